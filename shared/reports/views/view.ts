import type { FigureGroup } from '../../codes/figures.ts';
import type { Story } from './picture.ts';

/** A number as it may be shown: small counts outside the team are `..` (handbook §7). */
export interface Figure {
  readonly text: string;
  /** Absent when suppressed or undefined; for drawing and for spreadsheets. */
  readonly value?: number;
  /** What it is a part of. */
  readonly of?: number;
}

export interface FigureLine {
  readonly code: string;
  readonly label: string;
  readonly figure: Figure;
  /** How many it is not known of: no answer beside the others. */
  readonly unknown?: true;
  /** What it is of, where that is not the period of the page. */
  readonly note?: string;
  /** In the team: what the cases that are counted are asked for by, `raised` or `gender:woman`. */
  readonly opens?: string;
  /** The goal of the plan that it is held against, and whether it is met where that may be told. */
  readonly aim?: { readonly label: string; readonly percent: number; readonly met?: boolean };
}

interface NamedCode {
  readonly code: string;
  readonly label: string;
}

export interface FigureTable {
  readonly code: string;
  readonly group: FigureGroup;
  readonly title: string;
  readonly rows: readonly FigureLine[];
  readonly total?: Figure;
  /** What all of it is of, where that is not the period of the page: outside the team, when it was last published. */
  readonly note?: string;
  /** Where the code of each row is two, `row:column`: what of each occurs. */
  readonly grid?: {
    readonly corner: string;
    readonly rows: readonly NamedCode[];
    readonly columns: readonly NamedCode[];
  };
  /** How it is counted (handbook §6), printed with the numbers. */
  readonly definition?: string;
}

/** The cases that a number of the team's is made of. */
export interface FigureCasesView {
  readonly references: readonly string[];
  /** Where some that are counted have been removed since, or none is left. */
  readonly note?: string;
}

/** A figure in one period of a row of them. */
export interface TrendView {
  readonly code: string;
  /** The period as it stands under a picture: `T2 26`. */
  readonly tick: string;
  readonly text: string;
  readonly figure: Figure;
  /** A year of which a file has the totals. */
  readonly fromFile?: true;
}

/** One team's numbers in one period. */
export interface NumbersView {
  readonly teamId: string;
  readonly teamName: string;
  readonly period: { readonly code: string; readonly text: string };
  /** Of a period that is not over: up to when it is counted. */
  readonly soFar?: string;
  readonly previous: string;
  readonly next?: string;
  readonly periods: readonly { readonly code: string; readonly text: string }[];
  /** The answers to the first questions, in large type: raised, received, in queue, ongoing, closed, waiting time. */
  readonly headline: readonly {
    readonly code: string;
    readonly label: string;
    readonly figure: Figure;
    /** The same of the periods it is held against, the nearest first: `Tertial 2 2026: 5`. */
    readonly before?: readonly string[];
    /** The figure through the last periods of the same kind, the oldest first and this one last. */
    readonly trend?: readonly TrendView[];
  }[];
  readonly ongoingAgainstTarget: {
    readonly ongoing?: number;
    readonly min?: number;
    readonly max?: number;
    readonly text: string;
  };
  /** What the figures say, in words and with a picture: of each group that has something to tell. */
  readonly stories: readonly Story[];
  /** Raised by referrer, closed by reason, gender, age band, attendance by party, deviations by category, livelihood in → out … */
  readonly tables: readonly FigureTable[];
  readonly emptyText?: string;
  /** What of it is out of a file, or is there by whole years alone and not in it. */
  readonly fileNote?: string;
  readonly suppressedNote?: string;
  /** That something could not be read and is not counted. */
  readonly incompleteNote?: string;
  /** Rule set in force and what is assumed in it. */
  readonly rulesNote: string;
}
