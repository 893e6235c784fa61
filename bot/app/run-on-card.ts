import { mayDo } from '../../shared/access/access.ts';
import { rolesIn } from '../../shared/access/roles.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';
import { localDate } from '../../shared/kernel/calendar.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Meeting, PostRef } from '../../shared/meetings/meeting.ts';
import { presentNotice } from '../../shared/meetings/present-notice.ts';
import type { NoticeView } from '../../shared/meetings/view.ts';
import type { AccountKey } from '../../shared/teams/account.ts';
import { adoptCopy } from './adopt-copy.ts';
import type { App } from './app.ts';
import { type CommandRequest, type Done, runCommandAtMeeting } from './run-command.ts';

export interface DoneOnCard extends Done {
  /** The kallelse as the command left it, for those who may see the agenda. */
  readonly notice?: NoticeView;
}

/** A command from a card, answered with the card anew and no further question to the store. */
export async function runOnCard(
  app: App,
  request: CommandRequest & { readonly pressedOn?: Omit<PostRef, 'at'> },
): Promise<Result<DoneOnCard, Refusal>> {
  const result = await runCommandAtMeeting(app, request);
  if (!result.ok) return result;
  const { status, ids, meeting } = result.value;
  if (meeting !== undefined && request.pressedOn !== undefined) {
    await noteCopy(app, meeting, { ...request.pressedOn, at: app.clock.now() });
  }
  const notice = meeting === undefined ? undefined : await noticeFor(app, request.actor, meeting);
  return ok({ status, ids, ...(notice && { notice }) });
}

/** Nearly every press is on the kallelse we know of, and asks the store nothing more. */
async function noteCopy(app: App, meeting: Meeting, post: PostRef): Promise<void> {
  if (meeting.posts.notice?.messageId === post.messageId) return;
  try {
    await adoptCopy(app, { teamId: meeting.teamId, meetingId: meeting.id }, post);
  } catch (error) {
    // The answer itself is saved; the next press on the copy tries again.
    const name = error instanceof Error ? error.name : typeof error;
    app.log.warn('copy-not-adopted', { meetingId: meeting.id, error: name });
  }
}

/** Everyone who may answer may not read: an FK contact knows only of FK's own cases (handbook §4). */
async function noticeFor(
  app: App,
  actor: AccountKey,
  meeting: Meeting,
): Promise<NoticeView | undefined> {
  const { teams, federation } = await app.registry.current();
  const team = teams.get(meeting.teamId)?.body;
  if (team === undefined || federation === undefined) return undefined;
  const today = localDate(app.clock.now());
  const roles = rolesIn(actor, today, team, federation.body, meeting);
  if (!mayDo(roles, 'read-meeting').allowed) return undefined;
  return presentNotice(meeting, team, await app.ongoing.of(team.id));
}
