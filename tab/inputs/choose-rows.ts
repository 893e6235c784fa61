import type { ListChoice } from '../client/list-choice.ts';

/** One thing a list can be narrowed by. */
export interface RowFilter<R> {
  readonly name: string;
  readonly label: string;
  /** What the row has of it; a row can have several. */
  readonly of: (row: R) => readonly string[];
}

/** One order a list can stand in; those without a value come last. */
export interface RowOrder<R> {
  readonly name: string;
  readonly label: string;
  readonly by: (row: R) => string | number | undefined;
  readonly falling?: boolean;
}

/** Where the order is chosen. */
export const orderName = 'order';

/** Only filters that tell rows apart are offered; what is chosen stays offered though nothing has it any more. */
export function offeredIn<R>(
  rows: readonly R[],
  { name, of }: RowFilter<R>,
  choice: ListChoice,
): readonly string[] {
  const chosen = choice[name] ?? '';
  const there = [...new Set([...rows.flatMap(of), ...(chosen === '' ? [] : [chosen])])];
  return there.length > 1 || chosen !== '' ? there.sort((a, b) => a.localeCompare(b, 'sv')) : [];
}

export function chosenRows<R>(
  rows: readonly R[],
  filters: readonly RowFilter<R>[],
  orders: readonly RowOrder<R>[],
  choice: ListChoice,
): readonly R[] {
  const kept = rows.filter((row) =>
    filters.every(({ name, of }) => {
      const wanted = choice[name] ?? '';
      return wanted === '' || of(row).includes(wanted);
    }),
  );
  const order = orders.find(({ name }) => name === choice[orderName]);
  if (order === undefined) return kept;
  const way = order.falling === true ? -1 : 1;
  return [...kept].sort((a, b) => {
    const [of, than] = [order.by(a), order.by(b)];
    if (of === undefined || than === undefined)
      return Number(of === undefined) - Number(than === undefined);
    return of === than ? 0 : of < than ? -way : way;
  });
}
