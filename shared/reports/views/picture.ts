import type { FigureGroup } from '../../codes/figures.ts';

/** What can be drawn. A value that may not be seen is left out: a picture says no more than the tables beside it. */
export type Picture =
  | {
      readonly kind: 'series';
      /** The periods, the oldest first. */
      readonly ticks: readonly string[];
      readonly lines: readonly SeriesLine[];
      /** The range that the ongoing cases are to stay within. */
      readonly band?: { readonly min: number; readonly max: number; readonly label: string };
      /** The last period is under way. */
      readonly isOpen: boolean;
    }
  | { readonly kind: 'columns'; readonly columns: readonly { label: string; value: number }[] }
  | {
      /** Bars of parts: each as long as what it is of, or all as long where the shares are compared. */
      readonly kind: 'stacks';
      readonly parts: readonly string[];
      readonly rows: readonly { label: string; values: readonly number[] }[];
      /** Between which percents a part is to end, where shares are compared. */
      readonly even?: { readonly from: number; readonly to: number; readonly label: string };
    }
  | {
      readonly kind: 'goals';
      readonly rows: readonly { label: string; text: string; percent: number; aim: number }[];
    }
  | {
      readonly kind: 'grid';
      readonly columns: readonly string[];
      readonly rows: readonly { label: string; cells: readonly (Cell | undefined)[] }[];
    };

interface SeriesLine {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}

interface Cell {
  readonly part: number;
  readonly of: number;
}

/** The point of a group of figures in words, and the picture that makes it. */
export interface Story {
  readonly code: string;
  readonly group: FigureGroup;
  readonly text: string;
  readonly picture?: Picture;
}
