import { z } from 'zod';
import { clockTime } from '../kernel/date-schemas.ts';
import { fundedPost } from './funded-post.ts';
import { goalCodes } from './goals.ts';
import type { Rule, Rules, ValuesOf } from './rule.ts';

/** What a version may say: every rule, and of codes only those the program knows. For what is being written. */
export function valuesSchema<R extends Rules>(rules: R): z.ZodType<ValuesOf<R>> {
  const shape = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, valueSchema(rule)]),
  );
  // Each kind's schema gives that kind's value; the compiler does not follow the names through `fromEntries`.
  return z.object(shape) as unknown as z.ZodType<ValuesOf<R>>;
}

function valueSchema(rule: Rule): z.ZodType {
  switch (rule.kind) {
    case 'number':
      return z.int().min(rule.least).max(rule.most);
    case 'time':
      return clockTime;
    case 'yes-no':
      return z.boolean();
    case 'codes':
      return z
        .array(z.literal(rule.codes))
        .min(rule.none === undefined ? 1 : 0)
        .refine((codes) => new Set(codes).size === codes.length);
    case 'choices':
      return z.partialRecord(z.enum(rule.keys as [string, ...string[]]), z.enum(rule.choices));
    case 'goals':
      return z.partialRecord(z.enum(goalCodes), z.int().min(0).max(1_000_000));
    case 'posts':
      return z.array(fundedPost).max(1000);
  }
}

/**
 * What a stored version says. A rule that came later has the value it had before it was one. What this program does not
 * know (a code of a newer one, a value that is none) is set apart, named by its rule, and does not stop the rest.
 */
export function readValues<R extends Rules>(
  rules: R,
  stored: Readonly<Record<string, unknown>>,
): { readonly values: ValuesOf<R>; readonly setApart: readonly string[] } {
  const setApart: string[] = [];
  const read = Object.entries(rules).map(([name, rule]) => {
    const raw = stored[name];
    if (raw === undefined) return [name, rule.start] as const;
    const known = knownOf(rule, raw);
    setApart.push(...known.unknown.map((what) => `${name}: ${what}`));
    const parsed = valueSchema(rule).safeParse(known.value);
    if (parsed.success) return [name, parsed.data] as const;
    setApart.push(name);
    return [name, rule.start] as const;
  });
  return { values: Object.fromEntries(read) as ValuesOf<R>, setApart };
}

/** The value without the codes that this program does not know. */
function knownOf(rule: Rule, raw: unknown): { value: unknown; unknown: readonly string[] } {
  switch (rule.kind) {
    case 'codes':
      return Array.isArray(raw) ? parted(raw, rule.codes) : { value: raw, unknown: [] };
    case 'choices':
      return partedRecord(raw, rule.keys, (choice) => rule.choices.some((one) => one === choice));
    case 'goals':
      return partedRecord(raw, goalCodes, () => true);
    case 'number':
    case 'time':
    case 'yes-no':
    case 'posts':
      return { value: raw, unknown: [] };
  }
}

function parted(raw: readonly unknown[], codes: readonly unknown[]) {
  return {
    value: raw.filter((code) => codes.includes(code)),
    unknown: raw.filter((code) => !codes.includes(code)).map(String),
  };
}

function partedRecord(
  raw: unknown,
  keys: readonly string[],
  isKnown: (choice: unknown) => boolean,
) {
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  const known = entries.filter(([key, choice]) => keys.includes(key) && isKnown(choice));
  return {
    value: Object.fromEntries(known),
    unknown: entries.filter((entry) => !known.includes(entry)).map(([key]) => key),
  };
}
