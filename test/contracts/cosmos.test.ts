import { type ContainerDefinition, CosmosClient } from '@azure/cosmos';
import { afterAll, describe, expect, test } from 'vitest';
import { containerDefinition } from '../../bot/store/cosmos-container.ts';
import { openStore } from '../../bot/store/open.ts';
import { cosmosTestServer, testContainer } from '../builders/cosmos-test-server.ts';
import { berg, body, create } from '../builders/stored-bodies.ts';
import { storeContract } from './store-contract.ts';

const testServer = await cosmosTestServer();

let opened = 0;
const cleanups: (() => Promise<unknown>)[] = [];

interface Endpoint {
  readonly endpoint: string;
  readonly key: string;
}

/** A fresh container for every store, in a database of this run's own. */
function emptyContainers({ endpoint, key }: Endpoint, definition: ContainerDefinition) {
  const client = new CosmosClient({
    endpoint,
    key,
    connectionPolicy: { enableEndpointDiscovery: endpoint.startsWith('https:') },
  });
  const id = `star-test-${process.pid}-${Date.now()}-${cleanups.length}`;
  cleanups.push(async () => {
    await client.database(id).delete();
    client.dispose();
  });
  return async () => {
    const { database } = await client.databases.createIfNotExists({ id });
    const container = `c${(opened += 1)}`;
    await database.containers.create({ ...definition, id: container });
    return openStore({ kind: 'cosmos', endpoint, key, database: id, container });
  };
}

afterAll(async () => {
  for (const cleanup of cleanups) await cleanup();
  testServer.close();
});

const openOnTestServer = emptyContainers(testServer, testContainer);
storeContract('Cosmos DB, on the test server', {
  open: openOnTestServer,
  atomic: true,
  sweeps: false,
});

test('Cosmos itself takes away what expires, in a container that leaves everything else', async () => {
  const store = await openOnTestServer();
  const expires = new Date(Date.now() + 91 * 86_400_000).toISOString();
  await create(store, berg, body('goes', { expires }), body('stays'));
  await create(store, berg, body('goes-alone', { expires }));
  const { endpoint, key } = testServer;
  const connectionPolicy = { enableEndpointDiscovery: false };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const { resources: databases } = await client.databases.readAll().fetchAll();
  const container = client
    .database(databases.find(({ id }) => id.endsWith('-0'))?.id ?? '')
    .container(`c${opened}`);
  expect((await container.read()).resource).toMatchObject({ defaultTtl: -1 });
  const { resources } = await container.items.readAll<{ key: string; ttl?: number }>().fetchAll();
  const lives = new Map(resources.map((item) => [item.key, item.ttl]));
  for (const key of ['goes', 'goes-alone'])
    expect(Math.abs((lives.get(key) ?? 0) - 91 * 86_400)).toBeLessThan(60);
  expect(lives.get('stays')).toBeUndefined();
  client.dispose();
  await store.close();
});

describe('what the test server cannot do', () => {
  test('it does not read a composite index backwards, as Cosmos does', async () => {
    const store = await emptyContainers(testServer, containerDefinition)();
    const list = store.list(berg, { kind: 'case', descending: true });
    // The day this passes, `testContainer` can go.
    await expect(list).rejects.toThrow('does not have a corresponding composite index');
    await store.close();
  });
});

const { STAR_TEST_COSMOS_ENDPOINT: endpoint, STAR_TEST_COSMOS_KEY: key } = process.env;
if (endpoint !== undefined && key !== undefined) {
  storeContract(`Cosmos DB, at ${new URL(endpoint).host}`, {
    open: emptyContainers({ endpoint, key }, containerDefinition),
    atomic: true,
    sweeps: false,
  });
}
