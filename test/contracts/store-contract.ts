import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../bot/app/ports.ts';
import { berg, body } from '../builders/stored-bodies.ts';
import { storeCommitContract } from './store-commit-contract.ts';
import { storeExpiryContract } from './store-expiry-contract.ts';
import { storeFormatContract } from './store-format-contract.ts';
import { storeListContract } from './store-list-contract.ts';
import { storeVersionContract } from './store-version-contract.ts';

export interface StoreUnderTest {
  /** A store with nothing in it. */
  readonly open: () => Promise<Store>;
  /** False for a server whose batches are not all or nothing; what it does instead is asserted where it is named. */
  readonly atomic: boolean;
  /** Whether what has expired goes when the store is told to take it away; another does it by itself. */
  readonly sweeps: boolean;
}

/** What every store must do. One suite for all of them, so that they stay interchangeable. */
export function storeContract(name: string, { open, atomic, sweeps }: StoreUnderTest): void {
  describe(name, () => {
    let current: Store;
    beforeEach(async () => {
      current = await open();
    });
    afterEach(() => current.close());
    const store = () => current;

    storeCommitContract(store, atomic);
    storeListContract(store);
    storeVersionContract(store);
    storeExpiryContract(store, sweeps);
    storeFormatContract(store);

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
