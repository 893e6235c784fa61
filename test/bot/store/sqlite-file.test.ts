import { statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openJournal } from '../../../bot/store/sqlite-journal.ts';
import { prepareSchema } from '../../../bot/store/sqlite-schema.ts';
import { openDatabase } from '../../../bot/store/sqlite-file.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

test('the file stays whole in a power cut, and readers do not wait for writers', () => {
  const db = openDatabase(path.join(temporaryFolder(), 'star.sqlite'));
  // 1 is NORMAL: the fsync of a commit is the journal's (sqlite-writer.test.ts), all others are SQLite's.
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 1 });
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  db.close();
});

test('the journal that is flushed is the one SQLite writes, from the very first commit on', async () => {
  const file = path.join(temporaryFolder(), 'star.sqlite');
  const db = openDatabase(file);
  const journal = openJournal(file);
  const inode = statSync(`${file}-wal`).ino;
  const insert = db.prepare(
    `INSERT INTO document (scope, kind, id, etag, sort, body) VALUES ('s', 'k', ?, 'e', '', ?)`,
  );
  // Far more than fits before the journal begins anew.
  for (let n = 0; n < 400; n += 1) insert.run(String(n), 'å'.repeat(100_000));
  await journal.sync();
  expect(statSync(`${file}-wal`).ino).toBe(inode);
  journal.close();
  db.close();
});

test('a database of before is written anew once, even while another process writes, and never again', () => {
  const file = path.join(temporaryFolder(), 'star.sqlite');
  const before = new DatabaseSync(file);
  before.exec('PRAGMA journal_mode = WAL');
  prepareSchema(before);
  const modeOf = (db: DatabaseSync) => db.prepare('PRAGMA auto_vacuum').get()?.['auto_vacuum'];
  before.exec('BEGIN IMMEDIATE');
  const kept = openDatabase(file);
  expect(modeOf(kept)).toBe(0);
  kept.close();
  before.exec('COMMIT');
  before.close();
  const rewritten = openDatabase(file);
  expect(modeOf(rewritten)).toBe(2);
  // SQLite counts it up each time.
  const times = (db: DatabaseSync) => db.prepare('PRAGMA schema_version').get();
  const once = times(rewritten);
  rewritten.close();
  const again = openDatabase(file);
  expect(times(again)).toEqual(once);
  again.close();
});
