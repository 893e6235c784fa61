import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { prepareSchema, schemaSteps } from '../../../bot/store/sqlite-schema.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const unusable = { code: 'store-unusable', retryable: false };

function databaseFile(): string {
  return path.join(temporaryFolder(), 'new/folder/star.sqlite');
}

test('a new file is made with its folder, readable by its owner only', async () => {
  const file = databaseFile();
  const store = await openSqliteStore(file);
  await store.commit('federation', [
    { op: 'create', body: { kind: 'federation', id: 'jamtland', schemaVersion: 1 } },
  ]);
  for (const suffix of ['', '-wal']) expect(statSync(file + suffix).mode & 0o777).toBe(0o600);
  await store.close();
});

test('a database of another program is refused and left as it was', async () => {
  const file = path.join(temporaryFolder(), 'other.sqlite');
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE recipe (name TEXT)');
  other.close();
  const before = readFileSync(file);
  await expect(openSqliteStore(file)).rejects.toMatchObject(unusable);
  expect(readFileSync(file)).toEqual(before);
});

test('a file that is no database is refused and left as it was', async () => {
  const file = path.join(temporaryFolder(), 'notes.txt');
  const text = 'Kom ihåg: fika kl. 9. '.repeat(100);
  writeFileSync(file, text);
  await expect(openSqliteStore(file)).rejects.toMatchObject(unusable);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a database written by a newer program is refused', async () => {
  const file = databaseFile();
  await (await openSqliteStore(file)).close();
  const newer = new DatabaseSync(file);
  newer.exec(`PRAGMA user_version = ${schemaSteps.length + 1}`);
  newer.close();
  await expect(openSqliteStore(file)).rejects.toMatchObject(unusable);
});

test('an older database is upgraded by the steps it lacks, with its documents', () => {
  const db = new DatabaseSync(':memory:');
  prepareSchema(db);
  db.exec(
    `INSERT INTO document (scope, kind, id, etag, sort, body) VALUES ('federation', 'a', '1', 'e', '', '{}')`,
  );
  const steps = [...schemaSteps, 'ALTER TABLE document ADD COLUMN size INTEGER'];
  prepareSchema(db, steps);
  prepareSchema(db, steps);
  expect({ ...db.prepare('SELECT id, size FROM document').get() }).toEqual({ id: '1', size: null });
  expect(db.prepare('PRAGMA user_version').get()?.['user_version']).toBe(steps.length);
});

test('an upgrade that fails leaves the database at the version it had', () => {
  const db = new DatabaseSync(':memory:');
  prepareSchema(db);
  const steps = [...schemaSteps, 'CREATE TABLE extra (a TEXT); CREATE TABLE extra (b TEXT)'];
  expect(() => prepareSchema(db, steps)).toThrow('already exists');
  expect(db.prepare('PRAGMA user_version').get()?.['user_version']).toBe(schemaSteps.length);
  expect(db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'extra'`).get()).toBeUndefined();
  expect(db.isTransaction).toBe(false);
});
