import type { Texts } from '../../shared/forms/read.ts';

/** What a card or a page sends, by field. */
export function textsOf(fields: Readonly<Record<string, string | undefined>>): Texts {
  return { get: (name) => fields[name] };
}
