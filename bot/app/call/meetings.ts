import type { MeetingRow } from '../../../shared/meetings/call/view.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentMeetingRow } from '../../../shared/meetings/call/present-row.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { teamFor, asker } from '../permission/permission.ts';
import { parseAll, teamScope } from '../documents/stored.ts';
import { missingIn } from '../documents/missing.ts';
import type { Incomplete } from '../../../shared/federation/present-unreadable.ts';

export interface MeetingsView extends Incomplete {
  readonly rows: readonly MeetingRow[];
}

/** A little more than two years of monthly meetings. */
const mostPast = 30;

/** Upcoming: what is not over, the earliest first. Past: closed and cancelled, the latest first. */
export async function meetings(
  app: App,
  actor: AccountKey,
  { teamId, when }: { readonly teamId: string; readonly when: 'upcoming' | 'past' },
): Promise<Result<MeetingsView, Refusal>> {
  const asking = asker(app, actor);
  const found = await teamFor(app, teamId, asking, 'read-calendar');
  if (!found.ok) return found;
  const { team, landscape, federation } = found.value;
  const channel = channelNow(app, landscape, team.body.channelId);
  const listed = when === 'upcoming' ? await liveMeetings(app, teamId) : await past(app, teamId);
  // The first that waits for the channel says what to do about it.
  const waiting = listed.find(({ body }) => body.state === 'planned' || body.state === 'open');
  return ok({
    rows: listed.map(({ body }) => {
      return presentMeetingRow(body, team.body, {
        channel,
        rules: landscape.rules,
        roles: rolesIn(actor, asking.today, team.body, federation, body),
        ownSeatIds: ownSeatIds(team.body, actor, asking.today, body),
        now: app.clock.now(),
        channelTold: waiting !== undefined && body.id !== waiting.body.id,
      });
    }),
    ...missingIn(app, teamId, 'meeting'),
  });
}

async function past(app: App, teamId: string) {
  const page = await app.store.list(teamScope(teamId), {
    kind: 'meeting',
    state: ['closed', 'cancelled'],
    descending: true,
    limit: mostPast,
  });
  return parseAll(app.store, teamScope(teamId), 'meeting', page.items);
}
