import type { Period } from '../../kernel/period.ts';
import type { GoalCode } from '../../rules/goals.ts';
import type { Labels } from '../../text/choice.ts';
import type { FigureGroup } from '../../codes/figures.ts';
import type { Basis, Facts } from './basis.ts';

/**
 * What becomes of a figure outside the team (handbook §7). `flow-total`: it carries no attribute of anybody and is shown as
 * it is. `split`: it counts what happens, so that the figures of two periods together are those of both, and is published as
 * such sums. `split-by-half-year`, `split-by-tertial`: it cannot be added up, as how things stand at the end, and is published once
 * for each. `team-only`: it never leaves the team. A figure without a class is hidden too.
 */
export type FigureClass =
  'flow-total' | 'split' | 'split-by-half-year' | 'split-by-tertial' | 'team-only';

/** Swedish words, which may depend on the rules or on how the team stands. */
export type Words = string | ((facts: Facts) => string);

/** The table a figure is printed in. Rows with the same table stand in it together, in the order of the list. */
export interface Table {
  readonly code: string;
  /** What it tells of; the tables of one group stand together. */
  readonly group: FigureGroup;
  readonly title: string;
  /** How it is counted (handbook §6), printed under the table. */
  readonly definition: string;
  /** Code of the count that is its total. */
  readonly total?: string;
  /** Not printed where nothing in it has occurred. */
  readonly leftOutEmpty?: true;
  /** Code of a count without which it is not printed. */
  readonly onlyWith?: string;
}

interface Described<Code extends string> {
  readonly code: Code;
  readonly class?: FigureClass | undefined;
  readonly table: Table;
}

/** How many there are of something; what other figures are a part of. */
export interface CountRow<Code extends string = string, Item = unknown> extends Described<Code> {
  readonly kind: 'count';
  readonly label: Words;
  /** The items are cases, which in the team can be asked for by their references. */
  readonly ofCases?: true;
  /** Counted, but not printed as a row: the total of a table, or of no table. */
  readonly unlisted?: true;
  items(basis: Basis): readonly Item[];
}

/** Those counted by another figure, by their codes. */
export interface SplitRow<
  Code extends string = string,
  Category extends string = string,
> extends Described<Code> {
  readonly kind: 'split';
  readonly of: CountRow;
  /** The words of every code; of months, those of the period. */
  readonly labels: Labels<Category> | ((counted: Period) => Labels<Category>);
  /** Two codes whose shares are compared: even where both are 40–60 % (handbook §6). */
  readonly balance?: readonly [Category, Category];
  /** Not everybody has one of the codes. */
  readonly partial?: true;
  /** Only the codes that occur are printed. */
  readonly occurring?: true;
  /** The codes of what is not known, printed only where they occur. */
  readonly unknown?: readonly Category[];
  /** Stands before the code and the label of each row, where several splits share a table. */
  readonly before?: { readonly code: string; readonly label: string };
  /** What the codes are merged into before anything is hidden (handbook §7). */
  readonly merged?: { readonly labels: Labels<string>; groupOf(code: Category): string };
  split(basis: Basis): SplitCounts<Category>;
  /** Those of what it splits that have a code. */
  itemsWith(category: string, basis: Basis): readonly unknown[];
}

export type Counts<Code extends string> = Readonly<Record<Code, number>>;

/** One level of a split. */
export interface LevelCounts<Code extends string = string> {
  readonly counts: Counts<Code>;
  /** Nobody is counted under two codes, so that the counts sum to their total. */
  readonly single: boolean;
}
export interface SplitCounts<Code extends string = string> extends LevelCounts<Code> {
  readonly merged?: LevelCounts;
}

/** Two splits of the same against each other; the pairs `from:to` that occur are printed. */
export interface CrossRow<Code extends string = string> extends Described<Code> {
  readonly kind: 'cross';
  readonly of: CountRow;
  readonly from: SplitRow;
  readonly to: SplitRow;
  cross(basis: Basis): { readonly counts: Counts<string>; readonly merged: Counts<string> };
}

/** Part of those counted by another figure: `12 av 28 (43 %)`. */
export interface ShareRow<Code extends string = string> extends Described<Code> {
  readonly kind: 'share';
  readonly of: CountRow;
  readonly label: Words;
  /** The goal of the yearly plan that it is held against. */
  readonly goal?: GoalCode;
  /** Where it is some of the codes of a split taken together, of all but the `unknown` ones. */
  readonly sums?: {
    readonly split: string;
    readonly categories: readonly string[];
    readonly unknown: readonly string[];
  };
  /** Where it says no more than some counts of a split do, and is shown where they are. */
  readonly readOff?: ReadOff;
  part(basis: Basis): number;
  /** What it is a part of: those of the count of whom it is known. */
  whole(basis: Basis): number;
}

/** Codes of a split, of all that it splits but the `unknown` ones or `among` some of its codes. */
interface ReadOff {
  readonly split: string;
  readonly part: readonly string[];
  readonly among?: readonly string[];
  readonly unknown: readonly string[];
}

/** Lengths of time in days; without any there is no median. */
export interface Spread {
  readonly n: number;
  readonly median?: number;
  readonly mean?: number;
  /** From ten: what nine in ten do not exceed. */
  readonly ninetieth?: number;
  /** One individual's. */
  readonly longest?: number;
}

/** How long it took, for those counted by another figure. */
export interface SpreadRow<Code extends string = string> extends Described<Code> {
  readonly kind: 'spread';
  readonly of: CountRow;
  readonly shownIn: 'days' | 'months';
  lengths(basis: Basis): readonly number[];
}

export interface Ratio {
  readonly part: number;
  readonly of: number;
}

/** Rows and columns by their codes, with their words. */
export interface Grid {
  /** Over the words of the rows. */
  readonly corner: string;
  readonly rows: Labels<string>;
  readonly columns: Labels<string>;
}

/** `5 av 6` for each code: meetings and seats rather than individuals, so without percent. */
export interface RatiosRow<
  Code extends string = string,
  Category extends string = string,
> extends Described<Code> {
  readonly kind: 'ratios';
  readonly labels:
    Readonly<Record<Category, Words>> | ((counted: Period) => Readonly<Record<Category, string>>);
  /** Where each code is two, `row:column`: what they are, to be laid out as rows and columns. */
  readonly grid?: (counted: Period) => Grid;
  /** Only the codes with something to be a part of are printed. */
  readonly occurring?: true;
  ratios(basis: Basis): Readonly<Record<Category, Ratio>>;
}

export type FigureRow = CountRow | SplitRow | CrossRow | ShareRow | SpreadRow | RatiosRow;
