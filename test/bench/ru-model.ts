/**
 * What Cosmos charges for, as far as our container does it. No emulator tells request units, so they are reckoned from what
 * Microsoft has published, twice: `low` is its table of measured charges, `high` its rule of thumb. Aims are held against
 * `high`.
 *
 * - Measured charges by size, session and eventual consistency: learn.microsoft.com/azure/cosmos-db/understand-request-unit-consumption
 * - 1 KB is read for 1 RU and 100 KB for 10; strong and bounded staleness read at twice that:
 *   learn.microsoft.com/azure/cosmos-db/optimize-cost-reads-writes
 * - Writes of 1 to 100 KB from 5 to 50 RU where only what is asked for is indexed: the same article.
 * - A query begins at 2.3–3 RU in its partition, and loads each document it returns.
 * - Serverless costs 0.25–0.28 USD a million RU, by region.
 *
 * A query plan is made by the gateway, and what the SDK asks of the container itself is not charged for.
 */
export type Operation =
  | { readonly type: 'read'; readonly bytes: number }
  | { readonly type: 'write'; readonly bytes: number }
  | { readonly type: 'query'; readonly documents: readonly number[] }
  | { readonly type: 'free' };

export interface RuModel {
  readonly usdPerMillion: number;
  charge(operation: Operation): number;
}

/** KB, RU of a read, RU of a write. */
const published = [
  [1, 1, 4.95],
  [2, 1.04, 6.29],
  [4, 1.14, 6.67],
  [8, 1.33, 7.04],
  [16, 1.67, 9.52],
  [32, 2.19, 11.23],
  [64, 4.76, 22.67],
  [128, 9.95, 48.19],
  [256, 20.28, 98.29],
  [512, 40.95, 184.57],
] as const;

export const low: RuModel = {
  usdPerMillion: 0.25,
  charge(operation) {
    switch (operation.type) {
      case 'read':
        return fromTable(operation.bytes, 1);
      case 'write':
        return fromTable(operation.bytes, 2);
      case 'query':
        // All that it returns, as one read of as much.
        return (
          2.3 + (operation.documents.length === 0 ? 0 : fromTable(sum(operation.documents), 1))
        );
      case 'free':
        return 0;
    }
  },
};

export const high: RuModel = {
  usdPerMillion: 0.28,
  charge(operation) {
    switch (operation.type) {
      case 'read':
        return between(operation.bytes, 1, 10);
      case 'write':
        return between(operation.bytes, 5, 50);
      case 'query':
        // Each document as if it had been read by itself, but for what finding it costs.
        return 3 + sum(operation.documents.map((bytes) => between(bytes, 0.25, 10)));
      case 'free':
        return 0;
    }
  },
};

/** What strong consistency makes of it. */
export function strong(model: RuModel): RuModel {
  return {
    ...model,
    charge: (operation) => model.charge(operation) * (operation.type === 'write' ? 1 : 2),
  };
}

/** In a line from 1 KB to 100 KB, and on. */
function between(bytes: number, at1: number, at100: number): number {
  const kilobytes = Math.max(1, bytes / 1024);
  return at1 + ((at100 - at1) * (kilobytes - 1)) / 99;
}

function fromTable(bytes: number, column: 1 | 2): number {
  const kilobytes = Math.max(1, bytes / 1024);
  const next = published.findIndex(([size]) => size >= kilobytes);
  const [beyond, before] = [published[next] ?? published.at(-1), published[next - 1]];
  if (beyond === undefined) return 0;
  // What is larger than all that is published is so many of the largest.
  if (next < 0) return (beyond[column] * kilobytes) / beyond[0];
  if (before === undefined) return beyond[column];
  const part = (kilobytes - before[0]) / (beyond[0] - before[0]);
  return before[column] + (beyond[column] - before[column]) * part;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
