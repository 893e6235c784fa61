import type { IsoDate } from '../../kernel/calendar.ts';
import { outsideOf } from '../counting/classes.ts';
import type { Folded, FoldedOf } from '../counting/fold.ts';
import type { Counts } from '../counting/row.ts';

/** One split of what happened in one atom of time. */
export interface CountedSplit {
  /** How many are split, whatever their codes. */
  readonly of: number;
  /** Whether a reader outside knows that number of every atom. */
  readonly isOpen: boolean;
  readonly counts: Counts<string>;
  /** Nobody has two codes, so that the counts sum to `of`. */
  readonly single: boolean;
  readonly merged?: {
    readonly counts: Counts<string>;
    /** The merged code of each code. */
    readonly groupOf: (code: string) => string;
  };
}

export interface CountedAtom {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** By the code of the figure. */
  readonly splits: Readonly<Record<string, CountedSplit>>;
}

/** The code of those that have none of a split's codes. */
export const restCode = ':rest';
/** The only code of a count that is no split. */
const countCode = 'n';

/** What of the figures is published as sums, as splits all of them. */
export function summedSplits(folded: readonly Folded[]): CountedAtom['splits'] {
  const summed = folded.filter(({ row }) => outsideOf(row) === 'summed');
  return Object.fromEntries(
    summed.flatMap((one) => {
      const found = splitOf(one, folded);
      return found === undefined ? [] : [[one.row.code, found] as const];
    }),
  );
}

function splitOf(one: Folded, folded: readonly Folded[]): CountedSplit | undefined {
  switch (one.kind) {
    case 'split':
      return ofSplit(one, folded);
    case 'share': {
      // What is read off a split is told by it.
      if (one.row.sums !== undefined || one.row.readOff !== undefined) return undefined;
      const { part, of } = one.value;
      const isOpen = outsideOf(one.row.of) === 'as-it-is';
      return { of, isOpen, counts: { yes: part, no: of - part }, single: true };
    }
    case 'count':
      // What others are a part of is told as their sum.
      return one.row.unlisted === true
        ? undefined
        : { of: one.value, isOpen: false, counts: { [countCode]: one.value }, single: true };
    case 'cross':
    case 'spread':
    case 'ratios':
      return undefined;
  }
}

function ofSplit({ row, value }: FoldedOf<'split'>, folded: readonly Folded[]): CountedSplit {
  const of = valueOf(folded, row.of.code);
  const { single } = value;
  const rest = of - Object.values(value.counts).reduce((sum, n) => sum + n, 0);
  const withRest = single && row.partial === true;
  const { merged } = row;
  return {
    of,
    isOpen: outsideOf(row.of) === 'as-it-is',
    single,
    counts: withRest ? { ...value.counts, [restCode]: rest } : value.counts,
    ...(merged !== undefined &&
      value.merged !== undefined && {
        merged: {
          counts: withRest ? { ...value.merged.counts, [restCode]: rest } : value.merged.counts,
          groupOf: (code: string) => (code === restCode ? code : merged.groupOf(code)),
        },
      }),
  };
}

function valueOf(folded: readonly Folded[], code: string): number {
  const found = folded.find(({ row }) => row.code === code);
  return found?.kind === 'count' ? found.value : 0;
}
