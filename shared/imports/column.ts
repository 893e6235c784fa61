import type { Labels } from '../text/choice.ts';
import type { ToldDay } from './written-days.ts';

/** A column of a file, as plain data: its headers, what it is, and what may stand in it. Reader, template and manual follow from here. */
interface Words {
  readonly sv: string;
  readonly en: string;
  /** Other headers it is known by. */
  readonly called?: readonly string[];
  readonly what: string;
  readonly required?: true;
}

/** What tells one row of a file from another; it is never stored. */
interface KeyColumn extends Words {
  readonly kind: 'key';
}

interface DayColumn extends Words {
  readonly kind: 'day';
}

interface Coded<C extends string> extends Words {
  readonly codes: Labels<C>;
  /** Other words for a code, as people write them. */
  readonly also?: Readonly<Record<string, NoInfer<C>>>;
}

export interface OneColumn<C extends string = string> extends Coded<C> {
  readonly kind: 'one-of';
}

export interface SeveralColumn<C extends string = string> extends Coded<C> {
  readonly kind: 'several-of';
}

interface YearColumn extends Words {
  readonly kind: 'year';
}

/** Kronor with öre, or whole percent of full time. */
export interface AmountColumn extends Words {
  readonly kind: 'amount';
  readonly decimals: 0 | 2;
  /** Without it none is below nothing. */
  readonly least?: number;
  readonly most: number;
}

/** Percent of those who answered, with a decimal. */
interface ShareColumn extends Words {
  readonly kind: 'share';
}

/** How many. */
interface CountColumn extends Words {
  readonly kind: 'count';
}

/** A free text, guarded. */
interface TextColumn extends Words {
  readonly kind: 'text';
  readonly maxLength: number;
}

interface YesNoColumn extends Words {
  readonly kind: 'yes-no';
}

interface ClockColumn extends Words {
  readonly kind: 'clock';
}

/** A code for each of several that the cell is about, in their order; the same may come twice. */
export interface EachColumn<C extends string = string> extends Coded<C> {
  readonly kind: 'each-of';
}

export type Column =
  | KeyColumn
  | DayColumn
  | ClockColumn
  | YearColumn
  | AmountColumn
  | ShareColumn
  | CountColumn
  | TextColumn
  | OneColumn
  | SeveralColumn
  | EachColumn
  | YesNoColumn;
export type Columns = Readonly<Record<string, Column>>;

type ValueOf<C extends Column> = C extends KeyColumn | ClockColumn | TextColumn
  ? string
  : C extends YearColumn | AmountColumn | ShareColumn | CountColumn
    ? number
    : C extends DayColumn
      ? ToldDay
      : C extends { readonly kind: 'one-of'; readonly codes: Labels<infer Code extends string> }
        ? Code
        : C extends {
              readonly kind: 'several-of' | 'each-of';
              readonly codes: Labels<infer Code extends string>;
            }
          ? readonly Code[]
          : boolean;

/** What a row says, a value a column; what is not known is not there. */
export type RowValues<Cs extends Columns> = { readonly [N in keyof Cs]?: ValueOf<Cs[N]> };

export function codeColumn<const C extends string>(
  column: Omit<OneColumn<C>, 'kind'>,
): OneColumn<C> {
  return { ...column, kind: 'one-of' };
}

export function codesColumn<const C extends string>(
  column: Omit<SeveralColumn<C>, 'kind'>,
): SeveralColumn<C> {
  return { ...column, kind: 'several-of' };
}
