import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreCorrupt, StoreUnavailable } from '../app/errors.ts';
import type {
  CommitOutcome,
  DueDocument,
  Etag,
  ListRequest,
  Page,
  Scope,
  Store,
  Stored,
  StoredBody,
  Write,
} from '../app/ports.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { pageSize } from './limits.ts';
import { isBusy, sqliteAccident } from './sqlite-errors.ts';
import { busyTimeout, openDatabase } from './sqlite-file.ts';
import { listQuery } from './sqlite-list.ts';
import { SqliteWriter } from './sqlite-writer.ts';

interface Row {
  readonly scope: Scope;
  readonly etag: Etag;
  readonly body: string;
}

const defaultPatience = 5_000;

/**
 * Opens or creates the database in `file` (`:memory:` for none). Throws StoreUnusable when the file is something else
 * or newer, StoreUnavailable when another process keeps it locked for longer than `patience` milliseconds.
 */
export async function openSqliteStore(
  file: string,
  { patience = defaultPatience }: { readonly patience?: number } = {},
): Promise<Store> {
  const deadline = performance.now() + patience;
  while (true) {
    try {
      return new SqliteStore(openDatabase(file), patience);
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw sqliteAccident(error);
      await pause(busyTimeout);
    }
  }
}

const readOne = 'SELECT etag, body FROM document WHERE scope = ? AND kind = ? AND id = ?';
export const readDue =
  'SELECT scope, etag, body FROM document WHERE due <= ? ORDER BY due, scope, id LIMIT ?';

class SqliteStore implements Store {
  readonly #db: DatabaseSync;
  readonly #writer: SqliteWriter;
  /** Prepared once; the shapes of lists are few. */
  readonly #statements = new Map<string, StatementSync>();
  #closing: Promise<void> | undefined;

  constructor(db: DatabaseSync, patience: number) {
    this.#db = db;
    this.#writer = new SqliteWriter(db, patience);
  }

  async read(scope: Scope, kind: string, id: string): Promise<Stored | undefined> {
    const [row] = this.#rows(readOne, [scope, kind, id]);
    return row && stored(row);
  }

  async list(scope: Scope, request: ListRequest): Promise<Page> {
    const limit = pageSize(request.limit);
    const after = readCursor(scope, request);
    if (Array.isArray(request.state) && request.state.length === 0) return { items: [] };
    const { sql, values } = listQuery(scope, request, after, limit + 1);
    const rows = this.#rows(sql, values);
    const items = rows.slice(0, limit).map(stored);
    const last = items.at(-1);
    return rows.length > limit && last
      ? { items, cursor: writeCursor(scope, request, last.body) }
      : { items };
  }

  async commit(scope: Scope, writes: readonly Write[]): Promise<CommitOutcome> {
    this.#assertOpen();
    return this.#writer.commit(scope, writes);
  }

  async due(now: Instant, limit: number): Promise<readonly DueDocument[]> {
    return this.#rows(readDue, [now, pageSize(limit)]).map((row) => ({
      scope: row.scope,
      ...stored(row),
    }));
  }

  async healthy(): Promise<boolean> {
    try {
      this.#rows(readOne, ['federation', '', '']);
      return true;
    } catch (error) {
      if (error instanceof StoreUnavailable || error instanceof StoreCorrupt) return false;
      throw error;
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#writer.idle().then(() => this.#db.close());
    return this.#closing;
  }

  #rows(sql: string, values: readonly SQLInputValue[]): Row[] {
    this.#assertOpen();
    try {
      return this.#prepared(sql).all(...values) as unknown as Row[];
    } catch (error) {
      throw sqliteAccident(error);
    }
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #assertOpen(): void {
    if (this.#closing) throw new StoreUnavailable('the store is closed');
  }
}

function stored({ etag, body }: Pick<Row, 'etag' | 'body'>): Stored {
  try {
    return { etag, body: JSON.parse(body) as StoredBody };
  } catch (cause) {
    throw new StoreCorrupt('a stored document is not JSON', { cause });
  }
}
