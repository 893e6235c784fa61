import { randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreCorrupt, StoreUnavailable } from '../app/errors.ts';
import {
  type CommitOutcome,
  type CommitUntil,
  type DueDocument,
  type Etag,
  isShown,
  type ListRequest,
  type Page,
  type Scope,
  type Store,
  type Stored,
  type StoredBody,
  type Write,
} from '../app/ports.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { pageSize } from './limits.ts';
import { SqliteCheckpoints } from './sqlite-checkpoints.ts';
import { isBusy, sqliteAccident } from './sqlite-errors.ts';
import { busyTimeout, openDatabase } from './sqlite-file.ts';
import { type Journal, noJournal, openJournal } from './sqlite-journal.ts';
import { sqliteListQuery } from './sqlite-list.ts';
import { giveRoomBack } from './sqlite-room.ts';
import { SqliteWriter } from './sqlite-writer.ts';

interface Row {
  readonly scope: Scope;
  readonly kind: string;
  readonly id: string;
  readonly sort: string;
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
      const db = openDatabase(file);
      const journal = file === ':memory:' ? noJournal : openJournal(file);
      return new SqliteStore(db, journal, patience);
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw sqliteAccident(error);
      await pause(busyTimeout);
    }
  }
}

/** The body of what is known already stays where it is: text of ten kilobytes is what a read costs. */
const readOne = `SELECT kind, id, sort, etag, CASE WHEN etag = ? THEN '' ELSE body END AS body
  FROM document WHERE scope = ? AND kind = ? AND id = ?`;
/** By kind too: delmål that were saved before `due` was the jobs' alone have theirs in it. */
export const readDue = `SELECT scope, kind, id, sort, etag, body FROM document
  WHERE due <= ? AND kind = 'job' ORDER BY due, scope, id LIMIT ?`;

const readExpired = 'SELECT scope, kind, id, etag FROM document WHERE expires <= ? LIMIT ?';
/** Some milliseconds of work, as any commit of so many writes. */
const sweptAtOnce = 100;

const dataVersion = 'PRAGMA data_version';

class SqliteStore implements Store {
  readonly #db: DatabaseSync;
  readonly #journal: Journal;
  readonly #writer: SqliteWriter;
  /** Prepared once; the shapes of lists are few. */
  readonly #statements = new Map<string, StatementSync>();
  readonly #checkpoints: SqliteCheckpoints;
  /** How often each scope has been written to by us, in what is shown. */
  readonly #saved = new Map<Scope, number>();
  /** Another one after each start, since the counts begin anew. */
  readonly #started = randomBytes(6).toString('base64url');
  #closing: Promise<void> | undefined;

  constructor(db: DatabaseSync, journal: Journal, patience: number) {
    this.#db = db;
    this.#journal = journal;
    this.#writer = new SqliteWriter(db, journal, patience);
    this.#checkpoints = new SqliteCheckpoints(db);
  }

  async read(scope: Scope, kind: string, id: string, known?: Stored): Promise<Stored | undefined> {
    const [row] = this.#rows(readOne, [known?.etag ?? null, scope, kind, id]);
    if (row === undefined) return undefined;
    return known?.etag === row.etag ? known : stored(row);
  }

  async list(scope: Scope, request: ListRequest): Promise<Page> {
    const limit = pageSize(request.limit);
    const after = readCursor(scope, request);
    if (Array.isArray(request.state) && request.state.length === 0) return { items: [] };
    const { sql, values } = sqliteListQuery(scope, request, after, limit + 1);
    const rows = this.#rows(sql, values);
    const items = rows.slice(0, limit).map(stored);
    const last = items.at(-1);
    return rows.length > limit && last
      ? { items, cursor: writeCursor(scope, request, last.body) }
      : { items };
  }

  async commit(
    scope: Scope,
    writes: readonly Write[],
    until?: CommitUntil,
  ): Promise<CommitOutcome> {
    this.#assertOpen();
    this.#checkpoints.note();
    try {
      return await this.#writer.commit(scope, writes, until);
    } finally {
      // After an accident nobody knows: then it may have been saved, and is looked at.
      if (writes.some(isShown)) this.#saved.set(scope, (this.#saved.get(scope) ?? 0) + 1);
    }
  }

  /** Our own commits are counted by scope; that another process has committed anything SQLite tells by itself. */
  async version(scope: Scope): Promise<string> {
    const [row] = this.#rows(dataVersion, []) as unknown as { readonly data_version: number }[];
    return `${this.#started}.${row?.data_version ?? 0}.${this.#saved.get(scope) ?? 0}`;
  }

  async due(now: Instant, limit: number): Promise<readonly DueDocument[]> {
    return this.#rows(readDue, [now, pageSize(limit)]).map((row) => ({
      scope: row.scope,
      ...stored(row),
    }));
  }

  async purge(): Promise<void> {
    this.#assertOpen();
    try {
      await this.#checkpoints.now();
    } catch (error) {
      throw sqliteAccident(error);
    }
  }

  async sweep(now: Instant): Promise<boolean> {
    const expired = this.#rows(readExpired, [now, sweptAtOnce]);
    for (const [scope, some] of Map.groupBy(expired, (row) => row.scope)) {
      // What another process has taken away first, or written anew, is left to the next time with all beside it.
      const writes = some.map(({ kind, id, etag }) => ({ op: 'remove', kind, id, etag }) as const);
      await this.commit(scope, writes);
    }
    giveRoomBack(this.#db);
    return expired.length === sweptAtOnce;
  }

  async healthy(): Promise<boolean> {
    try {
      this.#rows(readOne, [null, 'federation', '', '']);
      return !this.#writer.isBroken;
    } catch (error) {
      if (error instanceof StoreUnavailable || error instanceof StoreCorrupt) return false;
      throw error;
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#writer.idle().then(() => {
      this.#checkpoints.stop();
      this.#journal.close();
      this.#db.close();
    });
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

/** A body that is no document of that name is handed on as one of no version, so that it is set apart by its id and the others are read. */
function stored({ kind, id, sort, etag, body }: Row): Stored {
  const unreadable: StoredBody = { kind, id, sort, schemaVersion: 0 };
  try {
    const read = JSON.parse(body) as Partial<StoredBody> | null;
    const isNamed = read?.kind === kind && read.id === id;
    return { etag, body: isNamed ? (read as StoredBody) : unreadable };
  } catch {
    return { etag, body: unreadable };
  }
}
