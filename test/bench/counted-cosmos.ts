import { CosmosClient } from '@azure/cosmos';
import { z } from 'zod';
import {
  type CosmosExchange,
  cosmosTestServer,
  testContainer,
} from '../builders/cosmos-test-server.ts';
import type { Operation } from './ru-model.ts';

/** What an operation is for, as far as the wire tells. */
type Purpose = 'due poll' | 'version poll' | 'work';

export type Counted = Operation & {
  readonly purpose: Purpose;
  /** Milliseconds since the process started. */
  readonly at: number;
};

export interface CountedCosmos {
  readonly place: { readonly endpoint: string; readonly key: string };
  readonly database: string;
  readonly container: string;
  /** Everything so far, in order. */
  readonly operations: readonly Counted[];
  stop(): void;
}

/** A Cosmos server that keeps what it has been asked for: the wire of the real client, not the calls of the store. */
export async function countedCosmos(): Promise<CountedCosmos> {
  const server = await cosmosTestServer();
  const { endpoint, key } = server;
  const [database, container] = ['star', 'documents'];
  const client = new CosmosClient({
    endpoint,
    key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const made = await client.databases.createIfNotExists({ id: database });
  await made.database.containers.create({ ...testContainer, id: container });
  client.dispose();
  const operations: Counted[] = [];
  server.heard = (exchange) => {
    const at = performance.now();
    const purpose = purposeOf(exchange);
    for (const operation of operationsOf(exchange)) operations.push({ ...operation, purpose, at });
  };
  return { place: { endpoint, key }, database, container, operations, stop: () => server.close() };
}

const found = z.object({ Documents: z.array(z.unknown()) });
const batched = z.array(z.object({ resourceBody: z.unknown().optional() }));

function operationsOf({ request, sent, answer }: CosmosExchange): readonly Operation[] {
  const { method = '', url = '', headers } = request;
  if (!url.includes('/docs')) return [{ type: 'free' }];
  if (method === 'GET') return [{ type: 'read', bytes: Buffer.byteLength(answer) }];
  if (headers['x-ms-cosmos-is-query-plan-request'] !== undefined) return [{ type: 'free' }];
  if (headers['x-ms-documentdb-isquery'] !== undefined) {
    const { data } = found.safeParse(JSON.parse(answer));
    return [{ type: 'query', documents: (data?.Documents ?? []).map(bytesOf) }];
  }
  if (headers['x-ms-cosmos-is-batch-request'] !== undefined) {
    const writes = batched.parse(JSON.parse(sent));
    return writes.map(({ resourceBody }) => ({ type: 'write', bytes: bytesOf(resourceBody) }));
  }
  return [{ type: 'write', bytes: Buffer.byteLength(sent) }];
}

/** Of what goes away nobody sends the size: jobs, which are small. */
function bytesOf(body: unknown): number {
  return body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body));
}

function purposeOf({ request: { method, url = '' }, sent }: CosmosExchange): Purpose {
  if (sent.includes('c.due <= @now')) return 'due poll';
  return method === 'GET' && url.endsWith('/docs/version:version') ? 'version poll' : 'work';
}
