import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesIn, steers } from '../../../shared/standing/roles.ts';
import { federation as stored, type Federation } from '../../../shared/federation/federation.ts';
import { groupIdOn, isGroupOn, teamIdsOn } from '../../../shared/federation/mapping.ts';
import type { RegroupingPlan } from '../../../shared/regrouping/contract.ts';
import { regroup } from '../../../shared/regrouping/regroup.ts';
import { comingRegroupings, withdrawRegrouping } from '../../../shared/regrouping/withdraw.ts';
import { aContext } from '../../builders/context.ts';
import {
  aSeat,
  channelOf,
  eightGroups,
  eightTeams,
  intoFour,
} from '../../builders/eight-groups.ts';
import { value } from '../../builders/meeting.ts';

const ctx = aContext('2026-06-01T09:00:00.000Z', 'demo/office');
const before = eightGroups();
const done = (plan: RegroupingPlan, of: Federation = before, at = ctx) =>
  value(regroup(of, plan, eightTeams, at));
const refusal = (plan: RegroupingPlan, of: Federation = before) => {
  const result = regroup(of, plan, eightTeams, ctx);
  return result.ok ? undefined : result.error;
};
const named = (of: Federation, name: string) =>
  of.steeringGroups.find((group) => group.name === name);
const nameOn = (of: Federation, teamId: string, day: string) =>
  of.steeringGroups.find(({ id }) => id === groupIdOn(of, teamId, day))?.name;
const move = (teamId: string, groupId: string, from = '2026-08-01') => ({
  from,
  groups: [{ groupId, teamIds: [teamId] }],
});

describe('eight steering groups that become four', () => {
  const { federation: after, regrouping } = done(intoFour);

  it('answer as eight until the day before and as four from the day', () => {
    const groupsOn = (day: string) =>
      new Set(eightTeams.map(({ id }) => groupIdOn(after, id, day))).size;
    expect([groupsOn('2026-07-31'), groupsOn('2026-08-01'), groupsOn('2027-08-01')]).toEqual([
      8, 4, 4,
    ]);
    expect(nameOn(after, 'har', '2026-07-31')).toBe('Styrgrupp Härjedalen');
    expect(nameOn(after, 'har', '2026-08-01')).toBe('Styrgrupp Söder');
    expect(stored.parse(after)).toEqual(after);
  });

  it('are kept where they end, with their last day', () => {
    expect(regrouping.endedGroups).toHaveLength(8);
    expect(after.steeringGroups).toHaveLength(12);
    const berg = after.steeringGroups.find(({ id }) => id === 'styr-ber');
    expect(berg).toMatchObject({ name: 'Styrgrupp Berg', to: '2026-07-31' });
    expect(berg && isGroupOn(berg, '2026-08-01')).toBe(false);
    expect(named(after, 'Styrgrupp Söder')).toMatchObject({
      from: '2026-08-01',
      channelId: channelOf('ber'),
    });
  });

  it('give their members sight of the new teams from the day and not before', () => {
    const team = eightTeams.find(({ id }) => id === 'har');
    const roles = (day: string) => team && rolesIn('demo/chef-ber', day, team, after);
    expect([roles('2026-07-31'), roles('2026-08-01')]).toEqual([[], ['steering-member']]);
  });

  it('are as they were when it is taken back before its day', () => {
    expect(value(withdrawRegrouping(after, regrouping.id, '2026-07-31'))).toEqual({
      ...before,
      regroupings: [],
    });
    expect(withdrawRegrouping(after, regrouping.id, '2026-08-01')).toMatchObject({
      error: { code: 'regrouping-begun' },
    });
    expect(withdrawRegrouping(after, 'another', '2026-07-31')).toMatchObject({
      error: { code: 'not-found', what: 'regrouping' },
    });
  });
});

describe('the seats of groups that are merged', () => {
  const southern = { ...intoFour, groups: intoFour.groups.slice(0, 1) };
  const seatsOf = (of: Federation, name: string) =>
    of.roles.filter(
      (role) => 'steeringGroupId' in role && role.steeringGroupId === named(of, name)?.id,
    );

  it('go on in the new one with their role, party and last day, and end in the old', () => {
    const psychiatry = aSeat('ber', {
      ...{ id: 'psy', role: 'co-opted', account: 'demo/psy', party: 'region', to: '2026-12-31' },
    });
    const { federation: after } = done(southern, eightGroups([psychiatry]));
    expect(seatsOf(after, 'Styrgrupp Söder')).toMatchObject([
      { account: 'demo/chef-ber', role: 'steering-member', from: '2026-08-01' },
      { account: 'demo/chef-har', role: 'steering-member', from: '2026-08-01' },
      {
        ...{ account: 'demo/psy', role: 'co-opted', party: 'region' },
        ...{ from: '2026-08-01', to: '2026-12-31' },
      },
    ]);
    expect(after.roles.find(({ id }) => id === 'psy')).toMatchObject({ to: '2026-07-31' });
    expect(after.roles.find(({ id }) => id === 'chef-ost')).toEqual(aSeat('ost'));
  });

  it('are one for a person who sat in both: as a member where one was a member’s, and the longer of the two', () => {
    const account = 'demo/region';
    const both = [
      aSeat('ber', { id: 'b', account, party: 'region', role: 'co-opted' }),
      aSeat('har', { id: 'h', account, party: 'region', to: '2026-10-31' }),
    ];
    const { federation: after } = done(southern, eightGroups(both));
    const seats = seatsOf(after, 'Styrgrupp Söder').filter((seat) => seat.account === account);
    expect(seats).toMatchObject([{ role: 'steering-member', from: '2026-08-01' }]);
    expect(seats[0]).not.toHaveProperty('to');
  });

  it('begin later where they were to begin later, and are not carried where they are over or left out', () => {
    const seats = [
      aSeat('ber', { id: 'coming', account: 'demo/coming', from: '2026-09-01' }),
      aSeat('ber', { id: 'over', account: 'demo/over', to: '2026-06-30' }),
      aSeat('har', { id: 'out', account: 'demo/out' }),
    ];
    const { federation: after } = done({ ...southern, leaveOut: ['out'] }, eightGroups(seats));
    const accounts = seatsOf(after, 'Styrgrupp Söder').map(({ account, from }) => [account, from]);
    expect(accounts).toEqual([
      ['demo/chef-ber', '2026-08-01'],
      ['demo/chef-har', '2026-08-01'],
      ['demo/coming', '2026-09-01'],
    ]);
    expect(after.roles.some(({ id }) => id === 'coming')).toBe(false);
    expect(after.roles.find(({ id }) => id === 'over')).toMatchObject({ to: '2026-06-30' });
  });

  it('join those of a group that is there, whose own stay as they are', () => {
    const account = 'demo/region';
    const both = [
      aSeat('ber', { id: 'b', account, party: 'region' }),
      aSeat('har', { id: 'h', account, party: 'region', role: 'co-opted' }),
    ];
    const { federation: after, regrouping } = done(move('har', 'styr-ber'), eightGroups(both));
    expect(regrouping).toMatchObject({ madeGroups: [], endedGroups: ['styr-har'] });
    expect(seatsOf(after, 'Styrgrupp Berg').map(({ id, account: of }) => [id, of])).toEqual([
      ['chef-ber', 'demo/chef-ber'],
      ['b', account],
      [expect.any(String), 'demo/chef-har'],
    ]);
  });

  it('replace a lower seat that the person has in the group that is there', () => {
    const account = 'demo/region';
    const both = [
      aSeat('ber', { id: 'b', account, party: 'region', role: 'co-opted' }),
      aSeat('har', { id: 'h', account, party: 'region' }),
    ];
    const { federation: after } = done(move('har', 'styr-ber'), eightGroups(both));
    const team = eightTeams.find(({ id }) => id === 'ber');
    const roles = (day: string) => team && rolesIn(account, day, team, after);
    expect([roles('2026-07-31'), roles('2026-08-01')]).toEqual([['co-opted'], ['steering-member']]);
  });
});

describe('a group that is split, or whose team goes to another', () => {
  const { federation: merged } = done(intoFour);
  const south = named(merged, 'Styrgrupp Söder')?.id ?? '';
  const later = aContext('2027-01-10T09:00:00.000Z', 'demo/office');

  it('goes on with the team it keeps, and the new one begins with its members', () => {
    const plan = {
      from: '2027-03-01',
      groups: [{ groupId: 'new', name: 'Styrgrupp Fjäll', teamIds: ['har'], channelOf: 'none' }],
    };
    const { federation: after } = done(plan, merged, later);
    const made = named(after, 'Styrgrupp Fjäll');
    expect(made).not.toHaveProperty('channelId');
    expect([...teamIdsOn(after, south, '2027-03-01')]).toEqual(['ber']);
    expect([...teamIdsOn(after, made?.id ?? '', '2027-03-01')]).toEqual(['har']);
    const accounts = after.roles
      .filter((role) => 'steeringGroupId' in role && role.steeringGroupId === made?.id)
      .map(({ account }) => account);
    expect(accounts).toEqual(['demo/chef-ber', 'demo/chef-har']);
    expect(after.steeringGroups.find(({ id }) => id === south)).not.toHaveProperty('to');
  });

  it('keeps its members where both groups go on', () => {
    const east = named(merged, 'Styrgrupp Öster')?.id ?? '';
    const { federation: after, regrouping } = done(move('har', east, '2027-03-01'), merged, later);
    expect(regrouping).toMatchObject({ madeRoles: [], endedGroups: [], madeGroups: [] });
    expect(after.roles).toEqual(merged.roles);
    expect(steers(after, east, 'har', '2027-03-01')).toBe(true);
  });

  it('can have moved on a day that has been, and what was before that day is as it was', () => {
    const { federation: after } = done({ ...intoFour, from: '2026-05-01' });
    expect(nameOn(after, 'ber', '2026-04-30')).toBe('Styrgrupp Berg');
    expect(nameOn(after, 'ber', '2026-05-01')).toBe('Styrgrupp Söder');
    expect(comingRegroupings(after, ctx.today)).toEqual([]);
  });

  it('is put right by another change from the same day', () => {
    const from = ctx.today;
    const first = done(move('har', 'styr-ber', from)).federation;
    const second = done(move('har', 'styr-bra', from), first).federation;
    expect(second.teamSteering.filter(({ teamId }) => teamId === 'har')).toEqual([
      expect.objectContaining({ steeringGroupId: 'styr-har', to: '2026-05-31' }),
      { teamId: 'har', steeringGroupId: 'styr-bra', from },
    ]);
  });
});

describe('a new division is refused', () => {
  const merged = done(intoFour).federation;

  it('with a team or a group that is not there', () => {
    expect(refusal(move('falun', 'styr-ber'))).toEqual({ code: 'not-found', what: 'team' });
    expect(refusal(move('ber', 'falun'))).toEqual({ code: 'not-found', what: 'steering-group' });
    const [group] = intoFour.groups;
    const unknown = { from: '2026-08-01', groups: [{ ...group!, channelOf: 'falun' }] };
    expect(refusal(unknown)).toEqual({ code: 'not-found', what: 'steering-group' });
  });

  it('with a team in two groups, or a group twice', () => {
    const [first, second] = intoFour.groups;
    const twice = [first!, { ...second!, teamIds: ['har', 'bra'] }];
    expect(refusal({ from: '2026-08-01', groups: twice })).toEqual({
      code: 'team-in-two-groups',
      team: 'STAR Härjedalen',
    });
    const same = ['har', 'bra'].map((teamId) => ({ groupId: 'styr-ber', teamIds: [teamId] }));
    expect(refusal({ from: '2026-08-01', groups: same })).toEqual({
      code: 'group-twice',
      group: 'Styrgrupp Berg',
    });
  });

  it('where every team answers to that group already', () => {
    expect(refusal(move('ber', 'styr-ber'))).toEqual({ code: 'nothing-regrouped' });
  });

  it('with the name of a group that goes on beside it, and not of one that ends', () => {
    const [group] = intoFour.groups;
    const as = (name: string) => ({ from: '2026-08-01', groups: [{ ...group!, name }] });
    expect(refusal(as('Styrgrupp Krokom'))).toEqual({
      code: 'group-name-taken',
      group: 'Styrgrupp Krokom',
    });
    expect(refusal(as('Styrgrupp Berg'))).toBeUndefined();
  });

  it('with a name that points at a person', () => {
    const [group] = intoFour.groups;
    const name = 'Styrgrupp 19800101-1234';
    expect(refusal({ from: '2026-08-01', groups: [{ ...group!, name }] })).toMatchObject({
      code: 'guarded',
      refused: [{ field: 'name' }],
    });
  });

  it('into a group that has not begun then, or that ends', () => {
    const south = named(merged, 'Styrgrupp Söder')?.id ?? '';
    expect(refusal(move('bra', south, '2026-07-01'), merged)).toEqual({
      code: 'group-not-begun',
      group: 'Styrgrupp Söder',
      on: '2026-08-01',
    });
    expect(refusal(move('bra', 'styr-ber', '2026-07-01'), merged)).toEqual({
      code: 'group-ends',
      group: 'Styrgrupp Berg',
      on: '2026-07-31',
    });
  });

  it('of a team whose group is changed later already', () => {
    const plan = {
      from: '2026-07-01',
      groups: [{ groupId: 'new', name: 'Styrgrupp Fjäll', teamIds: ['har'] }],
    };
    expect(refusal(plan, merged)).toEqual({
      code: 'team-moves-later',
      team: 'STAR Härjedalen',
      on: '2026-08-01',
    });
  });
});

describe('a coming change is taken back', () => {
  it('not before a later one that builds on it', () => {
    const first = done(intoFour);
    const south = named(first.federation, 'Styrgrupp Söder')?.id ?? '';
    const second = done(move('bra', south, '2026-10-01'), first.federation);
    const result = withdrawRegrouping(second.federation, first.regrouping.id, '2026-06-02');
    expect(result).toMatchObject({ error: { code: 'regrouping-before-later' } });
    const back = value(withdrawRegrouping(second.federation, second.regrouping.id, '2026-06-02'));
    expect(back).toEqual(first.federation);
  });

  it('beside another that it has nothing to do with', () => {
    const first = done({ ...intoFour, groups: intoFour.groups.slice(0, 1) });
    const second = done({ ...intoFour, groups: intoFour.groups.slice(1, 2) }, first.federation);
    const back = value(withdrawRegrouping(second.federation, first.regrouping.id, '2026-06-02'));
    expect(nameOn(back, 'ber', '2026-08-01')).toBe('Styrgrupp Berg');
    expect(nameOn(back, 'bra', '2026-08-01')).toBe('Styrgrupp Öster');
  });

  it('and leaves what was ended by hand meanwhile', () => {
    const { federation: after, regrouping } = done(intoFour);
    const byHand = {
      ...after,
      roles: after.roles.map((role) =>
        role.id === 'chef-ber' ? { ...role, to: '2026-06-30' } : role,
      ),
    };
    const back = value(withdrawRegrouping(byHand, regrouping.id, '2026-06-02'));
    expect(back.roles.find(({ id }) => id === 'chef-ber')).toMatchObject({ to: '2026-06-30' });
    expect(back.roles.find(({ id }) => id === 'chef-har')).toEqual(aSeat('har'));
  });

  it('to what was, whatever the division', () => {
    const teamIds = eightTeams.map(({ id }) => id);
    const division = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(division, (parts) => {
        const groups = [0, 1, 2, 3, 4].flatMap((part) => {
          const its = teamIds.filter((_, n) => parts[n] === part);
          if (its.length === 0) return [];
          return part < 2
            ? [{ groupId: `styr-${teamIds[part] ?? ''}`, teamIds: its }]
            : [{ groupId: 'new', name: `Styrgrupp ${part}`, teamIds: its }];
        });
        if (groups.length === 0) return;
        const result = regroup(before, { from: '2026-08-01', groups }, eightTeams, ctx);
        if (!result.ok) {
          expect(result.error.code).toBe('nothing-regrouped');
          return;
        }
        const { federation: after, regrouping } = result.value;
        // Each team answers to exactly one group on every day, and that group is there then.
        for (const day of ['2026-07-31', '2026-08-01'])
          for (const teamId of teamIds) {
            const its = after.steeringGroups.filter(({ id }) => steers(after, id, teamId, day));
            expect(its.map((group) => isGroupOn(group, day))).toEqual([true]);
          }
        const back = value(withdrawRegrouping(after, regrouping.id, '2026-07-31'));
        const sorted = ({ teamSteering, roles, steeringGroups }: Federation) => ({
          links: teamSteering.toSorted((a, b) => (a.teamId < b.teamId ? -1 : 1)),
          roles: roles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          steeringGroups,
        });
        expect(sorted(back)).toEqual(sorted(before));
      }),
    );
  });
});
