import type { RuledContext } from '../../rules/ruled-context.ts';
import { cleanText } from '../../guard/clean-text.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase, WaitingNote } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** Characters of the optional line. */
const longestLine = 140;

/** What the raising party does meanwhile: the wait is to be active, not passive (handbook §3). */
export function noteWaiting(
  starCase: StarCase,
  command: CaseCommandOf<'note-waiting'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const note = noteOf(command);
  if (!note.ok) return note;
  return ok(
    after(starCase, {
      type: 'waiting-noted',
      ...happenedTo(starCase, ctx),
      note: note.value,
    }),
  );
}

function noteOf({
  waitingAction: action,
  text = '',
  confirmed,
}: CaseCommandOf<'note-waiting'>): Result<WaitingNote, CaseRefusal> {
  if (cleanText(text) === '') return ok({ action });
  const line = guardedField('text', text, { maxLength: longestLine, confirmed });
  return line.ok ? ok({ action, text: line.value }) : line;
}
