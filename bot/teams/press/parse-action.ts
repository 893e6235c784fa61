import { createHash } from 'node:crypto';
import { caseReference, type CaseReference } from '../../../shared/cases/case.ts';
import { command, type Command } from '../../../shared/commands/command.ts';
import { isoDate } from '../../../shared/kernel/date-schemas.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import type { FieldProblem } from '../../../shared/forms/read.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type CommandId, type EntityId, entityId } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { actionProblemText } from '../../../shared/text/cards.ts';
import { drawnField } from '../cards/parts/drawn-on.ts';
import { meetingFormNames } from '../cards/meeting/meeting-forms.ts';
import { fkAnswerAsked } from '../cards/meeting/fk-notice.ts';
import { type CardCommand, isCardVerb, isShowingVerb, type ShowingVerb } from './card-verbs.ts';
import { type CardDataProblem, type CardFields, readCardFields, typedIn } from './card-fields.ts';
import { type CaseGroup, caseGroups } from '../../../shared/cases/forms/case-forms.ts';
import { readCommand } from './read-command.ts';

/** What came with a press: from an Action.Execute, or as the value of a message from an Action.Submit. */
export interface PressedAction {
  /** Missing in a Submit, where `data.action` alone tells. */
  readonly verb?: unknown;
  readonly data: unknown;
}

/** A command to carry out; or a form or another part of a card to show, or a form to take away, which changes nothing. */
export type ParsedAction =
  | {
      readonly type: 'command';
      readonly command: CardCommand;
      readonly id: CommandId;
      readonly card: PressedCard;
      /** Names the rendering that was pressed. */
      readonly once: string;
      readonly drawn?: IsoDate;
    }
  | { readonly type: 'show'; readonly card: ShownCard; readonly once: string }
  | ({ readonly type: 'ask'; readonly ask: AskedForm; readonly once: string } & PressedMeeting)
  | { readonly type: 'close'; readonly by: string | undefined; readonly once: string };

/** What a button sent: from which card, and all that stood in its form. */
export interface Sent {
  readonly verb: string;
  readonly card: PressedCard;
  readonly once: string;
  /** The day its card was drawn; cards of old do not say. */
  readonly drawn?: IsoDate;
  readonly fields: CardFields;
  /** Which of the fields its inputs sent, where that can be told. */
  readonly typed?: ReadonlySet<string>;
}

/** What a card can ask a form for: one of the kallelse's, the report of an avvikelse, or what puts minutes right. */
const askedForms = [...meetingFormNames, 'deviation', 'correction', fkAnswerAsked] as const;
type AskedForm = (typeof askedForms)[number];
type ShownCard = PressedCaseCard | ({ readonly type: 'notice' } & PressedMeeting);

/**
 * The card that was pressed, which says what is drawn in its place. `form`: a form that is a message of its own, which
 * becomes the answer; `by` asked for it. `other`: nothing, it stays. It chooses what is asked for, never what is allowed.
 */
export type PressedCard =
  | PressedCaseCard
  | ({ readonly type: 'notice' } & PressedMeeting)
  | ({ readonly type: 'before' } & PressedMeeting)
  | ({ readonly type: 'after' } & PressedMeeting)
  | ({ readonly type: 'fk' } & PressedMeeting)
  | { readonly type: 'mine'; readonly teamId: EntityId }
  | PressedDigest
  | PressedCounty
  | PressedForm
  | { readonly type: 'other' };
/** In the styrgrupp's own channel. */
interface PressedDigest {
  readonly type: 'digest';
  readonly steeringGroupId: EntityId;
}
/** In Länsam's own channel. */
interface PressedCounty {
  readonly type: 'county';
  readonly teamId: EntityId;
  readonly deviationId: EntityId;
}
interface PressedForm {
  readonly type: 'form';
  readonly by?: string;
}
interface PressedMeeting {
  readonly teamId: EntityId;
  readonly meetingId: EntityId;
}
interface PressedCaseCard {
  readonly type: 'case';
  readonly teamId: EntityId;
  readonly reference: CaseReference;
  readonly group?: CaseGroup;
  /** The meeting the press was about: what has just been decided there can be taken back there. */
  readonly meetingId?: EntityId;
}

/** Our fault or nobody's: the sender's card is older than the program, or is none of ours. */
export interface ActionProblem {
  readonly code: 'unreadable' | 'too-large' | 'unknown-action' | 'incomplete';
  readonly text: string;
}

export function parseAction(
  action: PressedAction,
  actor: AccountKey,
): Result<ParsedAction, ActionProblem> {
  const sent = readSent(action);
  if (!sent.ok) return problem(sent.error);
  const { verb, fields, card, once, drawn } = sent.value;
  if (isShowingVerb(verb)) return showing(verb, sent.value);
  if (!isCardVerb(verb)) return problem('unknown-action');
  const said = readCommand(verb, fields);
  if (!said.ok) return err({ code: 'incomplete', text: allSaid(said.error) });
  const parsed = command.safeParse(said.value);
  if (!parsed.success) {
    // What its form took is no command all the same: no card of ours sends it, unless something was left out on the way.
    const isLeftOut = parsed.error.issues.every(({ path }) => isMissing(said.value, path));
    return isLeftOut
      ? err({ code: 'incomplete', text: actionProblemText.unreadable })
      : problem('unreadable');
  }
  // Shaped for this verb, it can have become no other command.
  const made = parsed.data as CardCommand;
  return ok({
    type: 'command',
    command: made,
    id: idOf(once, actor, parsed.data),
    card,
    once,
    ...(drawn !== undefined && { drawn }),
  });
}

/** What a button of ours sent, whatever it means. */
export function readSent(action: PressedAction): Result<Sent, CardDataProblem> {
  const read = readCardFields(action.data);
  if (!read.ok) return read;
  const fields = new Map(read.value);
  const drawn = isoDate.safeParse(fields.get(drawnField));
  fields.delete(drawnField);
  const verb = verbOf(action.verb, fields.get('action'));
  if (verb === undefined) return err('unreadable');
  const typed = typedIn(action.data);
  return ok({
    verb,
    card: cardOf(fields),
    once: fields.get('once') ?? '',
    fields,
    ...(drawn.success && { drawn: drawn.data }),
    ...(typed === undefined ? {} : { typed }),
  });
}

/** What shows something and changes nothing. */
function showing(
  verb: ShowingVerb,
  { fields, card, once }: Sent,
): Result<ParsedAction, ActionProblem> {
  switch (verb) {
    case 'show-case':
      return card.type === 'case' ? ok({ type: 'show', card, once }) : problem('unreadable');
    case 'show-notice':
      return card.type === 'notice' ? ok({ type: 'show', card, once }) : problem('unreadable');
    case 'ask-form': {
      const ask = askedForms.find((known) => known === fields.get('ask'));
      const at = pressedMeeting(fields);
      return ask === undefined || at === undefined
        ? problem('unreadable')
        : ok({ type: 'ask', ask, once, ...at });
    }
    case 'close-form':
      return ok({ type: 'close', by: fields.get('by'), once });
  }
}

/** Every field that must be mended, in the form's own words, each said once. */
function allSaid(problems: readonly FieldProblem[]): string {
  return [...new Set(problems.map(({ text }) => text))].join(' ');
}

function isMissing(value: unknown, [name, ...rest]: readonly PropertyKey[]): boolean {
  if (name === undefined) return value === undefined;
  if (typeof value !== 'object' || value === null) return false;
  const part: unknown = Reflect.get(value, name);
  return part === undefined || isMissing(part, rest);
}

/** Teams routes on one today and on the other tomorrow; a card where they differ is none of ours. */
function verbOf(verb: unknown, action: string | undefined): string | undefined {
  if (verb === undefined || verb === '') return action;
  if (typeof verb !== 'string') return undefined;
  return action === undefined || action === '' || action === verb ? verb : undefined;
}

/**
 * The same press delivered again, with the same activity id or another, is the same command; another answer by the same
 * person on the same card is another. The parsed command has its fields in one order, whatever order they came in.
 */
function idOf(key: string, actor: AccountKey, parsed: Command): CommandId {
  const intention = JSON.stringify([key, actor, parsed]);
  return createHash('sha256').update(intention).digest('hex').slice(0, 40);
}

/** What cannot be drawn anew because its ids are none stays as it is. */
function cardOf(fields: CardFields): PressedCard {
  const type = fields.get('card');
  const teamId = entityId.safeParse(fields.get('teamId'));
  const by = fields.get('by');
  if (type === 'form') return { type, ...(by === undefined ? {} : { by }) };
  const group = entityId.safeParse(fields.get('steeringGroupId'));
  if (type === 'digest' && group.success) return { type, steeringGroupId: group.data };
  if (!teamId.success) return { type: 'other' };
  const deviationId = entityId.safeParse(fields.get('deviationId'));
  if (type === 'county' && deviationId.success)
    return { type, teamId: teamId.data, deviationId: deviationId.data };
  const at = pressedMeeting(fields);
  if (type === 'mine') return { type, teamId: teamId.data };
  if (type === 'case') return caseCardOf(fields, teamId.data, at?.meetingId);
  const isOfMeeting = type === 'notice' || type === 'fk' || type === 'before' || type === 'after';
  return isOfMeeting && at !== undefined ? { type, ...at } : { type: 'other' };
}

function pressedMeeting(fields: CardFields): PressedMeeting | undefined {
  const teamId = entityId.safeParse(fields.get('teamId'));
  const meetingId = entityId.safeParse(fields.get('meetingId'));
  return teamId.success && meetingId.success
    ? { teamId: teamId.data, meetingId: meetingId.data }
    : undefined;
}

function caseCardOf(
  fields: CardFields,
  teamId: EntityId,
  meetingId: EntityId | undefined,
): PressedCard {
  const reference = caseReference.safeParse(fields.get('reference'));
  if (!reference.success) return { type: 'other' };
  const group = caseGroups.find((known) => known === fields.get('group'));
  return {
    type: 'case',
    teamId,
    reference: reference.data,
    ...(group === undefined ? {} : { group }),
    ...(meetingId === undefined ? {} : { meetingId }),
  };
}

function problem(code: Exclude<ActionProblem['code'], 'incomplete'>): Result<never, ActionProblem> {
  return err({ code, text: actionProblemText[code] });
}
