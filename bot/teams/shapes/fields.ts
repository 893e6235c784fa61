import type { CardFields } from '../press/card-fields.ts';

/** A multi-select arrives as `a,b,c`; nothing chosen as the empty text. */
export function several(value: string | undefined): readonly string[] {
  const chosen = (value ?? '').split(',').map((code) => code.trim());
  return [...new Set(chosen.filter((code) => code !== ''))];
}

/** The field under its own name, or nothing where it was left empty. */
export function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === '' ? {} : { [name]: value };
}

/** Fields that may be left empty, each under its own name. */
export function givenOf(fields: CardFields, ...names: string[]): Record<string, string> {
  const filled = names.map((name) => [name, fields.get(name)?.trim() ?? ''] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** A question that has two answers and none to begin with. */
export function yesNo(value: string | undefined): boolean | undefined {
  if (value === 'yes') return true;
  return value === 'no' ? false : undefined;
}

/** The writer has said that what looks like a name is none. */
export function notAName(fields: CardFields): { readonly notAName?: true } {
  return fields.get('notAName') === 'true' ? { notAName: true } : {};
}
