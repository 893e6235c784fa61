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
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    amount: bodies.length,
    requests: [
      {
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] }),
      },
    ],
  });
  if (result['2xx'] !== bodies.length) {
    throw new Error(`${result['2xx']} of ${bodies.length} answered, ${result.errors} errors`);
  }
  const seconds = (result.finish.getTime() - result.start.getTime()) / 1_000;
  return {
    perSecond: bodies.length / seconds,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
