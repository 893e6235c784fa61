import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../app/errors.ts';
import { sqliteAccident } from './sqlite-errors.ts';
import { prepareSchema } from './sqlite-schema.ts';

/** Milliseconds SQLite itself waits for another process, with this one standing still. */
export const busyTimeout = 25;

/** Throws what SQLite throws, or StoreUnusable when the file is something else or newer. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    // Created by us first, for its owner only; SQLite gives its journal the same rights.
    closeSync(openSync(file, 'a', 0o600));
  }
  const db = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    // Of a file that has no tables yet; another one is asked below.
    db.exec('PRAGMA auto_vacuum = INCREMENTAL');
    // The schema first: a file that is not ours is left as it was.
    prepareSchema(db);
    // NORMAL leaves the fsync of a commit to us (sqlite-journal.ts), and still does those that keep the file whole.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY');
    // 40 MB of journal: at the usual 4 MB, a busy morning waits for the main file's fsync several times a second.
    db.exec('PRAGMA wal_autocheckpoint = 10000');
    // What is replaced or removed is overwritten where it lay: a withdrawn text must not stay in the file's free space.
    db.exec('PRAGMA secure_delete = ON');
    if (file !== ':memory:') rewriteOnce(db);
    // The journal is made by the first to read, and stays while the file is open.
    db.exec('SELECT 1 FROM document LIMIT 1');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * A database from before what is freed was overwritten still holds it, in free pages and in the gaps of others: it is written
 * anew, once. That it keeps a map of its pages (`auto_vacuum`, which a program of before minds as little) says that it has been.
 */
function rewriteOnce(db: DatabaseSync): void {
  const isRewritten = () => db.prepare('PRAGMA auto_vacuum').get()?.['auto_vacuum'] === incremental;
  if (isRewritten()) return;
  try {
    db.exec('PRAGMA auto_vacuum = INCREMENTAL; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // No room for a second one beside it, or another process has it: it works as it is, and the next start tries again.
    if (!(sqliteAccident(error) instanceof StoreUnavailable)) throw error;
  }
}

const incremental = 2;
