import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { formField, inputIdIn } from '../cards/parts/named-form.ts';

/** What a button sent, flat: its own data and the inputs, all as text. A Map, so that no name can mean a prototype. */
export type CardFields = ReadonlyMap<string, string>;

/** `unreadable`: not what any card of ours sends. `too-large`: more than a form of ours can hold. */
export type CardDataProblem = 'unreadable' | 'too-large';

const mostFields = 60;
const longestName = 64;
/** Longer than any field may be, so that the command's own rule answers for the usual excess. */
const longestValue = 4_000;
const mostCharacters = 20_000;
/** Clients add these to what the card sends. */
const addedByClients = new Set(['msteams']);

export function readCardFields(data: unknown): Result<CardFields, CardDataProblem> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return err('unreadable');
  const entries = Object.entries(data).filter(([name]) => !addedByClients.has(name));
  if (entries.length > mostFields) return err('too-large');
  const fields = new Map<string, string>();
  let characters = 0;
  for (const [name, value] of entries) {
    const text = asText(value);
    if (text === undefined || name.length > longestName || name in Object.prototype) {
      return err('unreadable');
    }
    characters += text.length;
    if (text.length > longestValue || characters > mostCharacters) return err('too-large');
    fields.set(name, text);
  }
  return ok(fieldsOfForm(fields));
}

/** The fields of the form that was sent, apart from what its button says of itself; of a card that is one form, unknown. */
export function typedIn(data: unknown): ReadonlySet<string> | undefined {
  const fields = Object.entries(data ?? {});
  const form: unknown = fields.find(([name]) => name === formField)?.[1];
  if (typeof form !== 'string') return undefined;
  const start = inputIdIn(form, '');
  return new Set(
    fields.flatMap(([name]) => (name.startsWith(start) ? [name.slice(start.length)] : [])),
  );
}

/** The fields as the form's own, without those of the forms beside it. Fields of no form stay as they are. */
function fieldsOfForm(fields: CardFields): CardFields {
  const form = fields.get(formField);
  if (form === undefined) return fields;
  const start = inputIdIn(form, '');
  const own = [...fields].flatMap(([name, value]) =>
    name.startsWith(start) ? [[name.slice(start.length), value] as const] : [],
  );
  // The button's own data last: an input cannot stand in for what the card says it is about.
  return new Map([...own, ...[...fields].filter(([name]) => !name.includes('__'))]);
}

/** Inputs arrive as text; some clients send a toggle as a boolean all the same. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  // An input left empty, in one of the ways there are.
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return value === null || value === undefined || isEmpty ? '' : undefined;
}
