import { onTestFinished, describe, expect, it } from 'vitest';
import type { Scope, Store, StoredBody } from '../../../../bot/app/ports.ts';
import { listAll, read } from '../../../../bot/app/documents/stored.ts';
import { demoDocuments } from '../../../../bot/local/demo/documents.ts';
import { seedDemo } from '../../../../bot/local/demo/seed.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { faultyStore } from '../../../builders/faulty-store.ts';

const now = '2026-11-24T10:00:00.000Z';
const serviceUrl = 'http://127.0.0.1:56150/_connector';

async function emptyStore(): Promise<Store> {
  const store = await openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  return store;
}

async function counts(store: Store) {
  const cases = await listAll(store, 'team:ber', { kind: 'case' });
  const teams = await listAll(store, 'federation', { kind: 'team' });
  return { cases: cases.length, teams: teams.length };
}

const whole = {
  cases: demoDocuments(now, serviceUrl).filter(
    ({ scope, body }) => scope === 'team:ber' && body.kind === 'case',
  ).length,
  teams: 8,
};

function whereItIs({ scope }: { readonly scope: Scope }): Scope {
  return scope;
}

function byId(bodies: readonly StoredBody[]): readonly StoredBody[] {
  return [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the first start', () => {
  it('fills an empty database with every document of the demo', async () => {
    const store = await emptyStore();
    expect(await seedDemo(store, now, { serviceUrl })).toBe(true);
    expect(await counts(store)).toEqual(whole);
    for (const [scope, documents] of Map.groupBy(demoDocuments(now, serviceUrl), whereItIs)) {
      for (const [kind, ofKind] of Map.groupBy(documents, ({ body }) => body.kind)) {
        const { items } = await store.list(scope, { kind, limit: 500 });
        expect(byId(items.map(({ body }) => body))).toEqual(byId(ofKind.map(({ body }) => body)));
      }
    }
  });

  it('begins again where it was stopped halfway', async () => {
    const store = await emptyStore();
    const breaking = faultyStore(store, [
      { on: 'commit', nth: 6, when: 'after', what: 'unavailable' },
    ]);
    await expect(seedDemo(breaking, now, { serviceUrl })).rejects.toThrow();
    expect(await read(store, 'federation', 'federation', 'federation')).toBeUndefined();
    expect(await seedDemo(store, now, { serviceUrl })).toBe(true);
    expect(await counts(store)).toEqual(whole);
  });
});

describe('a later start', () => {
  it('leaves everything as it was', async () => {
    const store = await emptyStore();
    await seedDemo(store, now, { serviceUrl });
    const before = await store.list('team:ber', { kind: 'meeting' });
    expect(await seedDemo(store, '2027-02-01T10:00:00.000Z', { serviceUrl })).toBe(false);
    expect(await store.list('team:ber', { kind: 'meeting' })).toEqual(before);
  });

  it('finds the Playground where it is now, and touches no federation of somebody else', async () => {
    const store = await emptyStore();
    await seedDemo(store, now, { serviceUrl });
    const moved = 'http://127.0.0.1:60001/_connector';
    const urls = async () =>
      (await listAll(store, 'federation', { kind: 'channel' })).map(
        ({ body }) => body.ms.serviceUrl,
      );
    await seedDemo(store, now, { serviceUrl: moved });
    expect(await urls()).toEqual([moved, moved]);
    const federation = (await read(store, 'federation', 'federation', 'federation'))!;
    const own = { ...federation.body, demo: false };
    await store.commit('federation', [{ op: 'replace', body: own, etag: federation.etag }]);
    await seedDemo(store, now, { serviceUrl });
    expect(await urls()).toEqual([moved, moved]);
  });
});
