import { tertialDigestJob } from '../../../bot/app/jobs/jobs.ts';
import type { Job } from '../../../bot/app/jobs/job.ts';
import { demoRuleVersions } from '../../../bot/local/demo/rules.ts';
import type { Federation, SteeringGroup } from '../../../shared/federation/federation.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { RuleVersion } from '../../../shared/rules/version.ts';
import type { Channel, ChannelServes, MsChannelRef } from '../../../shared/teams/channel.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { swedishSortKey } from '../../../shared/text/format.ts';
import { codeOf, msChannelOf, worldOffice, seated } from '../people.ts';

const since = '2020-01-01T08:00:00.000Z';
const agreement = '2020-01-01';

/** All that the federation's own scope holds. */
export interface WorldLandscape {
  readonly federation: Federation;
  readonly teams: readonly Team[];
  readonly channels: readonly Channel[];
  readonly rules: readonly RuleVersion[];
  readonly digests: readonly Job[];
}

/** As many steering groups as answer for 300 teams: one of a quarter of them, and small ones of three or so. */
const groupsOf300 = 77;

/** @param now in the tertial whose digest is the next */
export function landscapeOf(
  teams: readonly Team[],
  { now, serviceUrl }: { readonly now: Instant; readonly serviceUrl: string },
): WorldLandscape {
  const groups = groupsFor(teams.length);
  const federation: Federation = {
    kind: 'federation',
    id: 'federation',
    schemaVersion: 5,
    name: 'Samordningsförbundet för mätningar',
    demo: false,
    steeringGroups: [...groups],
    teamSteering: teams.map(({ id }, n) => ({
      teamId: id,
      steeringGroupId: groups[groupOf(n, teams.length, groups.length)]?.id ?? '',
      from: agreement,
    })),
    roles: [{ id: 'role-office', role: 'office', account: worldOffice, from: agreement }],
  };
  return {
    federation,
    teams,
    channels: [
      ...teams.map((team) => teamChannel(team, serviceUrl)),
      ...groups.map((group) => groupChannel(group, teams[0] as Team, serviceUrl)),
    ],
    rules: demoRuleVersions,
    digests: groups.map(({ id }) => tertialDigestJob(id, now)),
  };
}

/** The template's team under the name of the nth. */
export function worldTeam(template: Team, n: number): Team {
  const code = codeOf(n);
  const renamed = JSON.stringify(template)
    .replaceAll(template.code, code)
    .replaceAll(template.id, code.toLowerCase());
  const team = JSON.parse(renamed) as Team;
  return seated({ ...team, sort: swedishSortKey(team.name) });
}

function groupsFor(teams: number): readonly SteeringGroup[] {
  const count = Math.max(1, Math.round((teams * groupsOf300) / 300));
  return Array.from({ length: count }, (_, n) => ({
    id: `styrgrupp-${n + 1}`,
    name: `Styrgrupp ${n + 1}`,
    channelId: `19:styrgrupp-${n + 1}@thread.tacv2`,
  }));
}

function groupOf(n: number, teams: number, groups: number): number {
  return n < teams / 4 || groups === 1 ? 0 : 1 + (n % (groups - 1));
}

function teamChannel(team: Team, serviceUrl: string): Channel {
  return channel(team.name, msChannelOf(team, serviceUrl), { type: 'team', teamId: team.id });
}

function groupChannel({ id, name, channelId = '' }: SteeringGroup, team: Team, serviceUrl: string) {
  const ms = { ...msChannelOf(team, serviceUrl), msTeamId: `19:general-${id}@thread.tacv2` };
  return channel(name, { ...ms, channelId }, { type: 'steering-group', steeringGroupId: id });
}

function channel(name: string, ms: MsChannelRef, serves: ChannelServes): Channel {
  return {
    kind: 'channel',
    id: ms.channelId,
    schemaVersion: 6,
    name,
    teamName: name,
    ms,
    serves,
    connection: { status: 'working', since },
    history: [{ type: 'installed', at: since, by: 'system' }],
  };
}
