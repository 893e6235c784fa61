import { createServer } from 'node:net';

/** Listens and lets go again. Both loopback names are asked, since a browser may try either. */
async function tryPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      probe.close(() => resolve());
    });
  });
}

export class PortTaken extends Error {
  readonly code = 'port-taken';
  readonly port: number;
  constructor(port: number, what: string, variable: string, cause?: unknown) {
    super(
      `Port ${port} is taken: ${what} cannot start. Stop what uses it, or choose another with ${variable}.`,
      { cause },
    );
    this.name = 'PortTaken';
    this.port = port;
  }
}

/** @param variable the setting that chooses another port */
export async function requireFreePort(port: number, what: string, variable: string): Promise<void> {
  try {
    await tryPort(port);
  } catch (cause) {
    throw new PortTaken(port, what, variable, cause);
  }
}
