import type { StoredBody, Write } from '../app/ports.ts';

/** What Cosmos DB takes in one transactional batch; the embedded store refuses the same, so that nothing grows past it. */
const maxWrites = 100;
/** Cosmos counts 2 MiB with its own attributes and the envelope; this leaves room for 100 of those. */
const maxCommitBytes = 2_000_000;
const maxPageSize = 500;
const defaultPageSize = 100;

/** The JSON of each body in order, `undefined` for a `remove`. Throws RangeError when the commit cannot fit any store. */
export function serializeWrites(writes: readonly Write[]): (string | undefined)[] {
  if (writes.length > maxWrites) {
    throw new RangeError(`a commit takes at most ${maxWrites} writes, not ${writes.length}`);
  }
  const texts = writes.map((write) =>
    write.op === 'remove' ? undefined : JSON.stringify(write.body),
  );
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  if (bytes > maxCommitBytes) {
    throw new RangeError(`a commit takes at most ${maxCommitBytes} bytes, not ${bytes}`);
  }
  return texts;
}

/** Throws RangeError outside 1–500. */
export function pageSize(limit: number = defaultPageSize): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPageSize) {
    throw new RangeError(`a page takes 1–${maxPageSize} documents, not ${limit}`);
  }
  return limit;
}

/** The states a list is narrowed to; `undefined` when it is not narrowed. */
export function wantedStates(state: string | readonly string[] | undefined): string[] | undefined {
  if (state === undefined) return undefined;
  return typeof state === 'string' ? [state] : [...new Set(state)];
}

/** Documents without a `sort` come first, by id. */
export function sortKeyOf(body: StoredBody): string {
  return body.sort ?? '';
}
