import { z } from 'zod';
import type { Period } from '../kernel/period.ts';
import { without } from '../kernel/without.ts';
import { spreadOf } from './counting/count.ts';
import { wordsOf } from './counting/describe.ts';
import type { Folded } from './counting/fold.ts';
import type { Counts, FigureRow, LevelCounts } from './counting/row.ts';
import { keptFigures, type KeptFigures, keptOf } from './kept-figures.ts';

const ratio = z.tuple([z.int().min(0), z.int().min(0)]);

/**
 * What was counted of a team in one period, as it is stored: sums by the code of each figure, of cases, meetings and seats. A
 * count that is nought is left out.
 */
export const periodFold = z.object({
  figures: keptFigures.omit({ cases: true, since: true }),
  ratios: z.record(z.string(), z.record(z.string(), ratio)),
  isEmpty: z.boolean(),
});
export type PeriodFold = z.infer<typeof periodFold>;

export function periodFoldOf(of: {
  readonly folded: readonly Folded[];
  readonly isEmpty: boolean;
}): PeriodFold {
  const figures = without(without(keptOf(of.folded), 'cases'), 'since');
  const ratios = of.folded.flatMap((one) =>
    one.kind === 'ratios'
      ? [
          [
            one.row.code,
            Object.fromEntries(
              Object.entries(one.value).map(
                ([code, { part, of: whole }]): [string, [number, number]] => [code, [part, whole]],
              ),
            ),
          ] as const,
        ]
      : [],
  );
  return { figures, ratios: Object.fromEntries(ratios), isEmpty: of.isEmpty };
}

/** The same figures again, as they were counted; lengths of time in order. */
export function foldedAgain(
  fold: PeriodFold,
  rows: readonly FigureRow[],
  counted: Period,
): readonly Folded[] {
  return rows.map((row) => again(row, fold, counted));
}

function again(row: FigureRow, { figures, ratios }: PeriodFold, counted: Period): Folded {
  const { code } = row;
  switch (row.kind) {
    case 'count':
      return { kind: row.kind, row, value: figures.counts[code] ?? 0 };
    case 'split': {
      const split = figures.splits[code];
      const fine = level(wordsOf(row, counted), split);
      const value =
        row.merged === undefined
          ? fine
          : { ...fine, merged: level(row.merged.labels, split && (split.merged ?? nothing)) };
      return { kind: row.kind, row, value };
    }
    case 'cross':
      return { kind: row.kind, row, value: figures.crosses[code] ?? { counts: {}, merged: {} } };
    case 'share':
      return { kind: row.kind, row, value: figures.shares[code] ?? { part: 0, of: 0 } };
    case 'spread': {
      const lengths = figures.lengths[code] ?? [];
      return { kind: row.kind, row, value: spreadOf(lengths), lengths };
    }
    case 'ratios': {
      const value = Object.entries(ratios[code] ?? {}).map(
        ([category, [part, of]]) => [category, { part, of }] as const,
      );
      return { kind: row.kind, row, value: Object.fromEntries(value) };
    }
  }
}

const nothing: Level = { counts: {} };
type Level = Pick<KeptFigures['splits'][string], 'counts' | 'single'>;

/** Of nobody it is true that nobody has two codes. */
function level(labels: Readonly<Record<string, string>>, of: Level | undefined): LevelCounts {
  const none = Object.fromEntries(Object.keys(labels).map((code) => [code, 0]));
  const counts: Counts<string> = of === undefined ? none : { ...none, ...of.counts };
  return { counts, single: of === undefined || of.single === true };
}
