import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import { inItsChannel } from '../../../shared/meetings/present-head.ts';
import type { SharedNoticeView } from '../../../shared/meetings/call/view.ts';
import { type App, today } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { meetingFor, teamFor, asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';

/** The kallelse as it stands in the channel. */
export async function notice(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<SharedNoticeView, Refusal>> {
  const found = await meetingFor(app, at, asker(app, actor), 'read-meeting');
  if (!found.ok) return found;
  await app.readLog.note(actor, at.teamId, 'notice');
  const { meeting, team, landscape } = found.value;
  const [ongoing, over] = await Promise.all([
    app.ongoing.of(at.teamId),
    app.ended.around(meeting.body),
  ]);
  const view = presentNotice(meeting.body, team.body, landscape.rules, ongoing, today(app), over);
  const channel = channelNow(app, landscape, team.body.channelId);
  return ok(inItsChannel(view, meeting.body, channel, app.clock.now()));
}

/** Of the next meeting that has not been held; nothing when none is planned. */
export async function nextNotice(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<SharedNoticeView | undefined, Refusal>> {
  const seen = await teamFor(app, teamId, asker(app, actor), 'read-calendar');
  if (!seen.ok) return seen;
  const live = await liveMeetings(app, teamId);
  const next = live.find(({ body }) => body.plan.date >= today(app));
  if (next !== undefined) return notice(app, actor, { teamId, meetingId: next.body.id });
  const found = await readerFor(app, teamId, asker(app, actor), 'read-meeting');
  return found.ok ? ok(undefined) : found;
}
