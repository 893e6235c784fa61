import { Router, type Request, type Response } from 'express';
import type { App } from '../app/context/app.ts';
import { actorOf } from './authenticate.ts';
import { contentHash } from './content-hash.ts';
import { sendRefusal } from './errors.ts';
import type { LiveViews } from './live-views.ts';
import type { ApiRoute } from './routes.ts';
import { sendLive } from './send-live.ts';

/** Serves the table of routes, behind `signedInOnly`: none can be added that does not know who is asking. */
export function api(app: App, routes: readonly ApiRoute[], live: LiveViews): Router {
  const router = Router();
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      const actor = actorOf(response);
      const asked = route.read(request);
      if (!asked.ok) {
        sendRefusal(response, asked.error);
        return;
      }
      const view = () => route.query(app, actor, asked.value);
      const teamId = route.live ? String(request.params['teamId']) : undefined;
      if (teamId !== undefined)
        return sendLive({
          live,
          request,
          response,
          actor,
          teamId,
          now: () => app.clock.now(),
          view,
        });
      const result = await view();
      if (result.ok) sendView(request, response, result.value);
      else sendRefusal(response, result.error);
    });
  }
  return router;
}

/**
 * Answers 304 when the asker has this very view already. Not left to express: a browser's fetch with its own
 * If-None-Match also sends Cache-Control: no-cache, and express then sends everything again.
 */
function sendView(request: Request, response: Response, view: unknown): void {
  const body = JSON.stringify(view);
  const etag = `"${contentHash(body)}"`;
  response.set({ etag });
  if (request.method === 'GET' && request.get('if-none-match') === etag) response.status(304).end();
  else response.type('json').send(body);
}
