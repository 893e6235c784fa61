import {
  daysPerMonth,
  formatDays,
  formatMonths,
  formatNumber,
  formatPercent,
} from '../text/format.ts';
import type { Facts } from './counting/basis.ts';
import { isPublished, type Outside, outsideOf } from './counting/classes.ts';
import type { Folded, FoldedOf } from './counting/fold.ts';
import { type Seen, seenOutside } from './publications/outside.ts';
import type { Publication } from './publications/publication.ts';
import type { Ratio } from './counting/row.ts';
import { isSmall } from './publications/suppress.ts';
import {
  asPublished,
  shareOf,
  splitOfShare,
  type AsTold,
  type ToldOutside,
  toldBy,
} from './published.ts';
import type { Figure } from './views/view.ts';

const hiddenFigure: Figure = { text: '..' };
const nothing: Figure = { text: '–' };
const tooFew: Figure = { text: 'för få för att säga' };

/**
 * One team's figures as somebody may see them: `seen` is what is left outside the team of what is no split, and absent within it;
 * the splits are those that have been `told`.
 */
export interface Shown {
  readonly facts: Facts;
  readonly folded: readonly Folded[];
  readonly seen?: Seen;
  readonly told?: ToldOutside;
}

/** What was counted for a team, and what it is shown by. */
interface Numbers extends Facts {
  readonly folded: readonly Folded[];
}

export function shownInTeam(numbers: Numbers): Shown {
  return { facts: numbers, folded: numbers.folded };
}

/**
 * Outside the team flow totals are as they are. Splits are what has been published of them, and nothing else: read before and
 * after one new case, a running period would say all there is to know of that one (handbook §7).
 */
export function shownOutside(numbers: Numbers, publication: Publication | undefined): Shown {
  const { threshold } = numbers.rules;
  const open = numbers.folded.filter(({ row }) => outsideOf(row) === 'as-it-is');
  const published =
    publication === undefined ? [] : numbers.folded.filter(({ row }) => isPublished(row));
  const isTold = new Set([...open, ...published]);
  return {
    facts: numbers,
    folded: numbers.folded.filter((one) => isTold.has(one)),
    seen: seenOutside(open, threshold),
    ...(publication !== undefined && { told: toldBy(publication, numbers) }),
  };
}

/** The figures as they were published when a half-year or a tertial ended. */
export function snapshotShown(shown: Shown, by: Outside): AsTold<Shown> | undefined {
  const { facts, folded } = shown;
  const told = shown.told?.snapshot(by);
  if (told === undefined) return undefined;
  const { snapshot, ...note } = told;
  const keys = new Set(Object.keys(snapshot.cells));
  const seen = { keys, merged: new Set(snapshot.merged) };
  return { facts, folded: asPublished(folded, snapshot), seen, ...note };
}

/** Whether counts may be seen, all of them: `raised`, `gender:woman`, `took-part:yes`. What nobody has classed may not. */
export function sees({ seen }: Shown, ...keys: readonly string[]): boolean {
  return seen === undefined || keys.every((key) => seen.keys.has(key));
}

export function countFigure(shown: Shown, key: string, value: number): Figure {
  return sees(shown, key) ? { text: formatNumber(value), value } : hiddenFigure;
}

/** A count of the list, by its code. */
export function figureOf(shown: Shown, code: string): Figure {
  const one = shown.folded.find(({ row }) => row.code === code);
  return one?.kind === 'count' ? countFigure(shown, code, one.value) : hiddenFigure;
}

/** The median of a length of time of the list, by its code. */
export function medianOf(shown: Shown, code: string): Figure {
  const one = shown.folded.find(({ row }) => row.code === code);
  return one?.kind === 'spread' ? medianFigure(shown, one) : hiddenFigure;
}

/** Shown where the number of cases it is of is (handbook §7). */
export function medianFigure(shown: Shown, one: FoldedOf<'spread'>): Figure {
  const { n, median } = one.value;
  if (n > 0 && shown.seen !== undefined && n < shown.facts.rules.medianFrom)
    return sees(shown, one.row.code, one.row.of.code) ? tooFew : hiddenFigure;
  return lengthFigure(shown, one, median);
}

export function lengthFigure(
  shown: Shown,
  { row }: FoldedOf<'spread'>,
  days: number | undefined,
): Figure {
  if (!sees(shown, row.code, row.of.code)) return hiddenFigure;
  if (days === undefined) return nothing;
  // In a file its number stands alone, so it is in the unit that the words and the definition are in.
  return row.shownIn === 'months'
    ? { text: formatMonths(days), value: hundredths(days / daysPerMonth) }
    : { text: formatDays(Math.floor(days + 0.5)), value: hundredths(days) };
}

function hundredths(n: number): number {
  return Math.round(n * 100) / 100;
}

/** `12 av 28 (43 %)`: hidden with anything it could be worked out from; outside the team no share of too few (handbook §7). */
export function shareFigure(shown: Shown, one: FoldedOf<'share'>): Figure {
  const told = shareTold(shown, one);
  if (told === undefined) return hiddenFigure;
  const { part, of } = told;
  if (of === 0) return nothing;
  if (shown.seen !== undefined && of < shown.facts.rules.percentFrom) return tooFew;
  return { text: shareText(part, of), value: part, of };
}

/** A share as far as it may be seen: counted in the team, outside it as it was published. */
export function shareTold(shown: Shown, one: FoldedOf<'share'>): AsTold<Ratio> | undefined {
  const { row, value } = one;
  const { told } = shown;
  // Of nobody: so much is said by the flow total. That of all there were nothing is known would be said of them.
  const whole = shown.folded.find((other) => other.row.code === row.of.code);
  const isNobody = whole?.kind === 'count' && whole.value === 0;
  if (isNobody && row.readOff?.among === undefined && outsideOf(row.of) === 'as-it-is')
    return { part: 0, of: 0 };
  if (told !== undefined && outsideOf(row) === 'summed') {
    const table = told.split(splitOfShare(row));
    const share = table && shareOf(row, table);
    return share && { ...share, ...(table.note !== undefined && { note: table.note }) };
  }
  if (told !== undefined && isPublished(row)) {
    const then = snapshotShown(shown, outsideOf(row));
    const same = then?.folded.find((other) => other.row.code === row.code);
    if (then === undefined || same?.kind !== 'share' || !seesShare(then, same)) return undefined;
    return { ...same.value, ...(then.note !== undefined && { note: then.note }) };
  }
  const isOfNone = value.of === 0 && row.readOff === undefined && sees(shown, row.of.code);
  return isOfNone || seesShare(shown, one) ? value : undefined;
}

/** Whether a share may be seen, both those that are and those that are not. */
function seesShare(shown: Shown, { row, value }: FoldedOf<'share'>): boolean {
  const { code, of, readOff } = row;
  if (readOff === undefined) return sees(shown, of.code, `${code}:yes`, `${code}:no`);
  const { split, part, among = [], unknown } = readOff;
  const rest = value.of - value.part;
  return (
    sees(
      shown,
      of.code,
      ...[...part, ...among, ...unknown].map((category) => `${split}:${category}`),
    ) &&
    (shown.seen === undefined || !isSmall(rest, shown.facts.rules.threshold))
  );
}

/** `12 av 28 (43 %)` */
export function shareText(part: number, of: number): string {
  return `${formatNumber(part)} av ${formatNumber(of)} (${formatPercent(part, of)})`;
}

/** `5 av 6`, for what counts meetings and seats rather than people. */
export function ratioFigure(shown: Shown, code: string, { part, of }: Ratio): Figure {
  if (!sees(shown, code)) return hiddenFigure;
  if (part === 0 && of === 0) return nothing;
  return { text: `${formatNumber(part)} av ${formatNumber(of)}`, value: part, of };
}
