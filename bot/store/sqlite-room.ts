import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite-errors.ts';

/** One megabyte: what comes next is written there. */
const keptPages = 256;
/** Some milliseconds of moving pages about. */
const mostPagesAtOnce = 128;

/**
 * Makes the file smaller by some of the pages that nothing lies in any longer, where they are many. Only while nobody writes:
 * they are given back the next time.
 */
export function giveRoomBack(db: DatabaseSync): void {
  // A group that has begun ends in this very turn of the event loop or the next.
  if (!db.isOpen || db.isTransaction) return;
  try {
    const free = Number(db.prepare('PRAGMA freelist_count').get()?.['freelist_count']);
    const spare = Math.min(free - keptPages, mostPagesAtOnce);
    // Each row of it is a page; what is not read is not done.
    if (spare > 0) db.prepare(`PRAGMA incremental_vacuum(${spare})`).all();
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
