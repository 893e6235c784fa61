import { presentRefusal, type Refusal, refusalText } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { formCardText } from '../../../shared/text/cards.ts';
import { mentionText } from '../../../shared/text/help.ts';
import type { App } from '../../app/context/app.ts';
import type { Done } from '../../app/run/run-command.ts';
import type { DoneOnCard, PressedMessage } from '../../app/run/run-on-card.ts';
import type { Place } from './place.ts';
import type { CardJson } from '../cards/parts/card.ts';
import type { ActionAnswer } from './action-answer.ts';
import { doneCard } from '../cards/parts/outcome.ts';
import { noticeCard } from '../cards/meeting/notice.ts';
import { opening } from '../cards/parts/opens.ts';
import { askForm, cardNameOf } from './ask-form.ts';
import { doneText } from './done-text.ts';
import { drawAgain, drawCountyMatter, drawDigest, drawFkNotice } from './draw-again.ts';
import { decidedAgain, formAgain, type Why } from './form-again.ts';
import { isTeamsOwn } from './teams-own.ts';
import { parseAction, type ParsedAction, type PressedAction, readSent } from './parse-action.ts';
import type { Behind } from './use-cases.ts';

interface PressedBy {
  readonly actor: AccountKey | undefined;
  /** Where it was pressed, whichever message it was on. */
  readonly place: Place;
  readonly on?: PressedMessage | undefined;
  /** The id of this delivery: names what is drawn for a press that had been made before. */
  readonly delivery?: string | undefined;
  /** Whether the answer can take the place of the card, as it can for an Execute. */
  readonly inPlace?: boolean;
}

/** What somebody else has done since the card was drawn: nothing is there to be pressed again. */
const overtaken: readonly Refusal['code'][] = [
  'decided-meanwhile',
  'coordinator-is-appointed',
  'coordinator-is-seated',
  'appointment-is-entered',
  'appointment-is-withdrawn',
  'appointment-is-another',
];

/** One press, from an Execute or a Submit, to one command. */
export async function answerAction(
  behind: Behind,
  pressed: PressedAction,
  { actor, place, on, delivery = '', inPlace = true }: PressedBy,
): Promise<ActionAnswer> {
  if (actor === undefined) {
    return { type: 'text', text: refusalText({ code: 'denied', reason: 'not-signed-in' }) };
  }
  const parsed = parseAction(pressed, actor);
  if (!parsed.ok) {
    const { error } = parsed;
    if (error.code === 'incomplete')
      return refused(behind, pressed, error, { actor, place, inPlace });
    const { code, text } = error;
    return code === 'unreadable' || code === 'too-large'
      ? { type: 'bad-request', code, text }
      : { type: 'text', text };
  }
  switch (parsed.value.type) {
    case 'show':
      return show(behind, parsed.value, { actor, place });
    case 'ask':
      return askForm(behind, parsed.value, { actor, place, inPlace });
    case 'close':
      return ended(doneCard({ text: formCardText.closed }), parsed.value, actor);
    case 'command': {
      const { command, id, drawn } = parsed.value;
      const { app, use } = behind;
      const card = { ...(on && { pressedOn: on }), ...(drawn && { drawn }) };
      const done = await use.runOnCard(app, { id, actor, command, ...card });
      if (!done.ok) {
        const why = presentRefusal(done.error);
        // Filled in from what has changed since: sent once more as it is, it would undo what others have done.
        return done.error.code === 'changed-since-opened'
          ? { type: 'text', text: why.text }
          : refused(behind, pressed, why, {
              actor,
              place,
              inPlace,
              decided: overtaken.some((code) => code === done.error.code),
            });
      }
      const once = onceAfter(done.value, id, delivery);
      const form = parsed.value.once;
      return afterwards(behind, parsed.value, { actor, place, once, form, done: done.value });
    }
  }
}

interface Pressing {
  readonly actor: AccountKey;
  readonly place: Place;
}

/** Why not, and the form with what was typed in it, to the sender alone. */
async function refused(
  behind: Behind,
  pressed: PressedAction,
  why: Why,
  {
    inPlace,
    decided = false,
    ...pressing
  }: Pressing & { readonly inPlace: boolean; readonly decided?: boolean },
): Promise<ActionAnswer> {
  const sent = readSent(pressed);
  const form = inPlace && sent.ok ? await formAgain(behind, sent.value, why, pressing) : undefined;
  // What somebody else has decided has no form any more, and what it has come to is on the card.
  const card =
    form ??
    (inPlace && decided && sent.ok
      ? await decidedAgain(behind, sent.value, why, pressing)
      : undefined);
  const { text } = why;
  return card === undefined ? { type: 'text', text } : { type: 'card', card, text };
}

async function show(
  behind: Behind,
  { card, once }: Extract<ParsedAction, { type: 'show' }>,
  { actor, place }: Pressing,
): Promise<ActionAnswer> {
  if (!(await isTeamsOwn(behind, card, place)))
    return { type: 'text', text: mentionText.onlyInTeamChannel };
  const shown =
    card.type === 'notice'
      ? await drawNotice(behind, card, actor)
      : await drawAgain(behind, card, { actor, once });
  return shown.ok
    ? { type: 'card', card: shown.value, text: shown.value.fallbackText }
    : { type: 'text', text: refusalText(shown.error) };
}

async function drawNotice(
  { app, use }: Behind,
  at: { readonly teamId: string; readonly meetingId: string },
  actor: AccountKey,
): Promise<Result<CardJson, Refusal>> {
  const view = await use.notice(app, actor, at);
  if (!view.ok) return view;
  const { value } = view;
  return ok(opening(noticeCard({ view: value }), { page: 'meeting', of: value.head }, app.links));
}

interface OwnForm {
  readonly by?: string | undefined;
  readonly once: string;
  /** To everybody, where the sender's own words are theirs alone. */
  readonly told?: CardJson;
}

/**
 * In the place of a form that is over. For everyone when it was their own: what another has typed in a form of somebody
 * else's stays.
 */
function ended(
  card: CardJson,
  { by, once, told = card }: OwnForm,
  actor: AccountKey,
): ActionAnswer {
  return {
    type: 'card',
    card,
    text: card.fallbackText,
    ...(by === cardNameOf(actor) ? { forAll: { once, card: told } } : {}),
  };
}

/** In the place of a form that was sent: what was done, and the way to what it has become. */
function endedCard(text: string, { command, ids }: Ended, { links }: App): CardJson {
  const { reference } = ids;
  const subject =
    command.verb === 'raise-case' && reference !== undefined
      ? ({ page: 'case', teamId: command.teamId, reference } as const)
      : undefined;
  return opening(doneCard({ text }), subject, links);
}

interface Ended extends Pick<Done, 'ids'> {
  readonly command: ParsedCommand['command'];
}

/**
 * Names what is drawn after a press. By the command, so that the buttons are the same however often the press is
 * delivered, and others than before it. What had been done before and is pressed again may be meant: there the buttons
 * are new, or the next press would be taken for the same one too.
 */
function onceAfter({ status }: Done, id: string, delivery: string): string {
  return status === 'done' ? id : `${id}.${delivery}`;
}

type ParsedCommand = Extract<ParsedAction, { type: 'command' }>;

interface Pressed {
  readonly actor: AccountKey;
  readonly place: Place;
  readonly once: string;
  readonly done: DoneOnCard;
  /** Names the form that was sent. */
  readonly form: string;
}

async function afterwards(
  behind: Behind,
  { command, card }: ParsedCommand,
  { actor, place, once, done, form }: Pressed,
): Promise<ActionAnswer> {
  const text = doneText(command, done);
  if (card.type === 'digest') {
    const drawn = await drawDigest(behind, card, { actor, place });
    // What one of them has decided is decided for all of them.
    return drawn === undefined
      ? { type: 'text', text }
      : { type: 'card', card: drawn, text, forAll: { once: form, card: drawn } };
  }
  if (card.type === 'county') {
    const drawn = await drawCountyMatter(behind, card, place);
    return drawn === undefined
      ? { type: 'text', text }
      : { type: 'card', card: drawn, text, forAll: { once: form, card: drawn } };
  }
  if (card.type === 'fk') {
    const drawn = await drawFkNotice(behind, card, { actor, place });
    return drawn === undefined ? { type: 'text', text } : { type: 'card', card: drawn, text };
  }
  if (!('teamId' in card))
    return card.type === 'form'
      ? ended(
          endedCard(text, { command, ids: done.ids }, behind.app),
          {
            by: card.by,
            once: form,
            ...(command.verb === 'answer-notice'
              ? { told: doneCard({ text: formCardText.sent }) }
              : {}),
          },
          actor,
        )
      : { type: 'text', text };
  // The kallelse is redrawn for everybody within a second. Drawn here too, it would cost more than the answer.
  const isRedrawn = card.type === 'notice' && done.status === 'done' && done.isRedrawn;
  if (isRedrawn || !(await isTeamsOwn(behind, card, place))) return { type: 'text', text };
  if (card.type === 'notice') {
    // A press that came again, or a card that nobody redraws, such as the answer to a mention. Not for everyone who
    // may answer: an FK contact knows only of FK's own cases (handbook §4).
    const notice = await drawNotice(behind, card, actor);
    return notice.ok ? { type: 'card', card: notice.value, text } : { type: 'text', text };
  }
  const said = doneText(command, done, { isDrawn: true });
  const drawn = await drawAgain(behind, card, { actor, once, said });
  return drawn.ok ? { type: 'card', card: drawn.value, text: said } : { type: 'text', text };
}
