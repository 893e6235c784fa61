import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { HereView } from '../../../shared/home/view.ts';
import { servesNow } from '../../../shared/federation/mapping.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { threadIn } from '../../../shared/meetings/thread.ts';
import type { ChannelServes } from '../../../shared/teams/channel.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import { type App, today } from '../context/app.ts';
import { liveMeetings } from '../documents/meetings.ts';

/** What Teams tells a tab of where it stands: chooses what to ask for, and nothing of what one may. */
interface PlaceInTeams {
  readonly channel?: string | undefined;
  readonly meeting?: string | undefined;
}

/**
 * Whose channel that is, and which meeting: the one with that thread in its link, or the one that is held or due in the channel
 * today. Nothing of a team that the asker does not see the dates of.
 */
export async function here(
  app: App,
  actor: AccountKey,
  { channel, meeting }: PlaceInTeams,
): Promise<Result<HereView, Refusal>> {
  const { federation, teams, channels } = await app.registry.current();
  if (federation === undefined) return ok({});
  const date = today(app);
  const mine = [...teams.values()]
    .map(({ body }) => body)
    .filter((team) => mayDo(rolesIn(actor, date, team, federation.body), 'read-calendar').allowed);
  const known = channels.get(channel ?? '')?.body;
  const serves = known === undefined ? undefined : servesNow(known, federation.body, date);
  if (serves?.type === 'steering-group') return ok({ steeringGroupId: serves.steeringGroupId });
  if (serves?.type === 'county-group') {
    const above = rolesAbove(actor, date, federation.body).map(({ role }) => role);
    return ok(mayDo(above, 'read-lifted').allowed ? { county: true } : {});
  }
  const ofChannel = mine.find(({ id }) => isServed(serves, id));
  if (meeting !== undefined) {
    const asked = threadIn(meeting);
    const isAsked = ({ plan }: Meeting) =>
      asked !== undefined && plan.link !== undefined && threadIn(plan.link) === asked;
    const isHeldHere = ({ state, plan }: Meeting) => state === 'open' || plan.date === date;
    for (const team of ofChannel === undefined ? mine : [ofChannel]) {
      const live = (await liveMeetings(app, team.id)).map(({ body }) => body);
      const found = live.find(isAsked) ?? (team === ofChannel ? live.find(isHeldHere) : undefined);
      if (found !== undefined) return ok({ teamId: team.id, meetingId: found.id });
    }
  }
  return ok(ofChannel === undefined ? {} : { teamId: ofChannel.id });
}

function isServed(serves: ChannelServes | undefined, teamId: string): boolean {
  if (serves?.type === 'fk') return serves.teamIds.includes(teamId);
  return serves?.type === 'team' && serves.teamId === teamId;
}
