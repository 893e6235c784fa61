import { createHash } from 'node:crypto';
import { caseReference, type CaseReference } from '../../../shared/cases/case.ts';
import { command, type Command } from '../../../shared/commands/command.ts';
import type { FieldProblem } from '../../../shared/forms/read.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type CommandId, type EntityId, entityId } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { actionProblemText } from '../../../shared/text/cards.ts';
import { type CardCommand, isCardVerb } from './card-verbs.ts';
import { type CardFields, readCardFields } from './card-fields.ts';
import { type CaseGroup, caseGroups } from '../../../shared/cases/forms/case-forms.ts';
import { readCommand } from './read-command.ts';

/** What came with a press: from an Action.Execute, or as the value of a message from an Action.Submit. */
export interface PressedAction {
  /** Missing in a Submit, where `data.action` alone tells. */
  readonly verb?: unknown;
  readonly data: unknown;
}

/** A command to carry out; or another part of a case's card to show, which changes nothing. */
export type ParsedAction =
  | {
      readonly type: 'command';
      readonly command: CardCommand;
      readonly id: CommandId;
      readonly card: PressedCard;
    }
  | { readonly type: 'show'; readonly card: PressedCaseCard; readonly once: string };

/**
 * The card that was pressed, which says what is drawn in its place. `form`: the answer. `other`: nothing, it stays.
 * It chooses what is asked for, never what is allowed.
 */
export type PressedCard =
  | PressedCaseCard
  | ({ readonly type: 'notice' } & PressedMeeting)
  | ({ readonly type: 'before' } & PressedMeeting)
  | ({ readonly type: 'after' } & PressedMeeting)
  | { readonly type: 'mine'; readonly teamId: EntityId }
  | { readonly type: 'form' | 'other' };
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
  const read = readCardFields(action.data);
  if (!read.ok) return problem(read.error);
  const fields = read.value;
  const verb = verbOf(action.verb, fields.get('action'));
  if (verb === undefined) return problem('unreadable');
  const card = cardOf(fields);
  const once = fields.get('once') ?? '';
  if (verb === 'show-case') {
    return card.type === 'case' ? ok({ type: 'show', card, once }) : problem('unreadable');
  }
  if (!isCardVerb(verb)) return problem('unknown-action');
  const said = readCommand(verb, fields);
  if (!said.ok) return err({ code: 'incomplete', text: allSaid(said.error) });
  const parsed = command.safeParse(said.value);
  // What its form took is no command all the same: no card of ours sends it.
  if (!parsed.success) return problem('unreadable');
  // Shaped for this verb, it can have become no other command.
  const made = parsed.data as CardCommand;
  return ok({
    type: 'command',
    command: made,
    id: idOf(once, actor, parsed.data),
    card,
  });
}

/** Every field that must be mended, in the form's own words, each said once. */
function allSaid(problems: readonly FieldProblem[]): string {
  return [...new Set(problems.map(({ text }) => text))].join(' ');
}

/** Teams routes on one today and on the other tomorrow; a card where they differ is none of ours. */
function verbOf(verb: unknown, action: string | undefined): string | undefined {
  if (verb === undefined) return action;
  if (typeof verb !== 'string') return undefined;
  return action === undefined || action === verb ? verb : undefined;
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
  const meetingId = entityId.safeParse(fields.get('meetingId'));
  if (type === 'form') return { type };
  if (!teamId.success) return { type: 'other' };
  if (type === 'mine') return { type, teamId: teamId.data };
  if (type === 'case') return caseCardOf(fields, teamId.data, meetingId.data);
  const isOfMeeting = type === 'notice' || type === 'before' || type === 'after';
  return isOfMeeting && meetingId.success
    ? { type, teamId: teamId.data, meetingId: meetingId.data }
    : { type: 'other' };
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
