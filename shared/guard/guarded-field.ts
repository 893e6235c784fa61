import { err, ok, type Result } from '../kernel/result.ts';
import { guardText, type TextLimits } from './guard.ts';
import type { GuardedRefusal } from './refusals.ts';

/** Whether the writer has said that what looks like a name, a village or an age tells of no person. */
export interface Confirmed {
  readonly notAName?: boolean | undefined;
}

/** How long a field may be, and what its writer has confirmed. */
export interface FieldLimits extends TextLimits, Confirmed {}

/**
 * A text field as it may be stored, or the refusal that points at the field. What may be a name, a village
 * or somebody's age is refused until the writer has confirmed that it tells of no person: nobody can know that for sure.
 */
export function guardedField(
  field: string,
  text: string,
  { notAName = false, ...limits }: FieldLimits,
): Result<string, GuardedRefusal> {
  const guarded = guardText(text, limits);
  if (!guarded.ok) return err({ code: 'guarded', field, why: guarded.error });
  const [warning] = guarded.value.warnings;
  return warning !== undefined && !notAName
    ? err({ code: 'guarded', field, why: { code: warning.code } })
    : ok(guarded.value.text);
}
