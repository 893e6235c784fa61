import { StoreCorrupt, StoreUnavailable, StoreUnusable } from '../app/errors.ts';

/** Primary result codes of SQLite; the extended ones keep them in their lowest byte. */
const busy = 5;
const corrupt = 11;
const notADatabase = 26;
/** LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, FULL, CANTOPEN, PROTOCOL: the surroundings, not the documents. */
const surroundings = new Set([busy, 6, 7, 8, 9, 10, 13, 14, 15]);

/** True while another process holds the lock that is wanted here. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === busy;
}

/** The accident that a failure in SQLite is; a mistake in the program comes back as it is. */
export function sqliteAccident(error: unknown): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  if (surroundings.has(code)) {
    return new StoreUnavailable(`SQLite answered ${code}`, { cause: error });
  }
  if (code === notADatabase) {
    return new StoreUnusable('the file is not a SQLite database', { cause: error });
  }
  if (code === corrupt) return new StoreCorrupt('the database file is damaged', { cause: error });
  return error;
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}
