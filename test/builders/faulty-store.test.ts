import { afterEach, expect, test, vi } from 'vitest';
import type { Write } from '../../bot/app/ports.ts';
import { openStore } from '../../bot/store/open.ts';
import { countingStore, faultyStore, type StoreFault } from './faulty-store.ts';

const unavailable = { code: 'store-unavailable' };
const create = (id: string): Write[] => [
  { op: 'create', body: { kind: 'case', id, schemaVersion: 1 } },
];
const openEmpty = () => openStore({ kind: 'sqlite', file: ':memory:' });

afterEach(() => {
  vi.restoreAllMocks();
});

test('a fault before the second commit leaves it undone, one after it leaves it done', async () => {
  const real = await openEmpty();
  const plan: StoreFault[] = [{ on: 'commit', nth: 2, when: 'before', what: 'unavailable' }];
  const store = faultyStore(real, plan);
  await store.commit('federation', create('1'));
  await expect(store.commit('federation', create('2'))).rejects.toMatchObject(unavailable);
  plan.push({ on: 'commit', nth: 3, when: 'after', what: 'unavailable' });
  await expect(store.commit('federation', create('3'))).rejects.toMatchObject(unavailable);
  await store.commit('federation', create('4'));
  const { items } = await store.list('federation', { kind: 'case' });
  expect(items.map(({ body }) => body.id)).toEqual(['1', '3', '4']);
  await store.close();
});

test('a fault without a number strikes every call of its kind', async () => {
  const plan: StoreFault[] = [{ on: 'read', when: 'before', what: 'unavailable' }];
  const store = faultyStore(await openEmpty(), plan);
  for (const id of ['1', '2']) {
    await expect(store.read('federation', 'case', id)).rejects.toMatchObject(unavailable);
  }
  expect(await store.due('2026-12-01T08:00:00.000Z', 1)).toEqual([]);
  plan.pop();
  expect(await store.read('federation', 'case', '1')).toBeUndefined();
  await store.close();
});

test('a planned kill is the one that cannot be caught', async () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  const store = faultyStore(await openEmpty(), [{ on: 'commit', when: 'after', what: 'kill' }]);
  await store.commit('federation', create('1'));
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGKILL');
  await store.close();
});

test('a counting store tells how often each call was made', async () => {
  const { store, calls } = countingStore(await openEmpty());
  await store.commit('federation', create('1'));
  await store.read('federation', 'case', '1');
  await store.read('federation', 'case', '2');
  expect(calls).toEqual({ read: 2, list: 0, commit: 1, due: 0, version: 0 });
  await store.close();
});
