import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import { noteCopy } from '../call/note-copy.ts';
import type { App } from '../context/app.ts';
import { type CommandRequest, type Done, runCommandAtMeeting } from './run-command.ts';

/** The message whose button was pressed. */
export type PressedMessage = Omit<PostRef, 'at'>;

export interface DoneOnCard extends Done {
  /** The card that was pressed is the kallelse we know of: the job that the command asks for redraws it. */
  readonly isRedrawn: boolean;
}

/** A command from a card, which is a message of ours in a channel. */
export async function runOnCard(
  app: App,
  request: CommandRequest & { readonly pressedOn?: PressedMessage },
): Promise<Result<DoneOnCard, Refusal>> {
  const result = await runCommandAtMeeting(app, request);
  if (!result.ok) return result;
  const { status, ids, meeting } = result.value;
  const { pressedOn } = request;
  const notice = meeting?.posts.notice;
  const isRedrawn = notice !== undefined && notice.messageId === pressedOn?.messageId;
  // Nearly every press is on the kallelse we know of, and asks the store nothing more.
  if (meeting !== undefined && pressedOn !== undefined && !isRedrawn) {
    await tryNotingCopy(app, meeting, { ...pressedOn, at: app.clock.now() });
  }
  return ok({ status, ids, isRedrawn });
}

async function tryNotingCopy(app: App, meeting: Meeting, post: PostRef): Promise<void> {
  try {
    await noteCopy(app, { teamId: meeting.teamId, meetingId: meeting.id }, post);
  } catch (error) {
    // The answer itself is saved; the next press on the copy tries again.
    const name = error instanceof Error ? error.name : typeof error;
    app.log.warn('copy-not-adopted', { meetingId: meeting.id, error: name });
  }
}
