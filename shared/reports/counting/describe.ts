import type { Period } from '../../kernel/period.ts';
import type { Basis } from './basis.ts';
import { countBy } from './count.ts';
import type {
  CountRow,
  CrossRow,
  LevelCounts,
  RatiosRow,
  ShareRow,
  SplitRow,
  SpreadRow,
  Table,
} from './row.ts';

/** What a figure that is a table of its own says of it. */
type OwnTable = Omit<Table, 'code' | 'total'>;

/** How many there are: of what happened in the period, or stood so at its end. */
export function count<const Code extends string, Item>(
  row: Omit<CountRow<Code, Item>, 'kind'>,
): CountRow<Code, Item> {
  // Kept for the basis it was found in: most figures are parts of the same few counts.
  const found = new WeakMap<Basis, readonly Item[]>();
  const items = (basis: Basis) => {
    const known = found.get(basis) ?? row.items(basis);
    found.set(basis, known);
    return known;
  };
  return { ...row, kind: 'count', items };
}

/** A split together with how each item is told apart, for what is built on it. */
export interface SplitOf<Code extends string, Category extends string, Item>
  extends SplitRow<Code, Category>, Telling<Category, Item> {
  readonly of: CountRow<string, Item>;
}
interface Telling<Category extends string, Item> {
  /** The codes of one item; more than one where it can have several, none where it can be without. */
  readonly by: (item: Item) => readonly Category[];
  readonly groupsOf: (item: Item) => readonly string[];
}

/** The items of a count by their codes: a table of its own, or a part of one. */
export function split<const Code extends string, Category extends string, Item>(
  of: CountRow<string, Item>,
  {
    by,
    merged,
    table,
    ...row
  }: Omit<SplitRow<Code, Category>, 'kind' | 'of' | 'table' | 'merged' | 'split' | 'itemsWith'> & {
    readonly by: (item: Item) => readonly Category[];
    readonly table: Table | OwnTable;
    readonly merged?: {
      readonly labels: Readonly<Record<string, string>>;
      readonly groupOf: (code: Category) => string;
    };
  },
): SplitOf<Code, Category, Item> {
  const groupsOf = (item: Item) =>
    merged === undefined ? [] : [...new Set(by(item).map(merged.groupOf))];
  return {
    ...row,
    kind: 'split',
    of,
    table:
      'code' in table
        ? table
        : { code: row.code, ...(row.partial === true ? {} : { total: of.code }), ...table },
    by,
    groupsOf,
    ...(merged === undefined ? {} : { merged }),
    itemsWith: (category, basis) =>
      of.items(basis).filter((item) => by(item).some((one) => one === category)),
    split: (basis) => {
      const items = of.items(basis);
      const fine = level(wordsOf(row, basis.counted), items, by);
      return merged === undefined
        ? fine
        : { ...fine, merged: level<string, Item>(merged.labels, items, groupsOf) };
    },
  };
}

/** Two splits of one count against each other. */
export function cross<const Code extends string, Item>(
  from: SplitOf<string, string, Item>,
  to: SplitOf<string, string, Item>,
  { table, ...row }: Pick<CrossRow<Code>, 'code' | 'class'> & { readonly table: OwnTable },
): CrossRow<Code> {
  const pairs =
    (a: Telling<string, Item>['groupsOf'], b: Telling<string, Item>['groupsOf']) => (item: Item) =>
      a(item).flatMap((one) => b(item).map((other) => `${one}:${other}`));
  return {
    ...row,
    kind: 'cross',
    table: { code: row.code, ...table },
    of: from.of,
    from,
    to,
    cross: (basis) => {
      const items = from.of.items(basis);
      return {
        counts: countBy([], items, pairs(from.by, to.by)),
        merged: countBy([], items, pairs(from.groupsOf, to.groupsOf)),
      };
    },
  };
}

/** One that several figures stand in, or its own, which has its code. */
function ownTable({ code }: { readonly code: string }, table: Table | OwnTable): Table {
  return 'code' in table ? table : { code, ...table };
}

type ShareSpec<Code extends string> = Pick<
  ShareRow<Code>,
  'code' | 'class' | 'table' | 'label' | 'goal'
>;

/** The items of a count for which something holds, of those of whom it is known whether it does. */
export function share<const Code extends string, Item>(
  of: CountRow<string, Item>,
  { is, ...row }: ShareSpec<Code> & { readonly is: (item: Item) => boolean | undefined },
): ShareRow<Code> {
  return {
    ...row,
    kind: 'share',
    of,
    part: (basis) => of.items(basis).filter((item) => is(item) === true).length,
    whole: (basis) => of.items(basis).filter((item) => is(item) !== undefined).length,
  };
}

interface OfKnown<Category extends string> {
  /** The codes of those of whom it is not known, who are no part of it. */
  readonly unknown?: readonly Category[];
}

/** Some codes of a split taken together. */
export function shareOfSplit<const Code extends string, Category extends string, Item>(
  { code, of, by }: SplitOf<string, Category, Item>,
  {
    categories,
    unknown = [],
    ...row
  }: ShareSpec<Code> & OfKnown<Category> & { readonly categories: readonly Category[] },
): ShareRow<Code> {
  const is = (item: Item) => isOneOf(by(item), categories, unknown);
  return { ...share(of, { ...row, is }), sums: { split: code, categories, unknown } };
}

/** Some codes of a split, of all of it or among some of its codes; shown where the counts it is read off are. */
export function shareReadOff<const Code extends string, Category extends string, Item>(
  { code, of, by }: SplitOf<string, Category, Item>,
  {
    part,
    among,
    unknown = [],
    ...row
  }: ShareSpec<Code> &
    OfKnown<Category> & {
      readonly part: readonly Category[];
      readonly among?: readonly Category[];
    },
): ShareRow<Code> {
  const isAmong = (codes: readonly Category[]) =>
    among === undefined || codes.some((one) => among.includes(one));
  const is = (item: Item) => (isAmong(by(item)) ? isOneOf(by(item), part, unknown) : undefined);
  return {
    ...share(of, { ...row, is }),
    readOff: { split: code, part, unknown, ...(among === undefined ? {} : { among }) },
  };
}

function isOneOf<Category extends string>(
  codes: readonly Category[],
  wanted: readonly Category[],
  unknown: readonly Category[],
): boolean | undefined {
  if (codes.some((one) => wanted.includes(one))) return true;
  return codes.some((one) => unknown.includes(one)) ? undefined : false;
}

/** How long it took for each item of a count, in days. */
export function spread<const Code extends string, Item>(
  of: CountRow<string, Item>,
  {
    days,
    table,
    isKnown = () => true,
    ...row
  }: Pick<SpreadRow<Code>, 'code' | 'class' | 'shownIn'> & {
    readonly table: Table | OwnTable;
    readonly days: (item: Item, lastDay: string) => number;
    /** Whether both days are known. */
    readonly isKnown?: (item: Item) => boolean;
  },
): SpreadRow<Code> {
  return {
    ...row,
    kind: 'spread',
    of,
    table: ownTable(row, table),
    lengths: (basis) =>
      of
        .items(basis)
        .filter(isKnown)
        .map((item) => days(item, basis.counted.to)),
  };
}

/** Parts of meetings or of seats, each with what it is a part of. */
export function ratios<const Code extends string, Category extends string>({
  table,
  ...row
}: Omit<RatiosRow<Code, Category>, 'kind' | 'table'> & {
  readonly table: Table | OwnTable;
}): RatiosRow<Code, Category> {
  return { ...row, kind: 'ratios', table: ownTable(row, table) };
}

/** The words of a figure's codes in a period. */
export function wordsOf<L>(
  { labels }: { readonly labels: L | ((counted: Period) => L) },
  counted: Period,
): L {
  return labels instanceof Function ? labels(counted) : labels;
}

function level<Code extends string, Item>(
  labels: Readonly<Record<Code, string>>,
  items: readonly Item[],
  codesOf: (item: Item) => readonly Code[],
): LevelCounts<Code> {
  return {
    counts: countBy(codesIn(labels), items, codesOf),
    single: items.every((item) => codesOf(item).length <= 1),
  };
}

/** Object.keys gives strings; the labels of a code list have its codes and no other keys. */
function codesIn<Code extends string>(labels: Readonly<Record<Code, string>>): readonly Code[] {
  return Object.keys(labels) as Code[];
}
