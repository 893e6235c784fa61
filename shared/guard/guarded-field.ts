import type { Refusal } from '../commands/refusal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { guardText, type TextLimits } from './guard.ts';

/** Whether the writer of a command has said that what looks like a name is none. */
export interface Confirmed {
  readonly notAName?: boolean | undefined;
}

/** How long a field may be, and what its writer has confirmed. */
export interface FieldLimits extends TextLimits, Confirmed {}

/**
 * A text field as it may be stored, or the refusal that points at the field. What looks like a person's name is refused
 * until the writer has confirmed that it is none: names cannot be known for sure.
 */
export function guardedField(
  field: string,
  text: string,
  { notAName = false, ...limits }: FieldLimits,
): Result<string, Refusal> {
  const guarded = guardText(text, limits);
  if (!guarded.ok) return err({ code: 'guarded', field, why: guarded.error });
  return guarded.value.warnings.length > 0 && !notAName
    ? err({ code: 'guarded', field, why: { code: 'possible-name' } })
    : ok(guarded.value.text);
}
