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
