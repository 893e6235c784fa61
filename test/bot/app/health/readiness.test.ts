import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createReadiness } from '../../../../bot/app/health/readiness.ts';
import type { SignIn, Store } from '../../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { faultyStore, type StoreFault } from '../../../builders/faulty-store.ts';

const working: SignIn = { status: 'working', at: '2026-11-20T08:00:00.000Z' };

function readinessOf(store: Store, signIn: () => SignIn = () => working) {
  const lines: string[] = [];
  const write = (event: string) => void lines.push(event);
  const log = { info: write, warn: write, error: write };
  return { ask: createReadiness({ store, credentials: { signIn }, log }), lines };
}

test('a store that saves is ready, and nothing is left in it', async () => {
  const store = await openSqliteStore(':memory:');
  const { ask } = readinessOf(store);
  expect(await ask()).toEqual({ ready: true, reads: true, writes: true, bot: 'working' });
  expect((await store.list('federation', { kind: 'probe' })).items).toEqual([]);
});

test('a store that answers and saves nothing is not ready; the log says so once, and once that it is again', async () => {
  const plan: StoreFault[] = [{ on: 'commit', when: 'before', what: 'unavailable' }];
  const { ask, lines } = readinessOf(faultyStore(await openSqliteStore(':memory:'), plan));
  for (let times = 0; times < 3; times += 1)
    expect(await ask()).toMatchObject({ ready: false, reads: true, writes: false });
  plan.length = 0;
  for (let times = 0; times < 3; times += 1) expect((await ask()).ready).toBe(true);
  expect(lines).toEqual(['not-ready', 'ready-again']);
});

test('a database that another holds, so that nothing can be saved, is not ready, and is told within seconds', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-ready-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'star.sqlite');
  const store = await openSqliteStore(file);
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const { ask } = readinessOf(store);
  const began = performance.now();
  expect(await ask()).toMatchObject({ ready: false, reads: true, writes: false });
  expect(performance.now() - began).toBeLessThan(5_000);
  other.exec('ROLLBACK');
  other.close();
  expect((await ask()).ready).toBe(true);
  await store.close();
});

test('a closed store is not ready, and neither is a bot that Teams does not let in', async () => {
  const store = await openSqliteStore(':memory:');
  const failing: SignIn = { status: 'failing', since: working.at, at: working.at };
  expect(await readinessOf(store, () => failing).ask()).toMatchObject({
    ...{ ready: false, reads: true, writes: true, bot: 'failing' },
  });
  const untried = readinessOf(store, () => ({ status: 'untried' }));
  expect((await untried.ask()).ready).toBe(true);
  await store.close();
  expect(await untried.ask()).toMatchObject({ ready: false, reads: false, writes: false });
});

test('many who ask at once are answered by one try', async () => {
  const store = await openSqliteStore(':memory:');
  let commits = 0;
  const counted: Store = {
    ...store,
    healthy: () => store.healthy(),
    commit: (...args) => {
      commits += 1;
      return store.commit(...args);
    },
  };
  const { ask } = readinessOf(counted);
  const answers = await Promise.all(Array.from({ length: 50 }, ask));
  expect(answers.every(({ ready }) => ready)).toBe(true);
  expect(commits).toBe(2);
});
