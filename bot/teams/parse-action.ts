import { createHash } from 'node:crypto';
import { command, type Command } from '../../shared/commands/command.ts';
import type { CommandId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { AccountKey } from '../../shared/teams/account.ts';
import { actionProblemText, fieldProblemText } from '../../shared/text/card-problems.ts';
import { type CardCommand, isCardVerb, shapeCommand } from './card-commands.ts';
import { readCardFields } from './card-fields.ts';

/** What came with a press: from an Action.Execute, or as the value of a message from an Action.Submit. */
export interface PressedAction {
  /** Missing in a Submit, where `data.action` alone tells. */
  readonly verb?: unknown;
  readonly data: unknown;
}

export interface ParsedAction {
  readonly command: CardCommand;
  readonly id: CommandId;
  /** `notice`: redraw the kallelse. `form`: put the answer in the form's place. `other`: leave the card as it is. */
  readonly card: 'notice' | 'form' | 'other';
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
  const fields = readCardFields(action.data);
  if (!fields.ok) return problem(fields.error);
  const verb = verbOf(action.verb, fields.value.get('action'));
  if (verb === undefined) return problem('unreadable');
  if (!isCardVerb(verb)) return problem('unknown-action');
  const parsed = command.safeParse(shapeCommand(verb, fields.value));
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.'));
    return err({ code: 'incomplete', text: fieldProblemText(places) });
  }
  // Shaped for this verb, it can have become no other command.
  const made = parsed.data as CardCommand;
  const key = fields.value.get('once') ?? '';
  return ok({
    command: made,
    id: idOf(key, actor, parsed.data),
    card: cardOf(fields.value.get('card')),
  });
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

function cardOf(value: string | undefined): ParsedAction['card'] {
  return value === 'notice' || value === 'form' ? value : 'other';
}

function problem(code: Exclude<ActionProblem['code'], 'incomplete'>): Result<never, ActionProblem> {
  return err({ code, text: actionProblemText[code] });
}
