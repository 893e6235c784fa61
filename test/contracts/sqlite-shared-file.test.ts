import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { berg, body, create } from '../builders/stored-bodies.ts';

function databaseFile(): string {
  return path.join(temporaryFolder(), 'star.sqlite');
}

/** Another process's transaction, as this one sees it. */
function lockOf(file: string): { release: () => void } {
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  return {
    release: () => {
      other.exec('ROLLBACK');
      other.close();
    },
  };
}

test('two processes on one file lose none of their commits', async () => {
  const file = databaseFile();
  const store = await openSqliteStore(file);
  await create(store, berg, body('1', { count: 0 }));
  const counter = path.join(import.meta.dirname, 'sqlite-counter.ts');
  const children = [1, 2].map(() =>
    spawn(process.execPath, [counter, file, '200'], { stdio: 'inherit' }),
  );
  const exits = await Promise.all(children.map((child) => once(child, 'exit')));
  expect(exits).toEqual([
    [0, null],
    [0, null],
  ]);
  expect((await store.read(berg, 'case', '1'))?.body).toMatchObject({ count: 400 });
  await store.close();
}, 60_000);

test('several stores may open a new file at the same moment', async () => {
  const file = databaseFile();
  const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore(file)));
  for (const [n, store] of stores.entries()) await create(store, berg, body(`c${n}`));
  expect((await stores[0]!.list(berg, { kind: 'case' })).items).toHaveLength(3);
  await Promise.all(stores.map((store) => store.close()));
});

test('a commit waits for another process that is writing, and reads do not', async () => {
  const file = databaseFile();
  const store = await openSqliteStore(file);
  await create(store, berg, body('1'));
  const lock = lockOf(file);
  const steps: string[] = [];
  const saved = create(store, berg, body('2')).then(() => steps.push('saved'));
  await pause(100);
  expect(await store.read(berg, 'case', '1')).toBeDefined();
  expect(await store.read(berg, 'case', '2')).toBeUndefined();
  steps.push('released');
  lock.release();
  await saved;
  expect(steps).toEqual(['released', 'saved']);
  await store.close();
});

test('a commit that has waited too long says that the store is unavailable, and the next one is saved', async () => {
  const file = databaseFile();
  const store = await openSqliteStore(file, { patience: 100 });
  const lock = lockOf(file);
  const unavailable = { code: 'store-unavailable', retryable: true };
  await expect(create(store, berg, body('1'))).rejects.toMatchObject(unavailable);
  lock.release();
  await create(store, berg, body('2'));
  expect(await store.read(berg, 'case', '1')).toBeUndefined();
  await store.close();
});

test('closing saves first what has been handed in', async () => {
  const file = databaseFile();
  const store = await openSqliteStore(file);
  const commits = ['1', '2', '3'].map((id) => create(store, berg, body(id)));
  await store.close();
  await Promise.all(commits);
  const again = await openSqliteStore(file);
  expect((await again.list(berg, { kind: 'case' })).items).toHaveLength(3);
  await again.close();
});

test('one commit that SQLite cannot take does not spoil the ones handed in with it', async () => {
  const store = await openSqliteStore(':memory:');
  // What a wrong cast could let through: SQLite has no way to keep an object as a state.
  const impossible = body('2', { state: {} as string });
  const outcomes = await Promise.allSettled([
    create(store, berg, body('1')),
    create(store, berg, impossible),
    create(store, berg, body('3')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const { items } = await store.list(berg, { kind: 'case' });
  expect(items.map((item) => item.body.id)).toEqual(['1', '3']);
  await store.close();
});

test('what one process writes gives the scope another version in the other one', async () => {
  const file = databaseFile();
  const [here, there] = await Promise.all([openSqliteStore(file), openSqliteStore(file)]);
  await create(here, berg, body('1'));
  const version = await there.version(berg);
  expect(await there.version(berg)).toBe(version);
  await create(here, berg, body('2'));
  expect(await there.version(berg)).not.toBe(version);
  await Promise.all([here.close(), there.close()]);
});
