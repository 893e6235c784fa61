import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../app/errors.ts';
import { isBusy } from './sqlite-errors.ts';

/**
 * Moves what the journal holds into the main file and empties the journal: a copy of the main file alone then has it all,
 * and nothing that was taken away lies in the journal any longer.
 */
export class SqliteCheckpoints {
  readonly #db: DatabaseSync;
  readonly #statement;
  #timer: NodeJS.Timeout | undefined;
  #hasNews = true;

  /** @param everyMilliseconds how long the main file may be behind while there is something to move */
  constructor(db: DatabaseSync, everyMilliseconds = 60_000) {
    this.#db = db;
    this.#statement = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#timer = setInterval(() => void this.#whenDue(), everyMilliseconds);
    this.#timer.unref();
  }

  /** After a commit. */
  note(): void {
    this.#hasNews = true;
  }

  /** Throws StoreUnavailable when another process reads for so long that it could not be done. */
  async now(): Promise<void> {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      if (this.#tryNow()) return;
      await pause(tries * 10);
    }
    throw new StoreUnavailable('another process keeps the journal');
  }

  /** No more by itself; the last one, when nobody is in the way. */
  stop(): void {
    clearInterval(this.#timer);
    this.#tryNow();
  }

  async #whenDue(): Promise<void> {
    if (!this.#hasNews) return;
    try {
      await this.now();
    } catch (error) {
      // The next time comes soon; closed meanwhile, there is nothing left to do.
      if (!(error instanceof StoreUnavailable)) this.stop();
    }
  }

  #tryNow(): boolean {
    // A group that has begun ends in this very turn of the event loop or the next.
    if (!this.#db.isOpen) return true;
    if (this.#db.isTransaction) return false;
    try {
      const isDone = this.#statement.get()?.['busy'] === 0;
      if (isDone) this.#hasNews = false;
      return isDone;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  }
}

/** About two seconds together. */
const mostTries = 20;
