import type { AgreementRevision } from '../../../shared/county-work/agreement-revision.ts';
import type { GoodExample } from '../../../shared/county-work/good-example.ts';
import type { WorkGroup } from '../../../shared/county-work/work-group.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** What Länsam has under way, all of it with the federation: some tens a year. */
export async function countyWorkOf({ store }: { readonly store: Store }): Promise<{
  readonly examples: readonly GoodExample[];
  readonly workGroups: readonly WorkGroup[];
  readonly revisions: readonly AgreementRevision[];
}> {
  const [examples, workGroups, revisions] = await Promise.all([
    listAll(store, 'federation', { kind: 'good-example' }),
    listAll(store, 'federation', { kind: 'work-group' }),
    revisionsOf({ store }),
  ]);
  return {
    examples: examples.map(({ body }) => body),
    workGroups: workGroups.map(({ body }) => body),
    revisions,
  };
}

export async function revisionsOf({
  store,
}: {
  readonly store: Store;
}): Promise<readonly AgreementRevision[]> {
  const revisions = await listAll(store, 'federation', { kind: 'agreement-revision' });
  return revisions.map(({ body }) => body);
}
