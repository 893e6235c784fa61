import { builtInRules } from '../../builders/rules.ts';
import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import { createTeam } from '../../../shared/teams/create-team.ts';
import { settingsOn } from '../../../shared/teams/dated-settings.ts';
import { addMember, endMember, linkMember, setTeamSettings } from '../../../shared/teams/decide.ts';
import { seatsAt, seatsOf } from '../../../shared/teams/seats.ts';
import { team as storedTeam } from '../../../shared/teams/team.ts';
import { isWithoutCoordinator, presentVacancies } from '../../../shared/teams/vacancies.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const ctx = aContext('2026-11-20T09:00:00.000Z');
const team = aTeam().build();

describe('a team', () => {
  const bracke = { name: 'STAR Bräcke', municipality: 'Bräcke', code: 'BRA' };

  it('begins empty, with its code as its id, and sorts as Swedes do', () => {
    const created = value(createTeam(bracke, [team], ctx));
    expect(created).toMatchObject({ id: 'bra', members: [], sort: 'star br|cke' });
    expect(presentVacancies(created, builtInRules, '2026-11-20')[0]).toBe('Samordnare saknas');
  });

  it('needs a code of its own, since the code begins every case reference', () => {
    expect(createTeam({ ...bracke, code: 'BER' }, [team], ctx)).toEqual({
      ok: false,
      error: { code: 'code-taken', teamCode: 'BER' },
    });
  });

  it('carries no personnummer in its name', () => {
    expect(createTeam({ ...bracke, name: 'STAR 640823-3234' }, [], ctx)).toMatchObject({
      error: guardedAt('name', 'personal-number'),
    });
  });
});

describe('a seat', () => {
  const seat = { function: 'integration', from: '2026-11-20' } as const;

  it('is added with its dates and without a person until one is linked', () => {
    const { members, history } = value(addMember(team, seat, ctx));
    expect(members.at(-1)).toMatchObject({ role: 'member', ...seat });
    expect(members.at(-1)).not.toHaveProperty('account');
    expect(history.at(-1)).toMatchObject({ type: 'member-added', memberId: members.at(-1)?.id });
  });

  it('as coordinator is given to one at a time, and to the next from the day after', () => {
    const next = { function: 'coordinator', from: '2027-01-01' } as const;
    expect(addMember(team, next, ctx)).toMatchObject({ error: { code: 'second-coordinator' } });
    const ending = { memberId: 'coordinator', lastDay: '2026-12-31' };
    const leaving = value(endMember(team, ending, ctx));
    expect(addMember(leaving, { ...next, from: '2026-12-31' }, ctx)).toMatchObject({
      error: { code: 'second-coordinator' },
    });
    expect(addMember(leaving, next, ctx).ok).toBe(true);
  });

  it('as the coordinator’s ersättare makes no second coordinator', () => {
    const deputy = {
      function: 'coordinator',
      deputyFor: 'coordinator',
      from: '2026-11-20',
    } as const;
    expect(addMember(team, deputy, ctx).ok).toBe(true);
  });

  it('as ersättare comes from the same service, for a seat that is there', () => {
    const deputy = { function: 'employment-officer', from: '2026-11-20' } as const;
    expect(addMember(team, { ...deputy, deputyFor: 'ifo-officer' }, ctx)).toMatchObject({
      error: { code: 'deputy-of-other-party' },
    });
    expect(addMember(team, { ...deputy, deputyFor: 'nobody' }, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'member' },
    });
    const ended = aTeam().ended('employment-officer', '2026-10-31').build();
    expect(addMember(ended, { ...deputy, deputyFor: 'employment-officer' }, ctx)).toMatchObject({
      error: { code: 'seat-ended', on: '2026-10-31' },
    });
  });

  it('is not given twice to one person at the same time', () => {
    const again = {
      function: 'ifo-officer',
      account: 'demo/ifo-officer',
      from: '2026-11-20',
    } as const;
    expect(addMember(team, again, ctx)).toMatchObject({ error: { code: 'account-taken' } });
    const leaving = aTeam().ended('ifo-officer', '2026-11-19').build();
    expect(addMember(leaving, again, ctx).ok).toBe(true);
  });

  it('ends on its last day, and its ersättare with it', () => {
    const ending = { memberId: 'ifo-officer', lastDay: '2026-12-31' };
    const { members } = value(endMember(team, ending, ctx));
    const ended = members.filter(({ to }) => to === '2026-12-31').map(({ id }) => id);
    expect(ended).toEqual(['ifo-officer', 'ifo-officer-deputy']);
  });

  it('ended at once is nobody’s any more, though a meeting held that day stays as it was', () => {
    const now = { memberId: 'ifo-officer', lastDay: 'at-once' } as const;
    const ended = value(endMember(team, now, ctx));
    expect(storedTeam.parse(ended)).toEqual(ended);
    const heldBy = (of: typeof team, account: string) =>
      seatsOf(of, account, ctx.today).map(({ id }) => id);
    expect([heldBy(team, 'demo/ifo-officer'), heldBy(ended, 'demo/ifo-officer')]).toEqual([
      ['ifo-officer'],
      [],
    ]);
    expect(seatsAt(ended, ctx.today)).toHaveLength(seatsAt(team, ctx.today).length);
    expect(seatsAt(ended, '2026-11-21')).toHaveLength(seatsAt(team, ctx.today).length - 1);
    const deputy = ended.members.find(({ id }) => id === 'ifo-officer-deputy');
    expect(deputy).toMatchObject({ to: ctx.today, endedAtOnce: true });
    // Over: not ended again, given to nobody else, and the same person may be seated anew.
    const over = { error: { code: 'seat-ended', on: ctx.today } };
    expect(endMember(ended, now, ctx)).toMatchObject(over);
    expect(linkMember(ended, { memberId: 'ifo-officer', account: 'demo/a' }, ctx)).toMatchObject(
      over,
    );
    const again = {
      function: 'ifo-officer',
      account: 'demo/ifo-officer',
      from: ctx.today,
    } as const;
    expect(heldBy(value(addMember(ended, again, ctx)), 'demo/ifo-officer')).toHaveLength(1);
  });

  it('of the samordnare, ended at once, is open to another the same day', () => {
    const now = { memberId: 'coordinator', lastDay: 'at-once' } as const;
    const ended = value(endMember(team, now, ctx));
    expect(isWithoutCoordinator(ended, ctx.today)).toBe(true);
    const next = { function: 'coordinator', account: 'demo/next', from: ctx.today } as const;
    expect(addMember(ended, next, ctx).ok).toBe(true);
  });

  it('does not end before it began, or a second time', () => {
    const before = { memberId: 'ifo-officer', lastDay: '2019-12-31' };
    expect(endMember(team, before, ctx)).toMatchObject({
      error: { code: 'too-early', field: 'lastDay' },
    });
    const past = aTeam().ended('ifo-officer', '2026-10-31').build();
    expect(endMember(past, { memberId: 'ifo-officer', lastDay: '2026-12-31' }, ctx)).toMatchObject({
      error: { code: 'seat-ended' },
    });
  });

  it('is linked to an account, to another, and to none', () => {
    const link = (account?: string) => ({ memberId: 'ifo-officer', account });
    expect(value(linkMember(team, link('demo/ifo-officer'), ctx))).toBe(team);
    const taken = value(linkMember(team, link('demo/new'), ctx));
    expect(taken.members.find(({ id }) => id === 'ifo-officer')?.account).toBe('demo/new');
    const empty = value(linkMember(taken, link(), ctx));
    expect(empty.members.find(({ id }) => id === 'ifo-officer')).not.toHaveProperty('account');
  });
});

describe('the settings', () => {
  const settings = { breakPeriods: [], fkMayRaise: true, fkWorksWithCases: true };
  const today = { from: ctx.today, basedOn: 0 };

  it('are kept as they were when nothing is new', () => {
    const same = { ...today, settings: settingsOn(team, ctx.today) };
    expect(value(setTeamSettings(team, same, ctx))).toBe(team);
    const changed = value(setTeamSettings(team, { ...today, settings }, ctx));
    expect(settingsOn(changed, ctx.today).fkMayRaise).toBe(true);
  });

  it('name what is the wrong way round', () => {
    const wrong = {
      ...settings,
      targetRange: { min: 20, max: 15 },
      breakPeriods: [{ from: '2027-08-01', to: '2027-07-01' }],
      intakePaused: { from: '2027-01-02', to: '2027-01-01' },
    };
    expect(setTeamSettings(team, { ...today, settings: wrong }, ctx)).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['min', 'max', 'breakPeriods', 'pausedTo'] },
    });
  });
});
