import { z } from 'zod';
import { StoreUnavailable, StoreUnusable } from '../errors.ts';
import type { Store } from '../ports.ts';
import { writtenVersions } from './stored.ts';

/** The highest version of each kind of document that any program has written here, or may have. */
const format = z.object({
  kind: z.literal('format'),
  id: z.literal('documents'),
  schemaVersion: z.int(),
  versions: z.record(z.string(), z.int()),
});

const mostTries = 5;

/**
 * Before anything is written: says in the database what this program writes. Throws StoreUnusable, with everything as it is,
 * when a newer one has been at work here: it would be refused document by document, and leave half of what it is asked to do.
 * Kinds that only a newer program has are no hindrance, since nobody asks this one for them.
 */
export async function claimFormat(
  store: Store,
  ours: Readonly<Record<string, number>> = writtenVersions,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = await store.read('federation', 'format', 'documents');
    const known = stored === undefined ? undefined : format.safeParse(stored.body).data;
    if (stored !== undefined && known?.schemaVersion !== 1) {
      throw new StoreUnusable(tooOld('what the documents are written as is said in a newer way'));
    }
    const theirs = known?.versions ?? {};
    const newer = Object.entries(ours).filter(([kind, version]) => (theirs[kind] ?? 0) > version);
    if (newer.length > 0) {
      const kinds = newer.map(
        ([kind, version]) => `${kind} ${theirs[kind]}, this program knows ${version}`,
      );
      throw new StoreUnusable(tooOld(kinds.join('; ')));
    }
    const isSaid = Object.entries(ours).every(([kind, version]) => theirs[kind] === version);
    if (isSaid) return;
    const versions = { ...theirs, ...ours };
    const body = { kind: 'format', id: 'documents', schemaVersion: 1, versions } as const;
    const outcome = await store.commit('federation', [
      stored === undefined ? { op: 'create', body } : { op: 'replace', body, etag: stored.etag },
    ]);
    if (outcome.status === 'saved') return;
  }
  throw new StoreUnavailable('several programs say at once what they write');
}

function tooOld(why: string): string {
  return (
    `the database has been used by a newer program (${why}). ` +
    'Start that program, or go back as infra/README.md says'
  );
}
