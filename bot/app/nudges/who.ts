import { answerersOf, type Answered, type Answerer } from '../../../shared/digest/answering.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type Instant, localDate } from '../../../shared/kernel/calendar.ts';
import { steers } from '../../../shared/standing/roles.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import { mayNudge, wantsNudges } from '../../../shared/teams/nudging.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';

/** Through what a team's people are reached in private; nothing while they cannot be. */
export function wayTo(
  app: App,
  landscape: Landscape,
  team: Team,
  now: Instant,
): Channel | undefined {
  return wayThrough(app, landscape, team.channelId, now);
}

function wayThrough(
  app: App,
  landscape: Landscape,
  channelId: string | undefined,
  now: Instant,
): Channel | undefined {
  if (app.nudger === undefined || app.links === undefined) return undefined;
  const channel = activeChannel(landscape, channelId);
  return channel === undefined || !mayNudge(channel.nudging, now) ? undefined : channel;
}

interface OfGroup {
  readonly steeringGroupId: string;
}

/** Who answers for a styrgrupp's decision, can be reached and wants to be reminded in private. */
export function answerersIn(
  app: App,
  landscape: Landscape,
  { steeringGroupId, decision }: OfGroup & { readonly decision: Answered },
  now: Instant,
): readonly Answerer[] {
  const federation = landscape.federation?.body;
  if (federation === undefined) return [];
  const today = localDate(now);
  const all = [...landscape.teams.values()].map(({ body }) => body);
  const teams = all.filter(({ id }) => steers(federation, steeringGroupId, id, today));
  return answerersOf(decision, { steeringGroupId, federation, teams, today }).filter(
    (answerer) =>
      // Who has said no as one of a team, or of the styrgrupper, has said so of all.
      [federation, ...all].every((one) => wantsNudges(one, answerer.account)) &&
      wayToAnswerer(app, landscape, { steeringGroupId, answerer }, now) !== undefined,
  );
}

/** Through the channel of the team or the styrgrupp whose people they are. */
export function wayToAnswerer(
  app: App,
  landscape: Landscape,
  { steeringGroupId, answerer }: OfGroup & { readonly answerer: Answerer },
  now: Instant,
): Channel | undefined {
  const { teamId } = answerer;
  const group = landscape.federation?.body.steeringGroups.find(({ id }) => id === steeringGroupId);
  const team = teamId === undefined ? undefined : landscape.teams.get(teamId)?.body;
  return wayThrough(app, landscape, teamId === undefined ? group?.channelId : team?.channelId, now);
}

/** The account of a seat that wants to be reminded in private. */
export function accountToNudge(team: Team, memberId: string): AccountKey | undefined {
  const account = team.members.find(({ id }) => id === memberId)?.account;
  return account !== undefined && wantsNudges(team, account) ? account : undefined;
}
