import type { AccountKey } from '../../shared/teams/account.ts';
import { refusalText } from '../../shared/text/refusals.ts';
import type { CardJson } from './cards/card.ts';
import { doneCard } from './cards/outcome.ts';
import { noticeCard } from './cards/notice.ts';
import { doneText } from './done-text.ts';
import { drawAgain } from './draw-again.ts';
import { parseAction, type ParsedAction, type PressedAction } from './parse-action.ts';
import type { BotUseCases, DonePress, PressedMessage } from './use-cases.ts';

/** What the one who pressed gets to see: the card anew, or a sentence by the card. */
export type ActionAnswer =
  | { readonly type: 'card'; readonly card: CardJson; readonly text: string }
  /** Done, and the card stays as it is; or not done, and why. */
  | { readonly type: 'text'; readonly text: string }
  /** What was sent is none of ours. */
  | { readonly type: 'bad-request'; readonly code: string; readonly text: string };

interface PressedBy {
  readonly actor: AccountKey | undefined;
  readonly on?: PressedMessage | undefined;
}

/** One press, from an Execute or a Submit, to one command. */
export async function answerAction(
  useCases: BotUseCases,
  pressed: PressedAction,
  { actor, on }: PressedBy,
): Promise<ActionAnswer> {
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
  if (parsed.value.type === 'show') {
    const shown = await drawAgain(useCases, parsed.value.card, { actor, once: parsed.value.once });
    return shown.ok
      ? { type: 'card', card: shown.value, text: shown.value.fallbackText }
      : { type: 'text', text: refusalText(shown.error) };
  }
  const { command, id } = parsed.value;
  const done = await useCases.runCommand({ id, actor, command, ...(on && { pressedOn: on }) });
  if (!done.ok) return { type: 'text', text: refusalText(done.error) };
  return afterwards(useCases, parsed.value, { actor, done: done.value });
}

type ParsedCommand = Extract<ParsedAction, { type: 'command' }>;

async function afterwards(
  useCases: BotUseCases,
  { command, card, id }: ParsedCommand,
  { actor, done }: { readonly actor: AccountKey; readonly done: DonePress },
): Promise<ActionAnswer> {
  const text = doneText(command, done);
  switch (card.type) {
    case 'form':
      return { type: 'card', card: doneCard({ text }), text };
    case 'other':
      return { type: 'text', text };
    case 'notice': {
      // The kallelse is redrawn for everybody within a second. Drawn here too, it would cost more than the answer.
      if (done.status === 'done' && done.isRedrawn) return { type: 'text', text };
      // A press that came again, or a card that nobody redraws, such as the answer to a mention. Not for everyone who
      // may answer: an FK contact knows only of FK's own cases (handbook §4).
      const notice = await useCases.queries.notice(actor, card);
      return notice.ok
        ? { type: 'card', card: noticeCard({ view: notice.value }), text }
        : { type: 'text', text };
    }
    case 'case':
    case 'before':
    case 'after':
    case 'mine': {
      // Drawn for the one who pressed, with buttons of its own: named by the command, so that they are the same however
      // often the press is delivered, and others than before it.
      const drawn = await drawAgain(useCases, card, { actor, once: id, said: text });
      return drawn.ok ? { type: 'card', card: drawn.value, text } : { type: 'text', text };
    }
  }
}
