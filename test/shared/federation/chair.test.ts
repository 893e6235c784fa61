import { describe, expect, it } from 'vitest';
import { chairOn, chooseChair } from '../../../shared/federation/chair.ts';
import { endRole } from '../../../shared/federation/decide.ts';
import { federation as stored, type Federation } from '../../../shared/federation/federation.ts';
import { presentMembers } from '../../../shared/federation/present-members.ts';
import { regroup } from '../../../shared/regrouping/regroup.ts';
import { withdrawRegrouping } from '../../../shared/regrouping/withdraw.ts';
import { aContext } from '../../builders/context.ts';
import { aSeat, eightGroups, eightTeams, intoFour } from '../../builders/eight-groups.ts';
import { value } from '../../builders/meeting.ts';

const ctx = aContext('2026-06-01T09:00:00.000Z', 'demo/chef-ber');
const steeringGroupId = 'styr-ber';
const federation = eightGroups([
  aSeat('ber', { id: 'region', account: 'demo/region', party: 'region' }),
  aSeat('ber', { id: 'psy', account: 'demo/psy', party: 'region', role: 'co-opted' }),
  aSeat('ber', { id: 'gone', account: 'demo/gone', party: 'af', to: '2026-12-31' }),
]);
const chosen = (roleId: string, from: string, of: Federation = federation, at = ctx) =>
  chooseChair(of, { steeringGroupId, roleId, from }, at);
const chair = (of: Federation, day: string) => chairOn(of, steeringGroupId, day)?.seat.id;
const members = (of: Federation, today = ctx.today, canChoose = true) =>
  presentMembers(of, steeringGroupId, { actor: ctx.actor, today, canChoose });

describe('the chair of a styrgrupp', () => {
  const first = value(chosen('chef-ber', '2026-06-01'));
  const both = value(chosen('region', '2027-01-01', first));

  it('goes round: one at a time, until the next one begins', () => {
    expect(stored.parse(both)).toEqual(both);
    const days = ['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01', '2028-01-01'];
    expect(days.map((day) => chair(both, day))).toEqual([
      undefined,
      'chef-ber',
      'chef-ber',
      'region',
      'region',
    ]);
  });

  it('is another where another is chosen for the same day, and between two where one is put in between', () => {
    const instead = value(chosen('gone', '2026-06-01', both));
    expect(chair(instead, '2026-06-01')).toBe('gone');
    const between = value(chosen('gone', '2026-10-01', both));
    expect(['2026-09-30', '2026-10-01', '2027-01-01'].map((day) => chair(between, day))).toEqual([
      'chef-ber',
      'gone',
      'region',
    ]);
  });

  it('is nobody’s any more when the seat ends', () => {
    const ended = value(
      endRole(both, { roleId: 'chef-ber', lastDay: '2026-08-31' }, { today: ctx.today }),
    );
    expect([chair(ended, '2026-08-31'), chair(ended, '2026-09-01')]).toEqual([
      'chef-ber',
      undefined,
    ]);
  });

  it('is refused without a seat there, without a vote, on a day without the seat, and before one that has begun', () => {
    expect(chosen('chef-ost', '2026-06-01')).toMatchObject({
      error: { code: 'not-found', what: 'role' },
    });
    expect(chosen('psy', '2026-06-01')).toMatchObject({ error: { code: 'chair-without-vote' } });
    expect(chosen('gone', '2027-01-01')).toMatchObject({
      error: { code: 'chair-not-seated', on: '2027-01-01' },
    });
    const later = aContext('2026-07-01T09:00:00.000Z');
    expect(chosen('region', '2026-05-01', both, later)).toMatchObject({
      error: { code: 'too-early', field: 'from', earliest: '2026-06-02' },
    });
  });

  it('of a group that was to begin goes with it when that is taken back', () => {
    const { federation: after, regrouping } = value(regroup(federation, intoFour, eightTeams, ctx));
    const [made = ''] = regrouping.madeGroups;
    const seat = after.roles.find(
      (role) => 'steeringGroupId' in role && role.steeringGroupId === made,
    );
    const wanted = { steeringGroupId: made, roleId: seat?.id ?? '', from: intoFour.from };
    const led = value(chooseChair(after, wanted, ctx));
    const back = value(withdrawRegrouping(led, regrouping.id, ctx.today));
    expect(back.chairTerms).toEqual([]);
  });
});

describe('who sits in a styrgrupp', () => {
  it('is told by party, function and dates, with who is chair and who comes next, and without a name', () => {
    const both = value(chosen('region', '2027-01-01', value(chosen('chef-ber', '2026-06-01'))));
    const view = members(both);
    expect(view).toMatchObject({
      chairText: 'Kommunen (du), sedan mån 1 juni 2026, till och med tors 31 dec 2026',
      chairMissing: false,
      next: ['Från fre 1 jan 2027: Region Jämtland Härjedalen'],
      members: [
        { text: 'Kommunen', mine: true, chairs: true },
        { text: 'Region Jämtland Härjedalen' },
        {
          text: 'Arbetsförmedlingen',
          datesText: 'från ons 1 jan 2025, till och med tors 31 dec 2026',
        },
      ],
      coOpted: [{ text: 'Region Jämtland Härjedalen' }],
      vacancies: [],
    });
  });

  it('tells of a party without a member, though FK need not have one', () => {
    expect(members(federation, '2027-01-01').vacancies).toEqual([
      'Ingen ledamot från Arbetsförmedlingen',
    ]);
    const nobody = presentMembers({ ...federation, roles: [] }, steeringGroupId, {
      ...{ actor: ctx.actor, today: ctx.today, canChoose: false },
    });
    expect(nobody).toMatchObject({ chairMissing: true, chairText: 'Ingen ordförande är vald.' });
    expect(nobody.vacancies).toHaveLength(3);
    expect(nobody).not.toHaveProperty('chairChoices');
  });

  it('offers the members, and nobody who is co-opted, to who may choose a chair', () => {
    expect(members(federation).chairChoices?.map((choice) => choice.value)).toEqual([
      'chef-ber',
      'region',
      'gone',
    ]);
  });
});
