import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

/** The port belongs to somebody else: told by itself, since it is the commonest reason not to start. */
export class PortInUse extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is in use.`);
    this.port = port;
  }
}

/** Listens, or rejects with PortInUse. */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(timeLimits, app);
    server.maxConnections = mostConnections;
    server.once('error', (error: Error & { code?: string }) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Who opens a connection and says nothing, or a letter at a time, does not keep it. A kept connection outlives the idle
 * time of the proxies in front of us (a minute), or they send into one that is closing.
 */
const timeLimits = {
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
} as const;

/** Two thousand people with a tab open each, twice over; a proxy needs far fewer. */
const mostConnections = 5_000;

/** Takes no more requests, lets those under way end, and drops idle connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A tab that polls keeps its connection busy; it must not keep the process.
    setTimeout(() => server.closeAllConnections(), 4_000).unref();
  });
}
