import { expect, it } from 'vitest';
import { storeAround } from '../../../bot/app/documents/store-around.ts';
import type { Store } from '../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';

/** All that a store may have: a new method of the port does not compile without its place here. */
const every: Readonly<Record<keyof Store, true>> = {
  read: true,
  list: true,
  commit: true,
  version: true,
  mark: true,
  reach: true,
  due: true,
  purge: true,
  sweep: true,
  healthy: true,
  close: true,
};

const methods = (store: Store): string[] =>
  Object.keys(every).filter((name) => store[name as keyof Store] !== undefined);

it('a store in front of another has all that the other has, and nothing that it leaves out', async () => {
  const store = await openSqliteStore(':memory:');
  expect(methods(storeAround(store, {}))).toEqual(methods(store));
  const marking = Object.assign(await openSqliteStore(':memory:'), {
    mark: () => 'm1',
    reach: () => Promise.resolve(),
  });
  expect(methods(storeAround(marking, {}))).toEqual(methods(marking));
  expect(methods(marking)).toEqual(Object.keys(every));
  expect(storeAround(marking, {}).mark?.()).toBe('m1');
  await store.close();
  await marking.close();
});

it('does in its own way what it is given, and the rest as the other does', async () => {
  const store = await openSqliteStore(':memory:');
  const asked: string[] = [];
  const front = storeAround(store, {
    version(scope) {
      asked.push(scope);
      return store.version(scope);
    },
  });
  const before = await front.version('federation');
  const body = { kind: 'counter', id: 'c1', schemaVersion: 1, last: 1 } as const;
  expect((await front.commit('federation', [{ op: 'create', body }])).status).toBe('saved');
  expect((await store.read('federation', 'counter', 'c1'))?.body).toEqual(body);
  expect([before, ...asked]).toEqual([await store.version('federation'), 'federation']);
  await store.close();
});
