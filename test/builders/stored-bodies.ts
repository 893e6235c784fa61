import type { CommitOutcome, Etag, Scope, Store, StoredBody } from '../../bot/app/ports.ts';

export const berg: Scope = 'team:berg';
export const bracke: Scope = 'team:bracke';

/** A document of kind `case`, unless said otherwise, as the store sees it: its content is nobody's business there. */
export function body(id: string, more: Partial<StoredBody> & Record<string, unknown> = {}) {
  return { kind: 'case', id, schemaVersion: 1, ...more };
}

export function etagsOf(outcome: CommitOutcome): readonly Etag[] {
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
