import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  type CommitOutcome,
  type CommitUntil,
  dueOf,
  type Etag,
  type Scope,
  type Write,
} from '../app/ports.ts';
import { serializeWrites, sortKeyOf } from './limits.ts';
import { StoreUnavailable } from '../app/errors.ts';
import { isBusy, sqliteAccident } from './sqlite-errors.ts';
import type { Journal } from './sqlite-journal.ts';

interface PendingCommit {
  readonly scope: Scope;
  readonly writes: readonly Write[];
  readonly texts: readonly (string | undefined)[];
  readonly until: CommitUntil;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long one group holds the event loop: some 10 ms. */
const maxGroup = 200;
/** Of the event loop; each takes in what has arrived meanwhile. */
const mostTurns = 10;
const pauseWhileBusy = 15;

/**
 * Group commit: what arrives while the last group goes to the disk shares one transaction and one fsync, which is what
 * a commit costs. Each commit has its own savepoint, so that one refused leaves the others alone; a promise resolves
 * only when its transaction is on the disk, or in it, where no more was asked for.
 */
export class SqliteWriter {
  readonly #db: DatabaseSync;
  readonly #journal: Journal;
  readonly #patience: number;
  readonly #statements;
  // Unique over processes and restarts, so that an etag never returns after a removal.
  readonly #etagPrefix = randomBytes(8).toString('base64url');
  #etags = 0;
  #waiting: PendingCommit[] = [];
  /** Commits of a group that met an accident: each is tried again by itself, to find whose accident it was. */
  #alone: PendingCommit[] = [];
  #turn: Promise<void> | undefined;
  #isBroken = false;

  /** @param patience milliseconds to wait for another process that writes */
  constructor(db: DatabaseSync, journal: Journal, patience: number) {
    this.#db = db;
    this.#journal = journal;
    this.#patience = patience;
    this.#statements = prepare(db);
  }

  /**
   * After an fsync that failed, nobody can tell what of the journal is on the disk, and asking again gives a false yes.
   * Only a program that starts anew reads it from the beginning.
   */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  commit(
    scope: Scope,
    writes: readonly Write[],
    until: CommitUntil = 'durable',
  ): Promise<CommitOutcome> {
    if (this.#isBroken) return Promise.reject(new StoreUnavailable('an fsync has failed'));
    const texts = serializeWrites(writes);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ scope, writes, texts, until, resolve, reject });
      this.#turn ??= this.#run();
    });
  }

  /** Resolves when everything handed in so far has been settled. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length + this.#alone.length > 0) {
      await this.#gather();
      const group =
        this.#alone.length > 0 ? this.#alone.splice(0, 1) : this.#waiting.splice(0, maxGroup);
      try {
        await this.#begin();
      } catch (error) {
        for (const { reject } of group) reject(sqliteAccident(error));
        continue;
      }
      const outcomes = this.#save(group);
      if (outcomes !== undefined) await this.#acknowledge(group, outcomes);
    }
    this.#turn = undefined;
  }

  /** What one group costs besides its writes is halved by one twice as large, so it waits while more keeps coming. */
  async #gather(): Promise<void> {
    let before: number;
    let turns = 0;
    do {
      before = this.#waiting.length;
      await new Promise((next) => setImmediate(next));
      turns += 1;
    } while (this.#waiting.length > before && turns < mostTurns);
  }

  /** SQLite's own waiting blocks the process, so it is kept short and the rest of the patience is spent asleep. */
  async #begin(): Promise<void> {
    const deadline = performance.now() + this.#patience;
    while (true) {
      try {
        this.#statements.begin.run();
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await pause(pauseWhileBusy);
      }
    }
  }

  /** Within the transaction that has begun, which it ends. Undefined when nothing of it was saved. */
  #save(group: readonly PendingCommit[]): readonly CommitOutcome[] | undefined {
    try {
      const outcomes = group.map((pending) => this.#apply(pending));
      this.#statements.commit.run();
      return outcomes;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      if (group.length > 1) this.#alone.push(...group);
      else group[0]?.reject(sqliteAccident(error));
      return undefined;
    }
  }

  async #acknowledge(
    group: readonly PendingCommit[],
    outcomes: readonly CommitOutcome[],
  ): Promise<void> {
    const answer = (until: CommitUntil): void =>
      group.forEach((one, n) => {
        if (one.until === until) one.resolve(outcomes[n] as CommitOutcome);
      });
    answer('seen');
    const waiting = group.filter(({ until }) => until === 'durable');
    if (waiting.length === 0) return;
    try {
      await this.#journal.sync();
    } catch (cause) {
      this.#isBroken = true;
      const error = new StoreUnavailable('the disk did not take the journal', { cause });
      for (const { reject } of [...waiting, ...this.#waiting.splice(0)]) reject(error);
      return;
    }
    answer('durable');
  }

  #apply({ scope, writes, texts }: PendingCommit): CommitOutcome {
    const { savepoint, release, undo } = this.#statements;
    savepoint.run();
    const etags: Etag[] = [];
    for (const [index, write] of writes.entries()) {
      const etag = this.#write(scope, write, texts[index]);
      if (etag === undefined) {
        undo.run();
        release.run();
        return { status: write.op === 'create' ? 'exists' : 'changed', index };
      }
      etags.push(etag);
    }
    release.run();
    return { status: 'saved', etags };
  }

  /** The new etag, '' for a removal; `undefined` when the write met something else than it expected. */
  #write(scope: Scope, write: Write, text: string | undefined): Etag | undefined {
    const { remove, replace, replaceBody, create, upsert } = this.#statements;
    if (write.op === 'remove') {
      return remove.run(scope, write.kind, write.id, write.etag).changes === 1 ? '' : undefined;
    }
    const { kind, id, state = null, expires = null } = write.body;
    const due = dueOf(write.body) ?? null;
    const etag = `${this.#etagPrefix}-${(this.#etags += 1)}`;
    const sort = sortKeyOf(write.body);
    if (write.op === 'replace' && due === null) {
      const known = [scope, kind, id, write.etag, state, sort, expires];
      if (replaceBody.run(etag, text ?? '', ...known).changes === 1) return etag;
    }
    const columns = [etag, state, sort, due, expires, text ?? '', scope, kind, id];
    const changes = {
      create: () => create.run(...columns).changes,
      upsert: () => upsert.run(...columns).changes,
      replace: () => replace.run(...columns, write.op === 'replace' ? write.etag : null).changes,
    }[write.op]();
    return changes === 1 ? etag : undefined;
  }
}

const insert = `INSERT INTO document (etag, state, sort, due, expires, body, scope, kind, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (scope, kind, id) DO`;

function prepare(
  db: DatabaseSync,
): Record<
  | 'begin'
  | 'commit'
  | 'savepoint'
  | 'release'
  | 'undo'
  | 'create'
  | 'upsert'
  | 'replace'
  | 'replaceBody'
  | 'remove',
  StatementSync
> {
  return {
    begin: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    savepoint: db.prepare('SAVEPOINT one'),
    release: db.prepare('RELEASE one'),
    undo: db.prepare('ROLLBACK TO one'),
    create: db.prepare(`${insert} NOTHING`),
    upsert: db.prepare(`${insert} UPDATE
      SET etag = excluded.etag, state = excluded.state, sort = excluded.sort, due = excluded.due,
          expires = excluded.expires, body = excluded.body`),
    replace:
      db.prepare(`UPDATE document SET etag = ?, state = ?, sort = ?, due = ?, expires = ?, body = ?
      WHERE scope = ? AND kind = ? AND id = ? AND etag = ?`),
    // Most often nothing changes that it is found by. Columns that are not named leave their indexes alone, each of them a page
    // to write, which all columns would rewrite with what stands there.
    replaceBody: db.prepare(`UPDATE document SET etag = ?, body = ?
      WHERE scope = ? AND kind = ? AND id = ? AND etag = ?
        AND state IS ? AND sort = ? AND expires IS ? AND due IS NULL`),
    remove: db.prepare('DELETE FROM document WHERE scope = ? AND kind = ? AND id = ? AND etag = ?'),
  };
}
