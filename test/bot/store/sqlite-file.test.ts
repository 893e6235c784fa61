import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../bot/store/sqlite-file.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

test('a commit is on the disk when it is acknowledged, and readers do not wait for writers', () => {
  const db = openDatabase(path.join(temporaryFolder(), 'star.sqlite'));
  // 2 is FULL: NORMAL may lose the last commits in a power cut, which no test here could show.
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  db.close();
});
