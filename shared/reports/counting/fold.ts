import type { Basis } from './basis.ts';
import { spreadOf } from './count.ts';
import type {
  Counts,
  CountRow,
  CrossRow,
  FigureRow,
  Ratio,
  RatiosRow,
  ShareRow,
  SplitCounts,
  SplitRow,
  Spread,
  SpreadRow,
} from './row.ts';

/** A figure with what was counted for it. */
export type Folded =
  | { readonly kind: 'count'; readonly row: CountRow; readonly value: number }
  | { readonly kind: 'split'; readonly row: SplitRow; readonly value: SplitCounts }
  | {
      readonly kind: 'cross';
      readonly row: CrossRow;
      readonly value: { readonly counts: Counts<string>; readonly merged: Counts<string> };
    }
  | { readonly kind: 'share'; readonly row: ShareRow; readonly value: Ratio }
  | {
      readonly kind: 'spread';
      readonly row: SpreadRow;
      readonly value: Spread;
      /** What it is made of. */
      readonly lengths: readonly number[];
    }
  | {
      readonly kind: 'ratios';
      readonly row: RatiosRow;
      readonly value: Readonly<Record<string, Ratio>>;
    };
export type FoldedOf<Kind extends Folded['kind']> = Extract<Folded, { kind: Kind }>;

/** Counts one figure. */
export function fold(row: FigureRow, basis: Basis): Folded {
  switch (row.kind) {
    case 'count':
      return { kind: row.kind, row, value: row.items(basis).length };
    case 'split':
      return { kind: row.kind, row, value: row.split(basis) };
    case 'cross':
      return { kind: row.kind, row, value: row.cross(basis) };
    case 'share':
      return {
        kind: row.kind,
        row,
        value: { part: row.part(basis), of: row.whole(basis) },
      };
    case 'spread': {
      const lengths = row.lengths(basis);
      return { kind: row.kind, row, value: spreadOf(lengths), lengths };
    }
    case 'ratios':
      return { kind: row.kind, row, value: row.ratios(basis) };
  }
}

type CountedBy<Row> = Row extends CountRow
  ? number
  : Row extends SplitRow<string, infer Category>
    ? Counts<Category>
    : Row extends RatiosRow<string, infer Category>
      ? Readonly<Record<Category, Ratio>>
      : Row extends ShareRow
        ? Ratio
        : Row extends SpreadRow
          ? Spread
          : Counts<string>;

/** What was counted, by the code of each figure. */
export type CountedIn<Rows extends readonly FigureRow[]> = {
  readonly [Row in Rows[number] as Row['code']]: CountedBy<Row>;
};

export function countedIn<Rows extends readonly FigureRow[]>(
  folded: readonly Folded[],
): CountedIn<Rows> {
  const entries = folded.map((one) => {
    const isByCode = one.kind === 'split' || one.kind === 'cross';
    return [one.row.code, isByCode ? one.value.counts : one.value];
  });
  // Each row's value is of its own kind, which Object.fromEntries cannot tell.
  return Object.fromEntries(entries) as CountedIn<Rows>;
}
