import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CosmosClient, type CompositePath } from '@azure/cosmos';
// Before the server: it is changed before it is loaded.
import './atomic-batches.ts';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { onTestFinished } from 'vitest';
import type { CosmosPlace } from '../../bot/store/cosmos.ts';
import { containerDefinition } from '../../bot/store/cosmos-container.ts';

export interface CosmosTestServer {
  readonly endpoint: string;
  readonly key: string;
  /** Answers instead of the server while it is set; returns false to let a request through. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** Hears of every exchange when it has been answered. */
  heard: ((exchange: CosmosExchange) => void) | undefined;
  close(): void;
}

const { compositeIndexes } = containerDefinition.indexingPolicy;
const backwards = compositeIndexes.map((paths) =>
  paths.map(({ path }): CompositePath => ({ path, order: 'descending' })),
);

/** The test server does not read a composite index backwards, as Cosmos does: it gets each in both directions. */
export const testContainer = {
  ...containerDefinition,
  indexingPolicy: {
    ...containerDefinition.indexingPolicy,
    compositeIndexes: [...compositeIndexes, ...backwards] as CompositePath[][],
  },
};

export interface CosmosExchange {
  readonly request: IncomingMessage;
  readonly sent: string;
  readonly status: number;
  readonly answer: string;
}

/** A Cosmos server in memory, over plain HTTP on a free port of the loopback. */
export async function cosmosTestServer(): Promise<CosmosTestServer> {
  const server = createHttpServer({ keepAlive: true });
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (started.heard !== undefined) listenIn(request, response, started.heard);
    if (started.instead?.(request, response) !== true) answer?.(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const started: CosmosTestServer = {
    endpoint: `http://127.0.0.1:${port}/`,
    // It checks no signatures, but the client wants something to sign with.
    key: Buffer.from('any key will do').toString('base64'),
    instead: undefined,
    heard: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return started;
}

/** An empty container, for the test at hand. */
export async function aCosmosPlace(): Promise<CosmosPlace> {
  const server = await cosmosTestServer();
  onTestFinished(() => server.close());
  const { endpoint, key } = server;
  const connectionPolicy = { enableEndpointDiscovery: false };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const { database } = await client.databases.create({ id: 'star' });
  await database.containers.create({ id: 'documents', ...testContainer });
  client.dispose();
  return { endpoint, key, database: 'star', container: 'documents' };
}

function listenIn(
  request: IncomingMessage,
  response: ServerResponse,
  heard: (exchange: CosmosExchange) => void,
): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = response.end.bind(response);
  response.end = ((body: unknown, ...rest: []) => {
    const sent = Buffer.concat(chunks).toString('utf8');
    const answer = typeof body === 'string' ? body : '';
    heard({ request, sent, status: response.statusCode, answer });
    return end(body, ...rest);
  }) as typeof response.end;
}
