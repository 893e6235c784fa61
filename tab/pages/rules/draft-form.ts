import type { FieldProblem } from '../../../shared/forms/read.ts';
import type { RuleTexts } from '../../../shared/rules/rule-texts.ts';
import { isRecord, type Failure } from '../../client/failure.ts';

/** What is typed in a draft and not saved: only the inputs that were changed, so that it can lie on what others save. */
export interface TypedDraft {
  /** How long the draft's history was when the first of it was typed. */
  readonly basedOn: number;
  readonly texts: RuleTexts;
}

/** The input of the version's name, beside those of its rules. */
export const nameInput = 'name';

export function isTypedDraft(kept: unknown): kept is TypedDraft {
  return (
    isRecord(kept) &&
    typeof kept['basedOn'] === 'number' &&
    isRecord(kept['texts']) &&
    Object.values(kept['texts']).every((text) => typeof text === 'string')
  );
}

/** What is typed once one more input stands otherwise; nothing when all of it is as it was saved. */
export function typedAfter(
  saved: TypedDraft,
  typed: TypedDraft | undefined,
  changed: RuleTexts,
): TypedDraft | undefined {
  const all = Object.entries({ ...typed?.texts, ...changed });
  const texts = all.filter(([name, text]) => text !== saved.texts[name]);
  return texts.length === 0
    ? undefined
    : { basedOn: typed?.basedOn ?? saved.basedOn, texts: Object.fromEntries(texts) };
}

/**
 * What an input says of the last try to save: its own problem, found here before anything was sent, or the server's
 * refusal.
 */
export function failureAt(
  name: string,
  problems: readonly FieldProblem[],
  failure: Failure | undefined,
): Failure | undefined {
  const own = problems.filter(({ field }) => field === name);
  if (own.length === 0) return failure;
  const text = own.map((problem) => problem.text).join(' ');
  return { kind: 'refused', refusal: { code: 'invalid', text, fields: [name] } };
}
