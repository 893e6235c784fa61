import { pastedLink, pastedLinkText } from './pasted-link.ts';
import { writtenAccount } from '../kernel/account-key.ts';
import {
  isTicked,
  writtenAmount,
  writtenDay,
  writtenTime,
  writtenWholeNumber,
} from '../kernel/written.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { confirmationKey, mostConfirmed } from '../guard/confirming.ts';
import { formatNumber } from '../text/format.ts';
import type { Amount, Field } from './field.ts';
import {
  askedFields,
  type Form,
  type Fields,
  type FormStart,
  isOptional,
  type Values,
} from './form.ts';

/** What was filled in, as texts by field name: a card's inputs, and the tab's form. Several with commas between. */
export type Texts = Readonly<{ get(name: string): string | undefined }>;

/** A field that is empty or does not fit, and what the form says of it. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** Says which findings of the guard were confirmed to point at nobody, their keys with commas between. */
export const confirmedField = 'confirmed';

/**
 * What a filled-in form says, or every field that must be mended. Texts are read as people and clients write them:
 * white space around, a day with a clock time after it. Unknown fields are passed over.
 *
 * @param start with `notAsked`: fields that are not read either
 */
export function readForm<Fs extends Fields>(
  described: Form<Fs>,
  texts: Texts,
  start: Pick<FormStart, 'notAsked'> = {},
): Result<Values<Fs>, readonly FieldProblem[]> {
  const asked = askedFields(described, start);
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [name, field] of asked) {
    const read = readField(field, textOf(texts, name, field));
    if (!read.ok) problems.push({ field: name, text: read.error });
    else if (read.value !== undefined) values[name] = read.value;
  }
  const confirmed = severalIn(texts.get(confirmedField)).filter((key) => confirmationKey.test(key));
  if (asked.some(([, { kind }]) => kind === 'line') && confirmed.length > 0)
    values[confirmedField] = confirmed.slice(0, mostConfirmed);
  // Made field by field from the description that the type is made from.
  return problems.length > 0 ? err(problems) : ok(values as Values<Fs>);
}

function textOf(texts: Texts, name: string, { was = [] }: Field): string {
  const text = [name, ...was].map((known) => texts.get(known)).find((given) => given !== undefined);
  return text?.trim() ?? '';
}

/** Nothing for what may be left empty and is. */
function readField(field: Field, text: string): Result<unknown, string> {
  if (text === '' && isOptional(field)) return ok(undefined);
  const value = valueOf(field, text);
  return value === undefined ? err(problemOf(field, text)) : ok(value);
}

function valueOf(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'one-of':
      return Object.hasOwn(field.codes, text) ? text : undefined;
    case 'level':
      return Object.hasOwn(field.codes, text) ? Number(text) : undefined;
    case 'several-of': {
      const chosen = severalIn(text);
      return chosen.length > 0 && chosen.every((code) => Object.hasOwn(field.codes, code))
        ? chosen
        : undefined;
    }
    case 'yes-no':
      return yesOrNo(text.toLowerCase());
    case 'tick':
      return isTicked(text);
    case 'must-tick':
      return isTicked(text) ? true : undefined;
    case 'day':
      return writtenDay(text);
    case 'time':
      return writtenTime(text);
    case 'whole-number':
      return wholeNumberIn(text, field);
    case 'amount':
      return amountIn(text, field);
    case 'line':
      return text === '' || text.length > field.maxLength ? undefined : text;
    case 'plain':
      if (field.as === 'url') return linkIn(text, field.maxLength);
      if (text === '' || text.length > field.maxLength) return undefined;
      if (field.as === 'account') return writtenAccount(text);
      return text;
    case 'pick':
      return text === '' ? undefined : text;
    case 'pick-several': {
      const picked = severalIn(text);
      return picked.length > 0 ? picked : undefined;
    }
  }
}

function linkIn(text: string, maxLength: number): string | undefined {
  const pasted = pastedLink(text);
  return pasted.kind === 'link' && pasted.link.length <= maxLength ? pasted.link : undefined;
}

function yesOrNo(text: string): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

function problemOf(field: Field, text: string): string {
  if (text === '') return field.missing;
  if (field.kind === 'whole-number') return boundsText(field);
  if (field.kind === 'amount') return amountText(field);
  if (field.kind === 'plain' && field.as === 'url')
    return pastedLinkText(pastedLink(text)) ?? field.missing;
  return field.kind === 'line' ? lengthText(field) : field.missing;
}

/** `Skriv högst 140 tecken.` */
export function lengthText({ maxLength }: { readonly maxLength: number }): string {
  return `Skriv högst ${formatNumber(maxLength)} tecken.`;
}

/** `Skriv ett heltal från 0 till 999.` */
export function boundsText({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}): string {
  return `Skriv ett heltal från ${formatNumber(least)} till ${formatNumber(most)}.`;
}

function wholeNumberIn(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const value = writtenWholeNumber(text);
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

function amountIn(text: string, { decimals, least, most }: Amount): number | undefined {
  const value = writtenAmount(text, decimals);
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** `Skriv ett tal från 0 till 100, med högst en decimal efter kommat.` */
export function amountText({ decimals, least, most, unit }: Amount): string {
  const bounds = `från ${formatNumber(least)} till ${formatNumber(most)}`;
  return unit === 'kr'
    ? `Skriv ett belopp i kronor ${bounds}, med öre efter ett kommatecken om det har några.`
    : `Skriv ett tal ${bounds}, med högst ${decimals === 1 ? 'en decimal' : 'två decimaler'}.`;
}

/** `a,b,c` as a card's multi-select sends it, `a; b` as some do, each once; nothing chosen is the empty text. */
export function severalIn(text: string | undefined): readonly string[] {
  const chosen = (text ?? '').split(/[,;]/).map((code) => code.trim());
  return [...new Set(chosen.filter((code) => code !== ''))];
}
