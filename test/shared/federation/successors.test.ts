import { describe, expect, it } from 'vitest';
import { holderOn, seatsBefore } from '../../../shared/federation/successors.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { regroup } from '../../../shared/regrouping/regroup.ts';
import type { RegroupingPlan } from '../../../shared/regrouping/contract.ts';
import { aContext } from '../../builders/context.ts';
import { eightGroups, eightTeams, intoFour } from '../../builders/eight-groups.ts';
import { value } from '../../builders/meeting.ts';

const ctx = aContext('2026-06-01T09:00:00.000Z', 'demo/office');
const after = (federation: Federation, plan: RegroupingPlan) =>
  value(regroup(federation, plan, eightTeams, ctx)).federation;
const idOf = ({ steeringGroups }: Federation, name: string) =>
  steeringGroups.find((group) => group.name === name)?.id ?? '';

describe('who has what a styrgrupp had', () => {
  const four = after(eightGroups(), intoFour);
  const south = idOf(four, 'Styrgrupp Söder');

  it('is the group itself until its last day, and the one that took it over from the day after', () => {
    expect(holderOn(four, 'styr-har', '2026-07-31')).toBe('styr-har');
    expect(holderOn(four, 'styr-har', '2026-08-01')).toBe(south);
  });

  it('is followed from one change to the next', () => {
    const two = after(four, {
      from: '2027-01-01',
      groups: [{ groupId: 'new', name: 'Styrgrupp Sydost', teamIds: ['ber', 'har', 'bra', 'rag'] }],
    });
    const all = idOf(two, 'Styrgrupp Sydost');
    expect(holderOn(two, 'styr-har', '2026-12-31')).toBe(south);
    expect(holderOn(two, 'styr-har', '2027-01-01')).toBe(all);
  });

  it('is the group in whose place it came, also where that one was put right from its first day', () => {
    const again = after(four, intoFour);
    const now = again.steeringGroups.findLast(({ name }) => name === 'Styrgrupp Söder')?.id;
    expect(now).not.toBe(south);
    for (const id of [south, 'styr-har']) expect(holderOn(again, id, '2026-08-01')).toBe(now);
  });

  it('is the one with most of the teams where a group is split, and of two alike the one with its channel', () => {
    const one = after(eightGroups(), {
      from: '2026-07-01',
      groups: [
        { groupId: 'new', name: 'Tre', teamIds: ['ber', 'har', 'bra'], channelOf: 'styr-ber' },
      ],
    });
    const tre = idOf(one, 'Tre');
    const most = after(one, {
      from: '2026-08-01',
      groups: [
        { groupId: 'new', name: 'Ett team', teamIds: ['ber'], channelOf: tre },
        { groupId: 'new', name: 'Två team', teamIds: ['har', 'bra'] },
      ],
    });
    expect(holderOn(most, tre, '2026-08-01')).toBe(idOf(most, 'Två team'));
    const alike = after(one, {
      from: '2026-08-01',
      groups: [
        { groupId: 'new', name: 'Först', teamIds: ['ber'] },
        { groupId: 'new', name: 'Kanalen', teamIds: ['har'], channelOf: tre },
        { groupId: 'styr-rag', teamIds: ['bra'] },
      ],
    });
    expect(holderOn(alike, tre, '2026-08-01')).toBe(idOf(alike, 'Kanalen'));
  });

  it('keeps what is its own where it goes on without some of its teams', () => {
    const moved = after(eightGroups(), {
      from: '2026-08-01',
      groups: [{ groupId: 'styr-ber', teamIds: ['har'] }],
    });
    const back = after(moved, {
      from: '2026-09-01',
      groups: [{ groupId: 'new', name: 'Styrgrupp Väst', teamIds: ['har'] }],
    });
    expect(holderOn(back, 'styr-ber', '2027-01-01')).toBe('styr-ber');
    expect(holderOn(back, 'styr-har', '2027-01-01')).toBe('styr-ber');
  });

  it('knows the seats that a seat comes from', () => {
    const seat = four.roles.find(
      (role) =>
        role.account === 'demo/chef-har' &&
        'steeringGroupId' in role &&
        role.steeringGroupId === south,
    );
    expect(seatsBefore(four, seat?.id ?? '').map(({ id }) => id)).toEqual(['chef-har']);
    expect(seatsBefore(four, 'chef-har')).toEqual([]);
  });
});
