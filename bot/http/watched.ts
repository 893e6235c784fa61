import type { RequestHandler } from 'express';
import type { Ids, Watcher } from '../app/ports.ts';

/**
 * Each request is a step with an id of its own, which is on every line that is logged on the way. It has the pattern of the
 * address and not the address, which may hold anything.
 */
export function watchedRequests({
  watch,
  ids,
}: {
  readonly watch: Watcher;
  readonly ids: Ids;
}): RequestHandler {
  return (request, response, next) => {
    const told = { ids: { request: ids.next() }, facts: { method: request.method } };
    void watch.during('request', told, async (say) => {
      const closed = new Promise<void>((resolve) => response.on('close', resolve));
      next();
      await closed;
      const { route } = request as { route?: { readonly path?: unknown } };
      say({
        route: typeof route?.path === 'string' ? route.path : 'none',
        status: response.statusCode,
        // An open page waits for news on purpose: how long says nothing of how fast we answer.
        waited: response.getHeader('preference-applied') !== undefined,
      });
    });
  };
}
