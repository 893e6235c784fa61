import { z } from 'zod';
import { isoDate } from '../kernel/date-schemas.ts';
import type { Period } from '../kernel/period.ts';
import type { StarCase } from '../cases/case.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import type { allFigures } from './figures/all-figures.ts';
import { spreadOf } from './counting/count.ts';
import { countedIn, type Folded } from './counting/fold.ts';
import { numbersInSteps, type TeamNumbers } from './numbers.ts';
import type { Counts } from './counting/row.ts';

const counts = z.record(z.string(), z.int().min(0));
/** Nobody is counted under two codes; left out where somebody is. */
const single = z.literal(true).optional();

/**
 * What cases that have been removed (handbook §7) add to the figures of one period: sums by the code of each figure, never
 * what was known of a case together. Lengths of time stand one by one, in order, since no median follows from a sum.
 */
export const keptFigures = z.object({
  /** How many cases there were, wherever they counted. */
  cases: z.int().min(0),
  /** The day the first of them was raised. */
  since: isoDate,
  counts,
  splits: z.record(
    z.string(),
    z.object({ counts, single, merged: z.object({ counts, single }).optional() }),
  ),
  crosses: z.record(z.string(), z.object({ counts, merged: counts })),
  shares: z.record(z.string(), z.object({ part: z.int().min(0), of: z.int().min(0) })),
  lengths: z.record(z.string(), z.array(z.number())),
});
export type KeptFigures = z.infer<typeof keptFigures>;

interface CountedAlone {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly since: string;
}

/**
 * What one case adds to the figures of a period, counted by itself: every figure of cases is a sum over cases, or made of
 * lengths of time. As the period ends, since nothing happens any more to a case that is removed.
 */
export function addedBy(starCase: StarCase, period: Period, of: CountedAlone): KeptFigures {
  const steps = addedInSteps([starCase], period, of);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { ...keptOf(step.value.folded), cases: 1, since: of.since };
}

/** The numbers of some cases by themselves, as the period ends. */
export function addedInSteps(
  cases: readonly StarCase[],
  period: Period,
  { team, rules }: Omit<CountedAlone, 'since'>,
): Generator<undefined, TeamNumbers> {
  // What is counted of seats, or of anything else that stays, is no part of what a case adds.
  const seatless = { ...team, members: [] };
  const alone = {
    team: seatless,
    rules,
    cases,
    meetings: [],
    deviations: [],
    tallies: [],
    gatherings: [],
  };
  return numbersInSteps(alone, period, period.to);
}

/** What was counted of individuals: all but ratios of meetings and seats. */
export function keptOf(folded: readonly Folded[]): KeptFigures {
  const kept: KeptFigures = nothingKept;
  return folded.reduce((so, one) => {
    const { code } = one.row;
    switch (one.kind) {
      case 'count':
        return one.value === 0 ? so : { ...so, counts: { ...so.counts, [code]: one.value } };
      case 'split': {
        const { merged } = one.value;
        const split = {
          ...level(one.value),
          ...(merged !== undefined && { merged: level(merged) }),
        };
        return isNought(split.counts) ? so : { ...so, splits: { ...so.splits, [code]: split } };
      }
      case 'cross': {
        const cross = { counts: said(one.value.counts), merged: said(one.value.merged) };
        return isNought(cross.counts) ? so : { ...so, crosses: { ...so.crosses, [code]: cross } };
      }
      case 'share':
        return one.value.of === 0 ? so : { ...so, shares: { ...so.shares, [code]: one.value } };
      case 'spread':
        return one.lengths.length === 0
          ? so
          : { ...so, lengths: { ...so.lengths, [code]: inOrder(one.lengths) } };
      // Meetings and seats, which are not removed with a case.
      case 'ratios':
        return so;
    }
  }, kept);
}

export const nothingKept: KeptFigures = {
  ...{ cases: 0, since: '9999-12-31' },
  ...{ counts: {}, splits: {}, crosses: {}, shares: {}, lengths: {} },
};

function level(of: { readonly counts: Counts<string>; readonly single: boolean }) {
  return { counts: said(of.counts), ...(of.single && { single: true as const }) };
}

function said(of: Counts<string>): Record<string, number> {
  return Object.fromEntries(Object.entries(of).filter(([, n]) => n > 0));
}

function isNought(of: Counts<string>): boolean {
  return Object.keys(of).length === 0;
}

/** Whether it adds anything to any figure. */
export function addsNothing({
  counts: own,
  splits,
  crosses,
  shares,
  lengths,
}: KeptFigures): boolean {
  return [own, splits, crosses, shares, lengths].every((of) => Object.keys(of).length === 0);
}

/** Two that were kept, together. */
export function keptTogether(a: KeptFigures, b: KeptFigures): KeptFigures {
  return {
    cases: a.cases + b.cases,
    since: a.since < b.since ? a.since : b.since,
    counts: summed(a.counts, b.counts),
    splits: both(a.splits, b.splits, (one, other) => ({
      ...levels(one, other),
      ...(one.merged !== undefined && other.merged !== undefined
        ? { merged: levels(one.merged, other.merged) }
        : {}),
    })),
    crosses: both(a.crosses, b.crosses, (one, other) => ({
      counts: summed(one.counts, other.counts),
      merged: summed(one.merged, other.merged),
    })),
    shares: both(a.shares, b.shares, (one, other) => ({
      part: one.part + other.part,
      of: one.of + other.of,
    })),
    // In order of length: which belonged together in one case is not told.
    lengths: both(a.lengths, b.lengths, (one, other) => inOrder([...one, ...other])),
  };
}

function inOrder(lengths: readonly number[]): number[] {
  return [...lengths].sort((a, b) => a - b);
}

interface KeptLevel {
  readonly counts: Record<string, number>;
  readonly single?: true | undefined;
}

function levels(a: KeptLevel, b: KeptLevel) {
  const both = a.single === true && b.single === true;
  return { counts: summed(a.counts, b.counts), ...(both && { single: true as const }) };
}

function both<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (one: T, other: T) => T,
): Record<string, T> {
  const codes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...codes].flatMap((code) => {
      const [one, other] = [a[code], b[code]];
      if (one === undefined || other === undefined) {
        const only = one ?? other;
        return only === undefined ? [] : [[code, only] as const];
      }
      return [[code, join(one, other)] as const];
    }),
  );
}

function summed(a: Counts<string>, b: Counts<string>): Record<string, number> {
  return both(a, b, (one, other) => one + other);
}

/** The numbers of a period with what removed cases added to them. */
export function withKept(numbers: TeamNumbers, kept: KeptFigures): TeamNumbers {
  const folded = numbers.folded.map((one) => together(one, kept));
  return {
    ...numbers,
    folded,
    counted: countedIn<typeof allFigures>(folded),
    isEmpty: numbers.isEmpty && kept.cases === 0,
  };
}

function together(one: Folded, kept: KeptFigures): Folded {
  const { code } = one.row;
  switch (one.kind) {
    case 'count':
      return { ...one, value: one.value + (kept.counts[code] ?? 0) };
    case 'split': {
      const split = kept.splits[code];
      if (split === undefined) return one;
      const { merged } = one.value;
      const value = leveled(one.value, split);
      return merged === undefined || split.merged === undefined
        ? { ...one, value }
        : { ...one, value: { ...value, merged: leveled(merged, split.merged) } };
    }
    case 'cross': {
      const cross = kept.crosses[code];
      if (cross === undefined) return one;
      const { counts: own, merged } = one.value;
      return {
        ...one,
        value: { counts: summed(own, cross.counts), merged: summed(merged, cross.merged) },
      };
    }
    case 'share': {
      const share = kept.shares[code];
      if (share === undefined) return one;
      const { part, of } = one.value;
      return { ...one, value: { part: part + share.part, of: of + share.of } };
    }
    case 'spread': {
      const lengths = [...one.lengths, ...(kept.lengths[code] ?? [])];
      return { ...one, lengths, value: spreadOf(lengths) };
    }
    case 'ratios':
      return one;
  }
}

function leveled<L extends { readonly counts: Counts<string>; readonly single: boolean }>(
  own: L,
  kept: KeptLevel,
): L {
  const isSingle = own.single && kept.single === true;
  return { ...own, counts: summed(own.counts, kept.counts), single: isSingle };
}
