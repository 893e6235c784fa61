import type { NoticeView } from '../../shared/meetings/view.ts';
import type { AccountKey } from '../../shared/teams/account.ts';
import { refusalText } from '../../shared/text/refusals.ts';
import type { CardJson } from './cards/card.ts';
import { doneCard } from './cards/outcome.ts';
import { noticeCard } from './cards/notice.ts';
import { doneText } from './done-text.ts';
import { type ParsedAction, parseAction, type PressedAction } from './parse-action.ts';
import type { BotUseCases, PressedMessage } from './use-cases.ts';

/** What the one who pressed gets to see: the card anew, or a sentence by the card. */
export type ActionAnswer =
  | { readonly type: 'card'; readonly card: CardJson; readonly text: string }
  /** Done, and the card stays as it is; or not done, and why. */
  | { readonly type: 'text'; readonly text: string }
  /** What was sent is none of ours. */
  | { readonly type: 'bad-request'; readonly code: string; readonly text: string };

/** One press, from an Execute or a Submit, to one command. */
export async function answerAction(
  useCases: BotUseCases,
  pressed: PressedAction,
  by: { readonly actor: AccountKey | undefined; readonly on?: PressedMessage | undefined },
): Promise<ActionAnswer> {
  const { actor, on } = by;
  if (actor === undefined) {
    return { type: 'text', text: refusalText({ code: 'denied', reason: 'not-signed-in' }) };
  }
  const parsed = parseAction(pressed, actor);
  if (!parsed.ok) {
    const { code, text } = parsed.error;
    return code === 'unreadable' || code === 'too-large'
      ? { type: 'bad-request', code, text }
      : { type: 'text', text };
  }
  const { command, id, card } = parsed.value;
  const done = await useCases.runCommand({ id, actor, command, ...(on && { pressedOn: on }) });
  if (!done.ok) return { type: 'text', text: refusalText(done.error) };
  const text = doneText(command, done.value);
  switch (card) {
    case 'form':
      return { type: 'card', card: doneCard({ text }), text };
    case 'other':
      return { type: 'text', text };
    case 'notice': {
      // The kallelse is redrawn for everybody within a second. Drawn here too, it would cost more than the answer.
      const { status, isRedrawn } = done.value;
      if (status === 'done' && isRedrawn) return { type: 'text', text };
      const view = await noticeNow(useCases, parsed.value, actor);
      return view === undefined
        ? { type: 'text', text }
        : { type: 'card', card: noticeCard({ view }), text };
    }
  }
}

/**
 * Where things stand, for a press that came again or a card that nobody redraws, such as the answer to a mention. Not
 * for everyone who may answer: an FK contact knows only of FK's own cases (handbook §4).
 */
async function noticeNow(
  { queries }: BotUseCases,
  { command }: ParsedAction,
  actor: AccountKey,
): Promise<NoticeView | undefined> {
  if (!('meetingId' in command) || command.meetingId === undefined) return undefined;
  const { teamId, meetingId } = command;
  const notice = await queries.notice(actor, { teamId, meetingId });
  return notice.ok ? notice.value : undefined;
}
