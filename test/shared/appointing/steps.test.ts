import { describe, expect, it } from 'vitest';
import { appointeeChoices } from '../../../shared/appointing/present-appointees.ts';
import {
  coordinatorNeed,
  coordinatorNeedNow,
  isToAppoint,
} from '../../../shared/appointing/need.ts';
import { presentAppointing } from '../../../shared/appointing/present.ts';
import { presentAppointed } from '../../../shared/appointing/present-appointed.ts';
import { comingText } from '../../../shared/appointing/present-coming.ts';
import { appointingNewsSince } from '../../../shared/appointing/present-event.ts';
import { appointCoordinator, withdrawAppointment } from '../../../shared/appointing/steps.ts';
import { addMember, endMember } from '../../../shared/teams/decide.ts';
import { team as storedTeam, type Team } from '../../../shared/teams/team.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const today = '2026-11-20';
const ctx = { ...aContext(`${today}T09:00:00.000Z`), rules: builtInRules };
const led = aTeam().named('STAR Åre', 'ARE').build();
const unled = aTeam().without('coordinator').withDeputy('labour-market-coordinator').build();
const leaving = (on: string): Team => aTeam().ended('coordinator', on).build();
const group = {
  ...{ steeringGroupId: 'berg-are', party: 'municipality' as const },
  teams: [unled, led],
};
const ifo = { who: 'seat:ifo-officer', from: '2027-01-01' };
const appointed = value(appointCoordinator(unled, ifo, group, ctx));
const idOf = ({ appointment }: Team): string => appointment?.id ?? '';

describe('a samordnare is needed', () => {
  it('where nobody leads the team, from today', () => {
    expect(coordinatorNeed(led, today)).toBeUndefined();
    expect(coordinatorNeed(unled, today)).toEqual({ why: 'vacant', earliest: today });
  });

  it('where the one there is leaves with nobody after, from the day after', () => {
    const need = { why: 'ends', on: '2026-12-31', earliest: '2027-01-01' };
    expect(coordinatorNeed(leaving('2026-12-31'), today)).toEqual(need);
    const seat = { function: 'coordinator', from: '2027-01-01' } as const;
    const followed = value(addMember(leaving('2026-12-31'), seat, ctx));
    expect(coordinatorNeed(followed, today)).toBeUndefined();
  });

  it('at once where the one there was has left today', () => {
    const of = { memberId: 'coordinator', lastDay: 'at-once' } as const;
    expect(coordinatorNeed(value(endMember(aTeam().build(), of, ctx)), today)).toEqual({
      ...{ why: 'vacant', earliest: today },
    });
  });

  it('and is told of sixty days before, and not earlier', () => {
    expect(coordinatorNeedNow(leaving('2027-01-19'), today)).toMatchObject({ why: 'ends' });
    expect(coordinatorNeedNow(leaving('2027-01-20'), today)).toBeUndefined();
    expect(coordinatorNeed(leaving('2027-01-20'), today)).toMatchObject({ why: 'ends' });
  });
});

describe('the styrgrupp chooses', () => {
  it('among those of the municipality, who leads another of its teams, and anybody else there', () => {
    const among = { team: unled, teams: [unled, led], rules: builtInRules, today };
    expect(appointeeChoices(among)).toEqual([
      { value: 'seat:ifo-officer', label: 'Handläggare IFO (kommunen)' },
      { value: 'seat:labour-market-coordinator', label: 'Arbetskonsulent AME (kommunen)' },
      { value: 'seat:ifo-officer-deputy', label: 'Ersättare för handläggare IFO (kommunen)' },
      {
        value: 'seat:labour-market-coordinator-deputy',
        label: 'Ersättare för arbetskonsulent AME (kommunen)',
      },
      { value: 'coordinator-of:are', label: 'Samordnaren i STAR Åre' },
      { value: 'other', label: 'En annan anställd i kommunen' },
    ]);
  });

  it('the one who leaves to go on, too', () => {
    const team = leaving('2026-12-31');
    const [first] = appointeeChoices({ team, teams: [team], rules: builtInRules, today });
    expect(first?.label).toBe('Samordnare (kommunen), som fortsätter');
  });

  it('no individkoordinator from 2026, when that is another role (handbook §1)', () => {
    const team = aTeam().without('coordinator').withMember('individual-coordinator').build();
    const labels = (on: string) =>
      appointeeChoices({ team, teams: [team], rules: builtInRules, today: on }).map(
        ({ label }) => label,
      );
    expect(labels('2026-06-30')).toContain('Individkoordinator (kommunen)');
    expect(labels(today)).not.toContain('Individkoordinator (kommunen)');
  });

  it('and the team has who, from when, by which styrgrupp and for which party, and is stored so', () => {
    expect(appointed.appointment).toEqual({
      ...{ status: 'appointed', id: idOf(appointed), steeringGroupId: 'berg-are' },
      ...{ who: { as: 'seat', memberId: 'ifo-officer' }, from: '2027-01-01' },
      appointed: { at: ctx.now, by: ctx.actor, party: 'municipality' },
    });
    expect(appointed.history.at(-1)).toMatchObject({ type: 'coordinator-appointed' });
    expect(storedTeam.parse(appointed)).toEqual(appointed);
    // In nobody's seat before the kansli puts them there.
    expect(appointed.members).toEqual(unled.members);
    expect(isToAppoint(unled, today)).toBeDefined();
    expect(isToAppoint(appointed, today)).toBeUndefined();
  });

  it('once: the second is told who was chosen, by whom and from when', () => {
    const second = { who: 'other', from: '2027-02-01' };
    expect(appointCoordinator(appointed, second, { ...group, party: 'af' }, ctx)).toEqual({
      ok: false,
      error: {
        ...{ code: 'coordinator-is-appointed', on: today, from: '2027-01-01' },
        ...{ by: ' av styrgruppens ledamot för kommunen', who: 'handläggare IFO (kommunen)' },
      },
    });
  });

  it('nobody where the team has a samordnare who stays', () => {
    expect(appointCoordinator(led, ifo, group, ctx)).toMatchObject({
      error: { code: 'coordinator-is-seated' },
    });
  });

  it.each([
    ['seat:employment-officer'],
    ['seat:nobody'],
    ['coordinator-of:berg'],
    ['coordinator-of:bracke'],
    ['demo/af'],
  ])('nobody who is not of the list: %s', (who) => {
    expect(appointCoordinator(unled, { ...ifo, who }, group, ctx)).toMatchObject({
      error: { code: 'cannot-be-appointed' },
    });
  });

  it('from no day on which there is another', () => {
    const from = '2026-12-31';
    expect(appointCoordinator(leaving(from), { ...ifo, from }, group, ctx)).toMatchObject({
      error: { code: 'too-early', field: 'from', earliest: '2027-01-01' },
    });
    expect(appointCoordinator(unled, { ...ifo, from: '2026-11-19' }, group, ctx)).toMatchObject({
      error: { code: 'too-early', earliest: today },
    });
  });
});

describe('what was decided', () => {
  const later = { ...ctx, now: `${today}T13:00:00.000Z` };
  const withdrawn = value(withdrawAppointment(appointed, idOf(appointed), group, later));
  const seat = { function: 'coordinator', account: 'demo/ifo-officer', from: ifo.from } as const;
  const entered = value(addMember(appointed, seat, ctx));

  it('is taken back by the styrgrupp, and somebody else can be chosen', () => {
    expect(withdrawn.appointment).toMatchObject({
      ...{ status: 'withdrawn', withdrawn: { by: ctx.actor, party: 'municipality' } },
    });
    expect(isToAppoint(withdrawn, today)).toBeDefined();
    const again = value(appointCoordinator(withdrawn, { ...ifo, who: 'other' }, group, ctx));
    expect(again.appointment).toMatchObject({ status: 'appointed', who: { as: 'other' } });
    expect(withdrawAppointment(again, idOf(appointed), group, ctx)).toMatchObject({
      error: { code: 'appointment-is-another' },
    });
    expect(storedTeam.parse(again)).toEqual(again);
  });

  it('is not taken back twice, nor where nothing is decided', () => {
    expect(withdrawAppointment(withdrawn, idOf(withdrawn), group, ctx)).toMatchObject({
      error: { code: 'appointment-is-withdrawn', on: today },
    });
    expect(withdrawAppointment(unled, 'a1', group, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'appointment' },
    });
  });

  it('waits until the kansli has put somebody in the seat, and no longer', () => {
    expect(entered.appointment).toMatchObject({
      ...{ status: 'entered', entered: { memberId: entered.members.at(-1)?.id } },
    });
    expect(entered.history.at(-1)).toMatchObject({ type: 'appointment-entered' });
    expect(storedTeam.parse(entered)).toEqual(entered);
    expect(withdrawAppointment(entered, idOf(entered), group, ctx)).toMatchObject({
      error: { code: 'appointment-is-entered', on: today },
    });
  });

  it('waits still when another seat is filled, or an ersättare for the samordnare', () => {
    const other = value(addMember(appointed, { function: 'lss', from: today }, ctx));
    expect(other.appointment?.status).toBe('appointed');
    const chosen = value(
      appointCoordinator(leaving('2026-12-31'), ifo, { ...group, teams: [] }, ctx),
    );
    const deputy = { function: 'coordinator', deputyFor: 'coordinator', from: today } as const;
    expect(value(addMember(chosen, deputy, ctx)).appointment?.status).toBe('appointed');
  });

  it('is news to the styrgrupp, by party and function and never by name', () => {
    const since = `${today}T00:00:00.000Z`;
    const decided =
      'STAR Berg: samordnare utsedd av styrgruppens ledamot för kommunen: handläggare IFO (kommunen), från fre 1 jan 2027';
    expect(appointingNewsSince([appointed], since)).toEqual([decided]);
    const back =
      'STAR Berg: beslutet om samordnare tillbakataget av styrgruppens ledamot för kommunen';
    expect(appointingNewsSince([withdrawn], since)).toEqual([back, decided]);
    expect(appointingNewsSince([entered], since)).toContain(
      'STAR Berg: samordnaren som ni utsåg är inlagd, från fre 1 jan 2027',
    );
    expect(appointingNewsSince([entered], '2026-11-21T00:00:00.000Z')).toEqual([]);
  });

  it('is shown with what can be done to those who may, and without to others', () => {
    const shown = (team: Team, role: 'steering-member' | 'office') =>
      presentAppointing({
        ...{ teams: [team], rules: builtInRules, today },
        rolesIn: () => [role],
      });
    expect(shown(unled, 'steering-member')).toMatchObject([
      { state: 'waits', appoint: { from: today } },
    ]);
    expect(shown(unled, 'office')[0]).not.toHaveProperty('appoint');
    expect(shown(appointed, 'steering-member')).toEqual([
      {
        ...{ teamId: 'berg', teamName: 'STAR Berg', state: 'appointed' },
        text: 'samordnare är utsedd, från fre 1 jan 2027: handläggare IFO (kommunen). Kansliet lägger in personen.',
        byText: 'Utsedd fre 20 nov 2026 av styrgruppens ledamot för kommunen',
        ...{ appointmentId: idOf(appointed), canWithdraw: true },
      },
    ]);
    expect(shown(appointed, 'office')).toMatchObject([{ canWithdraw: false }]);
    expect(shown(entered, 'steering-member')).toEqual([]);
  });

  it('is what the kansli’s form is filled in with, the account of who has the seat with it', () => {
    expect(presentAppointed(appointed, [appointed, led])).toEqual({
      text: 'Samordnare är utsedd, från fre 1 jan 2027: handläggare IFO (kommunen).',
      byText: 'Utsedd fre 20 nov 2026 av styrgruppens ledamot för kommunen',
      ...{ from: '2027-01-01', account: 'demo/ifo-officer' },
      alsoText:
        'Rollen som handläggare IFO (kommunen) finns kvar tills den avslutas under Medlemmar.',
    });
    const of = (who: string) => {
      const team = value(appointCoordinator(unled, { ...ifo, who }, group, ctx));
      return presentAppointed(team, [team, led]);
    };
    expect(of('coordinator-of:are')).toMatchObject({ account: 'demo/coordinator' });
    expect(of('other')).not.toHaveProperty('account');
    expect(presentAppointed(entered, [entered])).toBeUndefined();
    expect(presentAppointed(withdrawn, [withdrawn])).toBeUndefined();
  });

  it('is told to the team, as far as it has come', () => {
    expect(comingText(unled, today)).toBe('Styrgruppen utser en samordnare.');
    expect(comingText(appointed, today)).toBe(
      'Styrgruppen har utsett en samordnare från fre 1 jan 2027, och kansliet lägger in personen.',
    );
    expect(comingText(entered, today)).toBe('En samordnare börjar fre 1 jan 2027.');
  });
});
