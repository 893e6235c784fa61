import { formatNumber } from '../text/format.ts';
import { type CountSet, countSetCodes, countSets, keyIn } from './year-counts.ts';

/** A year's counts, a line a set; outside the team its flow totals alone (handbook §7). */
export function yearLines(
  counts: Readonly<Partial<Record<string, number>>>,
  isInside: boolean,
): readonly { readonly label: string; readonly text: string }[] {
  return countSetCodes.flatMap((code) => {
    const { title, labels, split }: CountSet = countSets[code];
    if (split && !isInside) return [];
    const said = Object.entries(labels).flatMap(([one, label]) => {
      const count = counts[keyIn(code, one)];
      return count === undefined ? [] : [`${label} ${formatNumber(count)}`];
    });
    return said.length === 0 ? [] : [{ label: title, text: said.join(', ') }];
  });
}
