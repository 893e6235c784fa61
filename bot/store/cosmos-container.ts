import type { ContainerDefinition, IndexedPath } from '@azure/cosmos';

/** `/path/?` is the value itself, `/*` everything below. */
const indexed: IndexedPath[] = ['scope', 'kind', 'state', 'sort', 'key', 'due'].map((name) => ({
  path: `/${name}/?`,
}));

function ascending(...names: string[]): { path: string; order: 'ascending' }[] {
  return names.map((name) => ({ path: `/${name}`, order: 'ascending' }));
}

/**
 * How the container has to be made; `infra/` says the same to Azure, since a keyless client may not make containers.
 * Only the envelope is indexed: the body, however large, then costs nothing in the index. The partition key leads the
 * composite indexes because Cosmos does not index it by itself. A time to live only where an item has one of its own.
 */
export const containerDefinition = {
  partitionKey: { paths: ['/scope'] },
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: indexed,
    excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }],
    compositeIndexes: [
      ascending('scope', 'kind', 'sort', 'key'),
      ascending('scope', 'kind', 'state', 'sort', 'key'),
    ],
  },
} satisfies Omit<ContainerDefinition, 'id'>;
