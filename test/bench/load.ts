import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';

export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const connections = 20;

/** Posts every body once, 20 at a time, and fails when one is not answered with 200. */
export async function postAll(url: string, bodies: readonly string[]): Promise<LoadResult> {
  // Autocannon sees the end only at its next sample, so the time is taken here.
  let next = 0;
  let startedAt = 0;
  let endedAt = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    if (next === 0) startedAt = performance.now();
    return { ...request, body: bodies[next++ % bodies.length] };
  };
  const headers = { 'content-type': 'application/json' };
  const requests = [{ method: 'POST', path: '/api/messages', headers, setupRequest } as const];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(
      { url, connections, amount: bodies.length, sampleInt: 100, requests: [...requests] },
      (error: Error | null, done) => (error === null ? resolve(done) : reject(error)),
    ).on('response', () => {
      endedAt = performance.now();
    });
  });
  if (result['2xx'] !== bodies.length) {
    throw new Error(`${result['2xx']} of ${bodies.length} answered, ${result.errors} errors`);
  }
  return {
    perSecond: (bodies.length * 1_000) / (endedAt - startedAt),
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/**
 * Posts every body once, so many a second and evenly, whatever the answers take, as people press. Fails when one is not
 * answered with 200.
 */
export async function postEvenly(
  url: string,
  bodies: readonly string[],
  perSecond: number,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const startedAt = performance.now();
  const under: Promise<void>[] = [];
  try {
    for (const [n, body] of bodies.entries()) {
      const wait = startedAt + (n * 1_000) / perSecond - performance.now();
      if (wait > 0) await pause(wait);
      under.push(postOne(agent, url, body));
    }
    await Promise.all(under);
  } finally {
    agent.destroy();
  }
}

function postOne(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asked = httpRequest(
      `${url}/api/messages`,
      { method: 'POST', agent, headers },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`answered with ${answer.statusCode ?? 0}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
