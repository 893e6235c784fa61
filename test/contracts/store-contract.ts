import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommitOutcome, Scope, Store, StoredBody } from '../../bot/app/ports.ts';
import { storeCommitContract } from './store-commit-contract.ts';
import { storeListContract } from './store-list-contract.ts';

export interface StoreUnderTest {
  /** A store with nothing in it. */
  readonly open: () => Promise<Store>;
  /** False for a server whose batches are not all or nothing; what it does instead is asserted where it is named. */
  readonly atomic: boolean;
}

/** Reaches the store that the running test has been given. */
export type TheStore = () => Store;

export const berg: Scope = 'team:berg';
export const bracke: Scope = 'team:bracke';

/** A document of kind `case`, unless said otherwise. */
export function body(id: string, more: Partial<StoredBody> & Record<string, unknown> = {}) {
  return { kind: 'case', id, schemaVersion: 1, ...more };
}

export function etagsOf(outcome: CommitOutcome): readonly string[] {
  if (outcome.status !== 'saved') throw new Error(`not saved: ${outcome.status}`);
  return outcome.etags;
}

export async function create(store: Store, scope: Scope, ...bodies: StoredBody[]) {
  return etagsOf(
    await store.commit(
      scope,
      bodies.map((one) => ({ op: 'create', body: one })),
    ),
  );
}

/** What every store must do. One suite for all of them, so that they stay interchangeable. */
export function storeContract(name: string, { open, atomic }: StoreUnderTest): void {
  describe(name, () => {
    let current: Store;
    beforeEach(async () => {
      current = await open();
    });
    afterEach(() => current.close());
    const store: TheStore = () => current;

    storeCommitContract(store, atomic);
    storeListContract(store);

    test('an open store is healthy and a closed one is not', async () => {
      expect(await current.healthy()).toBe(true);
      await current.close();
      expect(await current.healthy()).toBe(false);
    });

    test('a closed store answers that it is unavailable', async () => {
      await current.close();
      const unavailable = { code: 'store-unavailable', retryable: true };
      await expect(current.read(berg, 'case', '1')).rejects.toMatchObject(unavailable);
      await expect(current.list(berg, { kind: 'case' })).rejects.toMatchObject(unavailable);
      await expect(current.commit(berg, [{ op: 'create', body: body('1') }])).rejects.toMatchObject(
        unavailable,
      );
    });
  });
}
