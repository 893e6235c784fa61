import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { noteCopy } from '../call/note-copy.ts';
import type { App } from '../context/app.ts';
import { type CommandRequest, type Done, runCommandAtMeeting } from './run-command.ts';
import { sentAgain } from './sent-again.ts';

/** The message whose button was pressed. */
export type PressedMessage = Omit<PostRef, 'at'>;

export interface DoneOnCard extends Done {
  /** The card that was pressed is the kallelse we know of: the job that the command asks for redraws it. */
  readonly isRedrawn: boolean;
}

interface PressOnCard extends Omit<CommandRequest, 'again'> {
  readonly pressedOn?: PressedMessage;
  /** The day the card was drawn; cards of old do not say. */
  readonly drawn?: IsoDate;
}

/** A command from a card, which is a message of ours in a channel. */
export async function runOnCard(
  app: App,
  { pressedOn, drawn, ...request }: PressOnCard,
): Promise<Result<DoneOnCard, Refusal>> {
  // Hours do not matter: the receipt is kept for a day longer.
  const since = drawn === undefined ? undefined : `${drawn}T00:00:00.000Z`;
  const again = since === undefined ? {} : { again: sentAgain('card', since, app.clock.now()) };
  const result = await runCommandAtMeeting(app, { ...request, ...again });
  if (!result.ok) return result;
  const { status, ids, meeting } = result.value;
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
