import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, teamOf, type Route } from '../../../tab/router/route.ts';

const everyPage: readonly Route[] = [
  { page: 'start' },
  { page: 'home', teamId: 'berg' },
  { page: 'meetings', teamId: 'berg' },
  { page: 'queue', teamId: 'berg' },
  { page: 'deviations', teamId: 'berg' },
  { page: 'offers', teamId: 'berg' },
  { page: 'settings', teamId: 'berg' },
  { page: 'fk', teamId: 'berg' },
  { page: 'plan', teamId: 'berg', kind: 'one' },
  { page: 'plan', teamId: 'berg', kind: 'series' },
  { page: 'meeting', teamId: 'berg', meetingId: 'm-8' },
  { page: 'change', teamId: 'berg', meetingId: 'm-8' },
  { page: 'raise', teamId: 'berg', meetingId: 'm-8' },
  { page: 'raise', teamId: 'berg', meetingId: 'm-8', previous: 'BER-2024-002' },
  { page: 'cases', teamId: 'berg' },
  { page: 'cases', teamId: 'berg', filter: 'alarms' },
  { page: 'cases', teamId: 'berg', filter: 'ongoing' },
  { page: 'case', teamId: 'berg', reference: 'BER-2026-014' },
  { page: 'cases', teamId: 'berg', reference: 'BER-2026-014' },
  { page: 'cases', teamId: 'berg', filter: 'alarms', reference: 'BER-2026-014' },
  { page: 'queue', teamId: 'berg', reference: 'BER-2026-014' },
  { page: 'numbers', teamId: 'berg' },
  { page: 'numbers', teamId: 'berg', period: '2026-01-01--2026-03-31' },
  { page: 'county' },
  { page: 'county', period: '2026-H1' },
  { page: 'steering', steeringGroupId: 'styr-berg' },
  { page: 'steering', steeringGroupId: 'styr-berg', period: '2026-T3' },
  { page: 'steering', steeringGroupId: 'styr-berg', deviation: 'id-7' },
  { page: 'report', subject: { type: 'team', teamId: 'berg' } },
  { page: 'report', subject: { type: 'team', teamId: 'berg' }, period: '2026-H1' },
  { page: 'report', subject: { type: 'steering-group', steeringGroupId: 'styr-berg' } },
  {
    page: 'report',
    subject: { type: 'steering-group', steeringGroupId: 'styr-berg' },
    period: '2026',
  },
  { page: 'report', subject: { type: 'county' } },
  { page: 'report', subject: { type: 'county' }, period: '2026-H1' },
  { page: 'tallies', teamId: 'berg' },
  { page: 'tallies', teamId: 'berg', tertial: '2026-T2' },
  { page: 'trail', teamId: 'berg' },
  { page: 'trail', teamId: 'berg', reference: 'BER-2026-014' },
  { page: 'about-me' },
  { page: 'help' },
  { page: 'retention' },
  { page: 'imports' },
  { page: 'county-entered' },
  { page: 'entered', teamId: 'berg' },
  { page: 'federation' },
  { page: 'rules' },
  { page: 'rules', kind: 'yearly-plan' },
  { page: 'rules', kind: 'rule-set', version: 'v3' },
  { page: 'privacy' },
  { page: 'terms' },
  { page: 'setup' },
  { page: 'setup', newTeamId: 'are' },
];

describe('the addresses of the tab', () => {
  it.each(everyPage.map((route) => [hrefOf(route), route] as const))(
    'leads from %s to its page',
    (address, route) => {
      expect(parseRoute(address)).toEqual(route);
    },
  );

  it('are read without the hash too, as Teams hands over a deep link', () => {
    expect(parseRoute('team/berg/meeting/m-8')).toEqual({
      page: 'meeting',
      teamId: 'berg',
      meetingId: 'm-8',
    });
  });

  it.each(['', '#', '#/', '#/okänt/sida', '#/team', '#/team/..%2F..%2Fapi', '#/team/%E0%A4%A'])(
    'lead to the start when nothing is there: %s',
    (address) => {
      expect(parseRoute(address)).toEqual({ page: 'start' });
    },
  );

  it('lead to the team when its page is unknown', () => {
    expect(parseRoute('#/team/berg/kaffe')).toEqual({ page: 'home', teamId: 'berg' });
  });

  it('tell which team they are about', () => {
    expect(teamOf({ page: 'raise', teamId: 'berg', meetingId: 'm-8' })).toBe('berg');
    expect(teamOf({ page: 'federation' })).toBeUndefined();
  });
});
