import { Router, type Request, type Response } from 'express';
import { type Command, teamIn } from '../../shared/commands/command.ts';
import { markHeader } from '../../shared/commands/mark-header.ts';
import type { App } from '../app/context/app.ts';
import { markFor, readMark, takeUp } from '../app/context/reader-mark.ts';
import { scopeOf } from '../app/run/run-command.ts';
import { actorOf } from './authenticate.ts';
import { contentHash } from './content-hash.ts';
import { sendRefusal } from './errors.ts';
import type { LiveViews } from './live-views.ts';
import type { ApiRoute } from './routes.ts';
import type { SentFile } from './xlsx.ts';
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
      const command = commandIn(asked.value);
      const teamId = teamOf(request, command);
      const taken = readMark(request.get(markHeader));
      await takeUp(app, taken, teamId);
      const mark = (): void => {
        const changes = command !== undefined && scopeOf(command) === 'federation';
        const told = markFor(app, taken, changes);
        if (told !== undefined) response.set(markHeader, told);
      };
      if (route.live && teamId !== undefined) {
        const now = () => app.clock.now();
        return sendLive({ live, request, response, actor, teamId, now, view, mark });
      }
      const result = await view();
      mark();
      if (result.ok && route.download === true) sendFile(response, result.value as SentFile);
      else if (result.ok) sendView(request, response, result.value);
      else sendRefusal(response, result.error);
    });
  }
  return router;
}

/** What has been read of the request is a command's envelope, or something to look at. */
function commandIn(asked: unknown): Command | undefined {
  if (typeof asked !== 'object' || asked === null || !('command' in asked)) return undefined;
  return asked.command as Command;
}

function teamOf(request: Request, command: Command | undefined): string | undefined {
  if (command !== undefined) return teamIn(command);
  // It has been read: without a team that can be one there is no asking.
  const { teamId } = request.params;
  return typeof teamId === 'string' ? teamId : undefined;
}

/** The names of files are ours: letters, digits, hyphens and a dot. */
function sendFile(response: Response, file: SentFile): void {
  response
    .set('content-disposition', `attachment; filename="${file.fileName}"`)
    .type(file.mediaType)
    .send('text' in file ? file.text : Buffer.from(file.bytes));
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
