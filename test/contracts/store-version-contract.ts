import { expect, test } from 'vitest';
import type { Store } from '../../bot/app/ports.ts';
import { berg, body, bracke, create } from '../builders/stored-bodies.ts';

/** What tells an open page that there is nothing new. */
export function storeVersionContract(store: () => Store): void {
  test('a scope has the same version as long as nothing is written there', async () => {
    await create(store(), berg, body('1'));
    const version = await store().version(berg);
    await store().read(berg, 'case', '1');
    await store().list(berg, { kind: 'case' });
    await create(store(), bracke, body('2'));
    expect(await store().version(berg)).toBe(version);
  });

  test('a scope has another version after whatever is written there', async () => {
    const seen = [await store().version(berg)];
    const written = async (writes: Parameters<Store['commit']>[1]) => {
      const outcome = await store().commit(berg, writes);
      if (outcome.status !== 'saved') throw new Error(outcome.status);
      seen.push(await store().version(berg));
      return outcome.etags[0] ?? '';
    };
    let etag = await written([{ op: 'create', body: body('1') }]);
    etag = await written([{ op: 'replace', body: body('1', { state: 'open' }), etag }]);
    await written([{ op: 'upsert', body: body('2') }]);
    await written([{ op: 'remove', kind: 'case', id: '1', etag }]);
    await written(Array.from({ length: 100 }, (_, n) => ({ op: 'upsert', body: body(`n${n}`) })));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('what is on no page leaves the version as it is', async () => {
    await create(store(), berg, body('1'));
    const version = await store().version(berg);
    await create(store(), berg, { kind: 'audit', id: 'a', schemaVersion: 1 });
    await create(store(), berg, { kind: 'receipt', id: 'r', schemaVersion: 1 });
    for (const kind of ['counter', 'job', 'probe'])
      await create(store(), berg, { kind, id: 'c', schemaVersion: 1 });
    expect(await store().version(berg)).toBe(version);
  });

  test('the version is no document: no list has it', async () => {
    await create(store(), berg, body('1'));
    await store().version(berg);
    const { items } = await store().list(berg, { kind: 'case' });
    expect(items.map(({ body: { id } }) => id)).toEqual(['1']);
  });
}
