import { createHash } from 'node:crypto';
import { CursorInvalid } from '../app/errors.ts';
import type { ListRequest, Scope, StoredBody } from '../app/ports.ts';
import { sortKeyOf, wantedStates } from './limits.ts';

/** Where a page ended. The next one begins after it, whatever was written in between. */
export interface Position {
  readonly sort: string;
  readonly id: string;
}

/**
 * The checksum binds a cursor to its list and finds damage. It is no secret and needs none: a forged position only
 * moves within a list that the caller may read anyway.
 */
function checksum(scope: Scope, request: ListRequest, position: Position): string {
  const { kind, sortFrom = null, sortBefore = null, descending = false } = request;
  const states = wantedStates(request.state)?.sort() ?? null;
  const list = [scope, kind, states, sortFrom, sortBefore, descending, position.sort, position.id];
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12);
}

export function writeCursor(scope: Scope, request: ListRequest, last: StoredBody): string {
  const position = { sort: sortKeyOf(last), id: last.id };
  const parts = [position.sort, position.id, checksum(scope, request, position)];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** `undefined` for the first page. Throws CursorInvalid when it is not a cursor of this very list. */
export function readCursor(scope: Scope, request: ListRequest): Position | undefined {
  if (request.cursor === undefined) return undefined;
  const parts = decode(request.cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw new CursorInvalid();
  const [sort, id, sum] = parts as unknown[];
  if (typeof sort !== 'string' || typeof id !== 'string') throw new CursorInvalid();
  const position = { sort, id };
  if (sum !== checksum(scope, request, position)) throw new CursorInvalid();
  return position;
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new CursorInvalid(cause);
  }
}
