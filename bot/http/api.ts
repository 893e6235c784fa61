import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { App } from '../app/context/app.ts';
import { actorOf } from './authenticate.ts';
import { sendRefusal } from './errors.ts';
import type { ApiRoute } from './routes.ts';

/** Serves the table of routes, behind `signedInOnly`: none can be added that does not know who is asking. */
export function api(app: App, routes: readonly ApiRoute[]): Router {
  const router = Router();
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      const actor = actorOf(response);
      const asked = route.read(request);
      const result = asked.ok ? await route.query(app, actor, asked.value) : asked;
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
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.set({ etag });
  if (request.method === 'GET' && request.get('if-none-match') === etag) response.status(304).end();
  else response.type('json').send(body);
}
