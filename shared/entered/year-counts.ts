import { closingForm, livelihoodAtClosing } from '../cases/forms/closing-form.ts';
import { newCaseForm } from '../cases/forms/raise-form.ts';
import { closingReasonLabels, closingResultLabels, occupationOutLabels } from '../codes/closing.ts';
import { livelihoodLabels } from '../codes/livelihood.ts';
import { ageBandLabels, genderLabels, referrerLabels } from '../codes/raising.ts';
import { headings } from '../text/headings.ts';
import { without } from '../kernel/without.ts';

/** What a year's counts are of, in the order they are shown. */
export interface CountSet {
  readonly title: string;
  /** In English, before each of its counts. */
  readonly en: string;
  /** Before each of its counts where they stand beside others' in a file. */
  readonly before: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The flow total that they are together, where everybody is in one of them. */
  readonly total?: FlowCount;
  /** Tells people apart by what they are: only the team sees it (handbook §7). */
  readonly split: boolean;
}

const flowLabels = {
  raised: 'Aktualiserade',
  consultations: 'Konsultationer',
  received: 'Mottagna',
  declined: 'Avböjda',
  queued: `${headings.inQueue} vid årets slut`,
  ongoing: 'Pågående vid årets slut',
  closed: 'Avslutade',
  meetings: 'Möten',
} as const;
type FlowCount = keyof typeof flowLabels;

/** Called as the forms of a case call it. */
const { livelihoodIn } = newCaseForm.fields;
const { reason, occupationOut } = closingForm.fields;

const reasons = without(without(closingReasonLabels, 'consent-withdrawn'), 'registered-by-mistake');

/** A year's totals and splits (handbook §6), as a team counted them that year. */
export const countSets = {
  flow: { title: 'Flödet', en: '', before: '', labels: flowLabels, split: false },
  gender: set('Efter kön', 'Gender', '', genderLabels, 'raised'),
  age: set('Efter ålder', 'Age', '', ageBandLabels, 'raised'),
  referrer: set('Efter vem som aktualiserade', 'Referrer', 'Av', referrerLabels, 'raised'),
  'livelihood-in': set(
    livelihoodIn.shown ?? livelihoodIn.label,
    'At start',
    'Start',
    livelihoodLabels,
  ),
  reason: set(reason.label, 'Reason', 'Orsak', reasons, 'closed'),
  'livelihood-out': set(livelihoodAtClosing, 'At closing', 'Avslut', livelihoodLabels),
  occupation: set(
    occupationOut.label,
    'Occupation',
    'Sysselsättning',
    occupationOutLabels,
    'closed',
  ),
  result: set('Efter resultat', 'Result', 'Resultat', closingResultLabels, 'closed'),
} as const satisfies Readonly<Record<string, CountSet>>;
export type CountSetCode = keyof typeof countSets;
export const countSetCodes = Object.keys(countSets) as readonly CountSetCode[];

function set(
  title: string,
  en: string,
  before: string,
  labels: Readonly<Record<string, string>>,
  total?: FlowCount,
): CountSet {
  return { title, en, before, labels, split: true, ...(total === undefined ? {} : { total }) };
}

/** `raised`, `gender:woman`: every count that a year can have. */
export const countKeys: readonly string[] = countSetCodes.flatMap((code) =>
  Object.keys(countSets[code].labels).map((one) => keyIn(code, one)),
);

export function keyIn(set: CountSetCode, code: string): string {
  return set === 'flow' ? code : `${set}:${code}`;
}

/** A set whose counts are not the total they should be together; nothing where it has none. */
export function wrongSums(counts: Readonly<Partial<Record<string, number>>>): readonly WrongSum[] {
  return countSetCodes.flatMap((code) => {
    const { total, labels }: CountSet = countSets[code];
    const there = Object.keys(labels).flatMap((one) => counts[keyIn(code, one)] ?? []);
    const of = total === undefined ? undefined : counts[total];
    if (of === undefined || total === undefined || there.length === 0) return [];
    const sum = there.reduce((all, one) => all + one, 0);
    return sum === of ? [] : [{ set: code, sum, total, of }];
  });
}

export interface WrongSum {
  readonly set: CountSetCode;
  readonly sum: number;
  readonly total: FlowCount;
  readonly of: number;
}
