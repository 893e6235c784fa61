import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
    // The schema first: a file that is not ours is left as it was.
    prepareSchema(db);
    // NORMAL leaves the fsync of a commit to us (sqlite-journal.ts), and still does those that keep the file whole.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY');
    // 40 MB of journal: at the usual 4 MB, a busy morning waits for the main file's fsync several times a second.
    db.exec('PRAGMA wal_autocheckpoint = 10000');
    // What is replaced or removed is overwritten where it lay: a withdrawn text must not stay in the file's free space.
    db.exec('PRAGMA secure_delete = ON');
    // The journal is made by the first to read, and stays while the file is open.
    db.exec('SELECT 1 FROM document LIMIT 1');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
