import { refusalText } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { mentionText } from '../../../shared/text/help.ts';
import type { Done } from '../../app/run/run-command.ts';
import type { DoneOnCard, PressedMessage } from '../../app/run/run-on-card.ts';
import type { Place } from './place.ts';
import type { CardJson } from '../cards/parts/card.ts';
import { doneCard } from '../cards/parts/outcome.ts';
import { noticeCard } from '../cards/meeting/notice.ts';
import { doneText } from './done-text.ts';
import { drawAgain } from './draw-again.ts';
import { parseAction, type ParsedAction, type PressedAction } from './parse-action.ts';
import type { Behind } from './use-cases.ts';

/** What the one who pressed gets to see: the card anew, or a sentence by the card. */
export type ActionAnswer =
  | { readonly type: 'card'; readonly card: CardJson; readonly text: string }
  /** Done, and the card stays as it is; or not done, and why. */
  | { readonly type: 'text'; readonly text: string }
  /** What was sent is none of ours. */
  | { readonly type: 'bad-request'; readonly code: string; readonly text: string };

interface PressedBy {
  readonly actor: AccountKey | undefined;
  /** Where it was pressed, whichever message it was on. */
  readonly place: Place;
  readonly on?: PressedMessage | undefined;
  /** The id of this delivery: names what is drawn for a press that had been made before. */
  readonly delivery?: string | undefined;
}

/** One press, from an Execute or a Submit, to one command. */
export async function answerAction(
  behind: Behind,
  pressed: PressedAction,
  { actor, place, on, delivery = '' }: PressedBy,
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
    if (!(await isTeamsOwn(behind, parsed.value.card, place)))
      return { type: 'text', text: mentionText.onlyInTeamChannel };
    const shown = await drawAgain(behind, parsed.value.card, { actor, once: parsed.value.once });
    return shown.ok
      ? { type: 'card', card: shown.value, text: shown.value.fallbackText }
      : { type: 'text', text: refusalText(shown.error) };
  }
  const { command, id } = parsed.value;
  const { app, use } = behind;
  const done = await use.runOnCard(app, { id, actor, command, ...(on && { pressedOn: on }) });
  if (!done.ok) return { type: 'text', text: refusalText(done.error) };
  const once = onceAfter(done.value, id, delivery);
  return afterwards(behind, parsed.value, { actor, place, once, done: done.value });
}

/**
 * Names what is drawn after a press. By the command, so that the buttons are the same however often the press is
 * delivered, and others than before it. What had been done before and is pressed again may be meant: there the buttons
 * are new, or the next press would be taken for the same one too.
 */
function onceAfter({ status }: Done, id: string, delivery: string): string {
  return status === 'done' ? id : `${id}.${delivery}`;
}

/**
 * Whether the channel the card stands in is the team's own: what is drawn anew is read there by everyone, and buttons
 * can be sent to any channel. A card that stands in no channel is read by the one who presses.
 */
async function isTeamsOwn(
  { app, use }: Behind,
  { teamId }: { readonly teamId: string },
  place: Place,
): Promise<boolean> {
  if (place.type !== 'channel') return place.type === 'chat';
  const serves = await use.servedBy(app, place.channelId);
  return serves?.type === 'team' && serves.teamId === teamId;
}

type ParsedCommand = Extract<ParsedAction, { type: 'command' }>;

interface Pressed {
  readonly actor: AccountKey;
  readonly place: Place;
  readonly once: string;
  readonly done: DoneOnCard;
}

async function afterwards(
  behind: Behind,
  { command, card }: ParsedCommand,
  { actor, place, once, done }: Pressed,
): Promise<ActionAnswer> {
  const text = doneText(command, done);
  if (!('teamId' in card))
    return card.type === 'form'
      ? { type: 'card', card: doneCard({ text }), text }
      : { type: 'text', text };
  // The kallelse is redrawn for everybody within a second. Drawn here too, it would cost more than the answer.
  const isRedrawn = card.type === 'notice' && done.status === 'done' && done.isRedrawn;
  if (isRedrawn || !(await isTeamsOwn(behind, card, place))) return { type: 'text', text };
  if (card.type === 'notice') {
    // A press that came again, or a card that nobody redraws, such as the answer to a mention. Not for everyone who
    // may answer: an FK contact knows only of FK's own cases (handbook §4).
    const notice = await behind.use.notice(behind.app, actor, card);
    return notice.ok
      ? { type: 'card', card: noticeCard({ view: notice.value }), text }
      : { type: 'text', text };
  }
  const said = doneText(command, done, { isDrawn: true });
  const drawn = await drawAgain(behind, card, { actor, once, said });
  return drawn.ok ? { type: 'card', card: drawn.value, text: said } : { type: 'text', text };
}
