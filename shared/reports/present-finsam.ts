import { type Gender, genderLabels, genders } from '../codes/raising.ts';
import type { PeriodRef } from '../kernel/period.ts';
import { csvOf } from '../text/csv.ts';
import { formatPeriod } from '../text/format.ts';

/** What the national follow-up calls what all the teams together are (handbook §8). */
const measure = 'STAR';
const head: readonly string[] = ['Insats', 'Period', 'Kön', 'Antal deltagare'];

/**
 * Participants by insats, kön and period for the national follow-up, all teams of the county together (handbook §8). A count of 1–4 is
 * told together with another, and where that is not enough only how many there are in all.
 */
export function finsamCsv(
  counts: Readonly<Record<Gender, number>>,
  ref: PeriodRef,
  threshold: number,
): string {
  const period = formatPeriod(ref);
  return csvOf([
    head,
    ...toldTogether(counts, threshold).map(([label, n]) => [measure, period, label, String(n)]),
  ]);
}

function toldTogether(
  counts: Readonly<Record<Gender, number>>,
  threshold: number,
): readonly (readonly [label: string, n: number])[] {
  const total = genders.reduce((sum, one) => sum + counts[one], 0);
  const all: readonly [string, number] = ['Alla', total];
  const isSmall = (n: number) => n > 0 && n < threshold;
  const some = genders.filter((one) => counts[one] > 0);
  const small = some.filter((one) => isSmall(counts[one]));
  if (small.length === 0)
    return [...genders.map((one) => [genderLabels[one], counts[one]] as const), all];
  const least = some
    .filter((one) => !small.includes(one))
    .toSorted((a, b) => counts[a] - counts[b])[0];
  const together = [...small, ...(least === undefined ? [] : [least])];
  const rest = some.filter((one) => !together.includes(one));
  if (rest.length === 0) return [all];
  const sum = together.reduce((so, one) => so + counts[one], 0);
  const label = together.map((one) => genderLabels[one]).join(', ');
  return [...rest.map((one) => [genderLabels[one], counts[one]] as const), [label, sum], all];
}
