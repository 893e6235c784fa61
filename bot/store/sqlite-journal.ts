import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';

const flush = promisify(fdatasync);

/**
 * The journal that SQLite writes next to its file. SQLite's own fsync makes the whole process stand still for
 * milliseconds; this one lets it work on meanwhile. Nothing is lost by it: a commit is the journal's last frames, and
 * whoever waits for it is told when they are on the disk.
 */
export interface Journal {
  /** Everything committed so far is on the disk. */
  sync(): Promise<void>;
  close(): void;
}

/** @param file the database's, open already: the journal is there as long as anybody has it open */
export function openJournal(file: string): Journal {
  // With the right to write, without which Windows flushes nothing. No lock of SQLite's is on this file, so closing it
  // drops none.
  const descriptor = openSync(`${file}-wal`, 'r+');
  return {
    sync: () => flush(descriptor),
    close: () => closeSync(descriptor),
  };
}

/** For a database in memory. */
export const noJournal: Journal = { sync: () => Promise.resolve(), close: () => undefined };
