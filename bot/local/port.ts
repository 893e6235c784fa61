import { createServer } from 'node:net';

/** Listens and lets go again. Both loopback names are asked, since a browser may try either. */
async function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(taken));
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

/** A port nobody uses right now, from the system's own range. */
export async function freePort(): Promise<number> {
  return tryPort(0);
}
