import type { Group } from './publication.ts';
import { holdsInAtoms, hidesTogether } from './protection.ts';
import type { CountedSplit } from './counted-atom.ts';
import { joinedGroups } from './table.ts';

interface Entry {
  readonly codes: readonly string[];
  readonly count: number;
}

/**
 * The codes of a split as they may be told, or undefined where they cannot be yet: each by itself where none is small; otherwise
 * merged in the handbook's order; otherwise what is still small together with as little else as hides it (handbook §7).
 * @param total of the whole block
 * @param ofAtoms how many there are in each of its atoms, where a reader knows
 * @param before what was told together until then: the same again, rather than otherwise, so that more can be added up
 */
export function partitionOf(
  total: CountedSplit,
  ofAtoms: readonly number[],
  threshold: number,
  before: readonly Group[] = [],
): readonly Group[] | undefined {
  if (total.of === 0) return entriesOf(total.counts);
  const levels = levelsOf(total);
  if (!total.single) return severalCodes(total, levels.at(-1) ?? [], ofAtoms, threshold);
  // A number that is split by nothing: it only has to be large enough.
  if (levels[0]?.length === 1) return total.of < threshold ? undefined : levels[0];
  // Added to what was told before, it must still tell two things apart.
  const tells = (groups: readonly Group[]) =>
    groups.filter(({ count = 0 }) => count > 0).length >= 2;
  const holds = (groups: readonly Entry[]) =>
    tells(groups) &&
    (before.every(({ count = 0 }) => count === 0) || tells(joinedGroups(before, groups))) &&
    groups.every(({ count }) => count === 0 || count >= threshold) &&
    (!total.isOpen ||
      holdsInAtoms(
        ofAtoms,
        groups.map(({ count }) => count),
        threshold,
      ));
  const asBefore = entriesAs(before, total.counts);
  const merged = [asBefore, ...[...levels].reverse()].map((entries) =>
    withSmallTogether(entries, threshold),
  );
  return [...levels, asBefore, ...merged].find((groups) => groups !== undefined && holds(groups));
}

/** Every code by itself, and then in the codes they are merged into. */
function levelsOf({ counts, merged }: CountedSplit): readonly (readonly Entry[])[] {
  const fine = entriesOf(counts);
  if (merged === undefined) return [fine];
  const codesOf = Map.groupBy(Object.keys(counts), merged.groupOf);
  const groups = Object.entries(merged.counts).map(([code, count]) => ({
    codes: codesOf.get(code) ?? [code],
    count,
  }));
  return [fine, groups];
}

/** The codes told together as they were, each code in one of the groups. */
function entriesAs(before: readonly Group[], counts: CountedSplit['counts']): readonly Entry[] {
  const known = new Set(before.flatMap(({ codes }) => codes));
  const groups = [
    ...before.map(({ codes }) => codes),
    ...Object.keys(counts)
      .filter((code) => !known.has(code))
      .map((code) => [code]),
  ];
  return groups.map((codes) => ({
    codes,
    count: codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0),
  }));
}

function entriesOf(counts: CountedSplit['counts']): readonly Entry[] {
  return Object.entries(counts).map(([code, count]) => ({ codes: [code], count }));
}

/** What is small as one group, with the least of the others as long as it takes. */
function withSmallTogether(
  entries: readonly Entry[],
  threshold: number,
): readonly Entry[] | undefined {
  const isSmall = ({ count }: Entry) => count > 0 && count < threshold;
  const together = entries.filter(isSmall);
  if (together.length === 0) return entries;
  const others = entries
    .filter(({ count }) => count >= threshold)
    .sort((a, b) => a.count - b.count);
  while (
    !hidesTogether(
      together.map(({ count }) => count),
      threshold,
    )
  ) {
    const next = others.shift();
    if (next === undefined) return undefined;
    together.push(next);
  }
  const rest = {
    codes: together.flatMap(({ codes }) => codes),
    count: together.reduce((sum, { count }) => sum + count, 0),
  };
  return [...entries.filter((one) => !together.includes(one)), rest];
}

/**
 * Where somebody has several codes, each is told against those who have it not. What may not be told keeps company with one that
 * might, so that it does not follow from everybody having something.
 */
function severalCodes(
  { of, isOpen }: CountedSplit,
  entries: readonly Entry[],
  ofAtoms: readonly number[],
  threshold: number,
): readonly Group[] | undefined {
  const mayBeTold = ({ count }: Entry) =>
    count === 0 ||
    (count >= threshold &&
      of - count >= threshold &&
      (!isOpen || holdsInAtoms(ofAtoms, [count, of - count], threshold)));
  const told = entries.filter(mayBeTold);
  const untold = entries.filter((one) => !mayBeTold(one));
  if (untold.length === 0) return entries;
  const [company, ...others] = told
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  if (company === undefined || others.length === 0) return undefined;
  return entries.map((one) =>
    one === company || untold.includes(one) ? { codes: one.codes } : one,
  );
}
