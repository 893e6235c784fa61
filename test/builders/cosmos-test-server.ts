import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';

export interface CosmosTestServer {
  readonly endpoint: string;
  readonly key: string;
  /** Answers instead of the server while it is set; returns false to let a request through. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  close(): void;
}

/** A Cosmos server in memory, over plain HTTP on a free port of the loopback. */
export async function cosmosTestServer(): Promise<CosmosTestServer> {
  const server = createHttpServer({ keepAlive: true });
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (started.instead?.(request, response) !== true) answer?.(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const started: CosmosTestServer = {
    endpoint: `http://127.0.0.1:${port}/`,
    // It checks no signatures, but the client wants something to sign with.
    key: Buffer.from('any key will do').toString('base64'),
    instead: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return started;
}
