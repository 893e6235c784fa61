import { describe, expect, test } from 'vitest';
import { claimFormat } from '../../bot/app/documents/format.ts';
import { writtenVersions } from '../../bot/app/documents/stored.ts';
import { StoreUnusable } from '../../bot/app/errors.ts';
import type { Store } from '../../bot/app/ports.ts';

/** What a program says in the database of what it writes, and what an older one makes of it. */
export function storeFormatContract(store: () => Store): void {
  const said = () => store().read('federation', 'format', 'documents');
  const older = { ...writtenVersions, case: (writtenVersions['case'] ?? 0) - 1 };

  describe('the versions of documents', () => {
    test('are said once, in an empty store, by the first who starts', async () => {
      await claimFormat(store());
      const first = await said();
      expect(first?.body).toMatchObject({ versions: writtenVersions });
      await claimFormat(store());
      expect((await said())?.etag).toBe(first?.etag);
    });

    test('an older program is told which are too new for it, and what to do, and changes nothing', async () => {
      await claimFormat(store());
      const before = await said();
      const refused = claimFormat(store(), older);
      await expect(refused).rejects.toBeInstanceOf(StoreUnusable);
      const versions = `case ${writtenVersions['case']}, this program knows ${older.case}`;
      await expect(refused).rejects.toThrow(`used by a newer program (${versions})`);
      await expect(refused).rejects.toThrow('infra/README.md');
      expect(await said()).toEqual(before);
    });

    test('a newer program says what it writes, and leaves what it does not know', async () => {
      await claimFormat(store(), { ...older, 'kind-of-tomorrow': 3 });
      await claimFormat(store());
      expect((await said())?.body).toMatchObject({
        versions: { ...writtenVersions, 'kind-of-tomorrow': 3 },
      });
    });

    test('a program of the same versions starts, whatever newer one was tried beside it', async () => {
      await claimFormat(store());
      await claimFormat(store(), { ...writtenVersions, 'kind-of-tomorrow': 1 });
      await expect(claimFormat(store())).resolves.toBeUndefined();
    });

    test('several that start at once agree', async () => {
      await Promise.all([1, 2, 3, 4].map(() => claimFormat(store())));
      expect((await said())?.body).toMatchObject({ versions: writtenVersions });
    });

    test('what is said in a way of tomorrow is newer too', async () => {
      const body = { kind: 'format', id: 'documents', schemaVersion: 2, all: 7 };
      await store().commit('federation', [{ op: 'create', body }]);
      await expect(claimFormat(store())).rejects.toThrow(/newer program/);
    });
  });
}
