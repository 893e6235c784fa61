import { expect, test } from 'vitest';
import type { Store } from '../../bot/app/ports.ts';
import { berg, body, bracke, create } from '../builders/stored-bodies.ts';

const soon = '2999-01-01T08:00:00.000Z';
const later = '2999-01-02T08:00:00.000Z';

async function sweptAt(store: Store, now: string): Promise<void> {
  while ((await store.sweep?.(now)) === true);
}

/**
 * What nobody needs for longer than a time. Nothing rests on its being gone: that it is not gone too early does.
 *
 * @param sweeps whether the store takes away what has expired when it is told to; another does so by itself
 */
export function storeExpiryContract(store: () => Store, sweeps: boolean): void {
  test('what expires is read and listed as ever until it does', async () => {
    const expiring = body('1', { expires: soon, state: 'open' });
    const [etag] = await create(store(), berg, expiring);
    await sweptAt(store(), '2998-12-31T08:00:00.000Z');
    expect(await store().read(berg, 'case', '1')).toEqual({ body: expiring, etag });
    const { items } = await store().list(berg, { kind: 'case', state: 'open' });
    expect(items.map((item) => item.body)).toEqual([expiring]);
    const again = await store().commit(berg, [{ op: 'create', body: expiring }]);
    expect(again).toEqual({ status: 'exists', index: 0 });
  });

  test('what expires later, or not at all, is there when other things have expired', async () => {
    await create(store(), berg, body('expired', { expires: soon }), body('stays'));
    await create(store(), bracke, body('later', { expires: later }));
    const [etag] = await create(store(), bracke, body('kept', { expires: soon }));
    // Written anew without a time it stays.
    await store().commit(bracke, [{ op: 'replace', body: body('kept'), etag: etag ?? '' }]);
    await sweptAt(store(), soon);
    const left = async (scope: typeof berg) =>
      (await store().list(scope, { kind: 'case' })).items.map((item) => item.body.id);
    expect(await left(berg)).toEqual(sweeps ? ['stays'] : ['expired', 'stays']);
    expect(await left(bracke)).toEqual(['kept', 'later']);
  });

  test('however much has expired is gone in the end, some at a time', async () => {
    for (let n = 0; n < 3; n += 1)
      await create(
        store(),
        berg,
        ...Array.from({ length: 90 }, (_, m) => body(`${n}-${m}`, { expires: soon })),
      );
    let rounds = 1;
    while ((await store().sweep?.(later)) === true) rounds += 1;
    const { items } = await store().list(berg, { kind: 'case', limit: 500 });
    expect(items).toHaveLength(sweeps ? 0 : 270);
    expect(rounds).toBe(sweeps ? 3 : 1);
  });

  test('a scope has the same version after its receipts have expired', async () => {
    const receipt = { kind: 'receipt', id: 'r', schemaVersion: 1, expires: soon };
    await create(store(), berg, body('1'), receipt);
    const version = await store().version(berg);
    await sweptAt(store(), later);
    expect(await store().version(berg)).toBe(version);
  });
}
