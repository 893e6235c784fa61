import { addDays, addMonths, type IsoDate } from '../kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../kernel/period.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { formatPeriodShort, inSentence } from '../text/format.ts';
import { publishedWords } from '../text/reporting.ts';
import type { Facts } from './counting/basis.ts';
import type { Outside } from './counting/classes.ts';
import type { Folded } from './counting/fold.ts';
import type { Ratio, ShareRow } from './counting/row.ts';
import type { Publication, Snapshot } from './publications/publication.ts';
import { type PublishedTable, tableOf, tableSinceStart } from './publications/table.ts';

/** What has left a team, or several together, of what tells individuals apart. */
export interface ToldOutside {
  split(code: string): AsTold<PublishedTable> | undefined;
  snapshot(by: Outside): AsTold<{ readonly snapshot: Snapshot }> | undefined;
}

/** Of one team, of the period that is looked at. */
export function toldBy(publication: Publication, facts: Facts): ToldOutside {
  return {
    split: (code) => toldSplit(publication, code, facts),
    snapshot: (by) => toldSnapshot(publication, by, facts),
  };
}

/** What was published of something, for the period asked for or else for another, which the note names. */
export type AsTold<What> = What & { readonly note?: string };

/**
 * A split as it was published: of the period where it was, else of twelve months that end with it, else of all there is until then
 * (handbook §7).
 */
function toldSplit(
  publication: Publication,
  code: string,
  { period, isOver }: Facts,
): AsTold<PublishedTable> | undefined {
  const chain = publication.chains[code] ?? [];
  if (isOver) {
    const exact = tableOf(chain, period);
    if (exact !== undefined) return exact;
    const twelve = tableOf(chain, twelveMonthsTo(period.to));
    if (twelve !== undefined && twelve.of > 0)
      return { ...twelve, note: publishedWords.twelveMonths(period.to) };
  }
  return toldSinceStart(publication, code, period.to);
}

/** All that was published of a split until a day. */
function toldSinceStart(
  publication: Publication,
  code: string,
  to: IsoDate,
): AsTold<PublishedTable> | undefined {
  const all = tableSinceStart(publication.chains[code] ?? [], to);
  // That there was nobody before says nothing of the period.
  return all === undefined || all.of === 0
    ? undefined
    : { ...all, note: publishedWords.sinceStart(all.to) };
}

function twelveMonthsTo(to: IsoDate) {
  return { from: addMonths(addDays(to, 1), -12), to };
}

/** A share as far as the published codes of its split say it; undefined where they are told together with others. */
export function shareOf(row: ShareRow, table: PublishedTable): Ratio | undefined {
  const { sums, readOff } = row;
  const part = sumOver(table, sums?.categories ?? readOff?.part ?? ['yes']);
  const unknown = sumOver(table, sums?.unknown ?? readOff?.unknown ?? []);
  const among = readOff?.among;
  if (part === undefined || unknown === undefined) return undefined;
  if (among === undefined) return { part, of: table.of - unknown };
  const of = sumOver(table, among);
  return of === undefined ? undefined : { part, of };
}

/** The split whose published codes a share is read from; its own where it is one by itself. */
export function splitOfShare({ code, sums, readOff }: ShareRow): string {
  return sums?.split ?? readOff?.split ?? code;
}

function sumOver({ groups }: PublishedTable, codes: readonly string[]): number | undefined {
  let sum = 0;
  for (const group of groups) {
    const within = group.codes.filter((code) => codes.includes(code));
    if (within.length === 0 || group.count === 0) continue;
    if (group.count === undefined || within.length < group.codes.length) return undefined;
    sum += group.count;
  }
  return sum;
}

/** What was published of how things stood when the period ended, or the last such period before. */
function toldSnapshot(
  { snapshots }: Publication,
  by: Outside,
  { period, isOver }: Facts,
): AsTold<{ readonly snapshot: Snapshot }> | undefined {
  const kind = by === 'by-tertial' ? 'tertial' : 'half-year';
  const refs = Object.keys(snapshots).flatMap((code) => {
    const ref = parsePeriodCode(code);
    return ref.ok && ref.value.kind === kind && periodOf(ref.value).to <= period.to
      ? [ref.value]
      : [];
  });
  const [last] = refs.sort((a, b) => (periodOf(a).to < periodOf(b).to ? 1 : -1));
  const snapshot = last && snapshots[periodCode(last)];
  if (last === undefined || snapshot === undefined) return undefined;
  const isExact = isOver && samePeriod(last, period);
  return { snapshot, ...(!isExact && { note: inSentence(formatPeriodShort(last)) }) };
}

function samePeriod(ref: PeriodRef, { from, to }: Facts['period']): boolean {
  const one = periodOf(ref);
  return one.from === from && one.to === to;
}

/** The figures as that snapshot has them: what it does not tell stands as nought, and is not to be shown. */
export function asPublished(folded: readonly Folded[], { cells }: Snapshot): readonly Folded[] {
  const of = (key: string): number => cells[key] ?? 0;
  return folded.map((one): Folded => {
    const { code } = one.row;
    switch (one.kind) {
      case 'count':
        return { ...one, value: of(code) };
      case 'split': {
        const counts = (codes: object) =>
          Object.fromEntries(Object.keys(codes).map((each) => [each, of(`${code}:${each}`)]));
        const { merged } = one.value;
        const value = { ...one.value, counts: counts(one.value.counts) };
        return merged === undefined
          ? { ...one, value }
          : { ...one, value: { ...value, merged: { ...merged, counts: counts(merged.counts) } } };
      }
      case 'share': {
        const { readOff } = one.row;
        const sum = (codes: readonly string[]) =>
          codes.reduce((so, each) => so + of(`${readOff?.split ?? code}:${each}`), 0);
        const whole = readOff?.among;
        const value =
          readOff === undefined
            ? {
                part: of(`${code}:yes`),
                // What is not told may not look as if there were nobody.
                of:
                  `${code}:no` in cells
                    ? of(`${code}:yes`) + of(`${code}:no`)
                    : of(one.row.of.code),
              }
            : {
                part: sum(readOff.part),
                of: whole === undefined ? of(one.row.of.code) - sum(readOff.unknown) : sum(whole),
              };
        return { ...one, value };
      }
      case 'cross':
      case 'spread':
      case 'ratios':
        return one;
    }
  });
}
