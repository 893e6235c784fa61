import { z } from 'zod';

/** As much of a JSON schema as describes what is stored. */
interface Described {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Described;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** A text for every pattern that something stored is held to. */
const texts = [
  'text med å, ä och ö',
  'ett-id',
  'tenant/somebody',
  '2026-12-01',
  '2026-12-01T08:00:00.000Z',
  '13:00',
  'https://exempel.se/',
  'BER',
  'BER-2026-014',
  '2026-T3',
  'abcdefabcdef',
  'c3RhcmJv',
  '0123456789abcdef'.repeat(2),
  '0123456789abcdef'.repeat(4),
];

/**
 * Examples of what a schema takes, with everything filled in: every field that may be left out, every branch of a union, every
 * word of a list and every kind of item; and last one without what may be left out. So a kind that is written otherwise one day
 * has its examples at once; where a pattern is new, a text for it is wanted above.
 */
export function filled(schema: z.ZodType): readonly unknown[] {
  const described = z.toJSONSchema(schema, {
    ...{ io: 'input', unrepresentable: 'any', reused: 'inline' },
  }) as Described;
  return examples(described);
}

function examples(schema: Described): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return schema.enum;
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return branches.flatMap(examples);
  const { type } = schema;
  if (typeof type === 'object') return type.flatMap((one) => examples({ ...schema, type: one }));
  const ofType = type === undefined ? undefined : byType[type];
  // What is read leniently is said to be anything.
  return ofType === undefined ? ['something'] : ofType(schema);
}

const byType: Readonly<Record<string, (schema: Described) => readonly unknown[]>> = {
  object: objects,
  array: arrays,
  string: (schema) => [textFor(schema)],
  number: ({ minimum = 0 }) => [Math.max(minimum, 1)],
  integer: ({ minimum = 0 }) => [Math.max(minimum, 1)],
  boolean: () => [true, false],
  null: () => [null],
};

function objects({
  properties = {},
  required = [],
  propertyNames,
  additionalProperties,
}: Described): readonly unknown[] {
  if (typeof additionalProperties === 'object' && propertyNames !== undefined) {
    const values = examples(additionalProperties);
    const names = examples(propertyNames).map(String);
    const whole = Object.fromEntries(names.map((name, n) => [name, nth(values, n)]));
    return required.length > 0 ? [whole] : [whole, {}];
  }
  const fields = Object.entries(properties).map(
    ([name, field]) => [name, examples(field)] as const,
  );
  const most = Math.max(1, ...fields.map(([, all]) => all.length));
  const whole = Array.from({ length: most }, (_, n) =>
    Object.fromEntries(fields.map(([name, all]) => [name, nth(all, n)])),
  );
  if (required.length === fields.length) return whole;
  const bare = fields.filter(([name]) => required.includes(name));
  return [...whole, Object.fromEntries(bare.map(([name, all]) => [name, all[0]]))];
}

function arrays({ items, prefixItems = [], maxItems }: Described): readonly unknown[] {
  if (prefixItems.length > 0) return [prefixItems.map((one) => examples(one)[0])];
  const all = items === undefined ? [] : examples(items).slice(0, maxItems);
  // The whole of it once: a history with all that may happen is in one example, and not in every one.
  return all.length > 1 ? [all, all.slice(0, 1)] : [all];
}

/** Of those that differ less the last again. */
function nth(all: readonly unknown[], n: number): unknown {
  return all[Math.min(n, all.length - 1)];
}

function textFor(of: Described): string {
  const { pattern = of.format === 'uri' ? '^https:' : '', maxLength = Infinity } = of;
  const found = texts.find(
    (text) => text.length <= maxLength && new RegExp(pattern, 'u').test(text),
  );
  if (found === undefined) throw new Error(`no text for ${pattern}`);
  return found;
}
