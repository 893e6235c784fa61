import { describe, expect, test } from 'vitest';
import { rolesIn } from '../../../shared/standing/roles.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { isActiveOn } from '../../../shared/teams/seats.ts';
import { settingsFrom } from '../../../shared/teams/dated-settings.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aBareFederation } from '../../builders/federation.ts';

const tenant = 'contoso';
const account = (name: string) => `${tenant}/${name}`;

const berg: Team = {
  kind: 'team',
  id: 'berg',
  schemaVersion: 5,
  sort: 'star berg',
  name: 'STAR Berg',
  municipality: 'Berg',
  code: 'BER',
  members: [
    {
      role: 'member',
      id: 'm1',
      function: 'coordinator',
      account: account('sam'),
      from: '2026-01-01',
    },
    {
      role: 'member',
      id: 'm2',
      function: 'employment-officer',
      account: account('af'),
      from: '2026-01-01',
      to: '2026-11-30',
    },
    {
      role: 'deputy',
      id: 'm3',
      function: 'employment-officer',
      account: account('eva'),
      from: '2026-01-01',
      deputyFor: 'm2',
    },
    {
      role: 'member',
      id: 'm4',
      function: 'fk-contact',
      account: account('fk'),
      from: '2026-01-01',
    },
    {
      role: 'deputy',
      id: 'm5',
      function: 'fk-contact',
      account: account('fk2'),
      from: '2026-01-01',
      deputyFor: 'm4',
    },
  ],
  settings: settingsFrom('2020-01-01', {
    breakPeriods: [],
    fkMayRaise: false,
    fkWorksWithCases: true,
  }),
  history: [],
};
const federation: Federation = {
  ...aBareFederation([{ id: 'sg', name: 'Styrgrupp Berg' }]),
  teamSteering: [{ teamId: 'berg', steeringGroupId: 'sg', from: '2025-01-01', to: '2026-11-30' }],
  roles: [
    {
      id: 'r1',
      role: 'steering-member',
      account: account('chef'),
      steeringGroupId: 'sg',
      party: 'af',
      from: '2025-01-01',
    },
    { id: 'r2', role: 'office', account: account('kansli'), from: '2025-01-01' },
  ],
};
const meetingWith = (
  deputyId: string,
  { seatId = 'm1', status = 'called', date = '2026-11-24' } = {},
): Meeting =>
  ({
    plan: { date },
    noticeDue: '2026-11-17T07:00:00.000Z',
    current: { status },
    answers: {
      [seatId]: {
        choice: { status: 'deputy', deputyId },
        at: '2026-11-20T08:00:00.000Z',
        by: account('af'),
      },
    },
  }) as unknown as Meeting;

const held = (name: string, date = '2026-11-22', meeting?: Meeting) =>
  rolesIn(account(name), date, berg, federation, meeting);

describe('what a person is to a team', () => {
  test('follows the seat the person holds on that day', () => {
    expect(held('sam')).toEqual(['coordinator']);
    expect(held('af')).toEqual(['member']);
    expect(held('fk')).toEqual(['fk-contact']);
    expect(held('okänd')).toEqual([]);
  });

  test('ends the day after the last day of a seat', () => {
    expect(held('af', '2026-11-30')).toEqual(['member']);
    expect(held('af', '2026-12-01')).toEqual([]);
  });

  test('begins on the first day and not before', () => {
    expect(held('sam', '2025-12-31')).toEqual([]);
    expect(isActiveOn({ from: '2026-01-01' }, '2026-01-01')).toBe(true);
  });

  test('makes an ersättare a substitute only for the meeting they were sent to', () => {
    expect(held('eva')).toEqual(['deputy']);
    expect(held('eva', '2026-11-22', meetingWith('m3'))).toEqual(['substitute']);
    expect(held('eva', '2026-11-22', meetingWith('m9'))).toEqual(['deputy']);
  });

  test.each([
    ['not before the material goes out', '2026-11-16', {}, 'deputy'],
    ['from the day it does', '2026-11-17', {}, 'substitute'],
    [
      'that day, though the kallelse is not out yet',
      '2026-11-17',
      { status: 'planned' },
      'substitute',
    ],
    ['on the day of the meeting', '2026-11-24', {}, 'substitute'],
    ['the day after it', '2026-11-25', { status: 'closed' }, 'substitute'],
    ['no longer than that', '2026-11-26', { status: 'closed' }, 'deputy'],
    ['no longer at a meeting that nobody held', '2026-11-26', {}, 'deputy'],
    ['not at a cancelled meeting', '2026-11-24', { status: 'cancelled' }, 'deputy'],
    ['while the seat lasts', '2026-11-30', { seatId: 'm2', date: '2026-12-01' }, 'substitute'],
    ['not when the seat has ended', '2026-12-01', { seatId: 'm2', date: '2026-12-01' }, 'deputy'],
  ] as const)('lets an ersättare who was sent stand in: %s', (_when, day, at, role) => {
    expect(held('eva', day, meetingWith('m3', at))).toEqual([role]);
  });

  test('keeps an ersättare of FK under the rules of FK', () => {
    expect(held('fk2', '2026-11-22', meetingWith('m5'))).toEqual(['fk-contact']);
  });

  test('ties a steering group to the teams it answers for on that day', () => {
    expect(held('chef')).toEqual(['steering-member']);
    expect(held('chef', '2026-12-01')).toEqual([]);
  });

  test('gives the office its role in every team', () => {
    expect(held('kansli')).toEqual(['office']);
  });
});
