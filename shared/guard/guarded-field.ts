import { err, ok, type Result } from '../kernel/result.ts';
import type { Confirmed } from './confirming.ts';
import { guardConfirmed, type TextLimits } from './guard.ts';
import type { GuardedRefusal } from './refusals.ts';

/** How long a field may be, and what its writer has confirmed. */
export interface FieldLimits extends TextLimits, Confirmed {}

/**
 * A text field as it may be stored, or the refusal that points at the field. What may be a name, a village, a place or
 * somebody's age is refused until the writer has confirmed that very thing: nobody can know that for sure.
 */
export function guardedField(
  field: string,
  text: string,
  { confirmed, ...limits }: FieldLimits,
): Result<string, GuardedRefusal> {
  const guarded = guardConfirmed(text, limits, { confirmed });
  return guarded.ok ? guarded : err({ code: 'guarded', refused: [{ field, why: guarded.error }] });
}

/** Several fields of one form: all that is wrong with any of them is told at once. */
export function allGuarded<Name extends string>(
  fields: Readonly<Record<Name, Result<string, GuardedRefusal>>>,
): Result<Readonly<Record<Name, string>>, GuardedRefusal> {
  const entries = Object.entries<Result<string, GuardedRefusal>>(fields);
  const refused = entries.flatMap(([, field]) => (field.ok ? [] : field.error.refused));
  if (refused.length > 0) return err({ code: 'guarded', refused });
  const texts = entries.flatMap(([name, field]) => (field.ok ? [[name, field.value]] : []));
  // Every field is there, since none was refused.
  return ok(Object.fromEntries(texts) as Readonly<Record<Name, string>>);
}
