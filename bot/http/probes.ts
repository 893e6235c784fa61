import { type Response, Router } from 'express';
import type { Readiness } from '../app/health/readiness.ts';

/**
 * What machines ask. `/livez`: the process answers; when it does not, start it anew. `/readyz`: it can do its work; when
 * not, send nobody here, and starting it anew helps nothing. `/healthz` says what `/readyz` says, for who asks one thing.
 */
export function probes(readiness: () => Promise<Readiness>): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    send(response, true, {});
  });
  router.get('/readyz', async (_request, response) => {
    const { ready, ...parts } = await readiness();
    send(response, ready, parts);
  });
  router.get('/healthz', async (_request, response) => {
    const { ready } = await readiness();
    send(response, ready, {});
  });
  return router;
}

function send(response: Response, isWell: boolean, parts: object): void {
  response
    .status(isWell ? 200 : 503)
    .set('cache-control', 'no-store')
    .json({ status: isWell ? 'ok' : 'unavailable', ...parts });
}
