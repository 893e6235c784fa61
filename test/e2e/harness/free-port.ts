import { createServer } from 'node:net';

/**
 * Below what the system gives to whoever connects or listens without choosing, since such a one could take the port between
 * our look and the listening of who asked for it; and to each of the test files that run at once its own.
 */
const lowest = 20_000;
const ofEach = 1_000;
const first = lowest + Number(process.env['VITEST_POOL_ID'] ?? 0) * ofEach;
/** Another run beside this one begins elsewhere. */
let next = Math.floor(Math.random() * ofEach);

/** A port nobody uses right now, and that is given to nobody else here. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < ofEach; tries += 1) {
    const port = first + (next % ofEach);
    next += 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port of ${first}–${first + ofEach - 1} is free.`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const listens = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (listens) await new Promise((resolve) => probe.close(resolve));
  return listens;
}
