import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
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
  if (app.nudger === undefined || app.links === undefined) return undefined;
  const channel = activeChannel(landscape, team.channelId);
  return channel === undefined || !mayNudge(channel.nudging, now) ? undefined : channel;
}

/** The account of a seat that wants to be reminded in private. */
export function accountToNudge(team: Team, memberId: string): AccountKey | undefined {
  const account = team.members.find(({ id }) => id === memberId)?.account;
  return account !== undefined && wantsNudges(team, account) ? account : undefined;
}
