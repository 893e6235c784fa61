import type { Server } from 'node:http';
import type { Express } from 'express';

/** The port belongs to somebody else: told by itself, since it is the commonest reason not to start. */
export class PortInUse extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is in use.`);
    this.port = port;
  }
}

/**
 * Listens, or rejects with PortInUse. Express 5 hands a failure to the callback of `listen` instead of throwing it, so
 * the callback is not the sign that it listens.
 */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: Error & { code?: string }) => {
      if (error === undefined) resolve(server);
      else reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error);
    });
  });
}

/** Takes no more requests, lets those under way end, and drops idle connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A tab that polls keeps its connection busy; it must not keep the process.
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}
