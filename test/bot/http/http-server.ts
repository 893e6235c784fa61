import { readFeed } from '../../../bot/app/calendar/read-feed.ts';
import { calendarFeeds } from '../../../bot/http/calendar/feeds.ts';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import type { SignInView } from '../../../shared/home/sign-in.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { Authenticate } from '../../../bot/http/authenticate.ts';
import { api } from '../../../bot/http/api.ts';
import { routes } from '../../../bot/http/routes.ts';
import { createLiveViews } from '../../../bot/http/live-views.ts';
import { httpServer } from '../../../bot/http/server.ts';
import { anApp, orderedIds } from '../../builders/app.ts';
import type { Readiness } from '../../../bot/app/health/readiness.ts';
import type { LogFields } from '../../../bot/app/ports.ts';

export interface RunningHttp {
  readonly url: string;
  readonly calls: readonly (readonly unknown[])[];
  readonly log: readonly { readonly event: string; readonly fields: LogFields | undefined }[];
  close(): Promise<void>;
}

/** A server that nobody is let in by. */
export const nobody: Authenticate = () => Promise.resolve({ kind: 'nobody' });

const well: Readiness = { ready: true, reads: true, writes: true, bot: 'working' };

/** The real HTTP face on a loopback port, its queries noting what reached them and answering with nothing. */
export async function runHttp(options: {
  readonly authenticate: Authenticate;
  readonly local: boolean;
  readonly fail?: Error;
  readonly publicUrl?: string;
  readonly signIn?: SignInView;
  readonly readiness?: Readiness;
}): Promise<RunningHttp> {
  const calls: unknown[][] = [];
  const log: { event: string; fields: LogFields | undefined }[] = [];
  const noted = routes.map((route) => ({
    ...route,
    query: (_app: unknown, actor: string, asked: unknown) => {
      calls.push([route.query.name, actor, asked]);
      const file = { fileName: 'fil.csv', mediaType: 'text/csv', text: '' };
      const view = route.download === true ? file : {};
      return options.fail === undefined ? Promise.resolve(ok(view)) : Promise.reject(options.fail);
    },
  }));
  const activities: RequestHandler = (_request, response) => {
    response.status(200).end();
  };
  const write = (event: string, fields?: LogFields) => void log.push({ event, fields });
  const within = await anApp();
  const app = httpServer({
    api: api(within, noted, createLiveViews(within)),
    calendars: calendarFeeds((asked) => readFeed(within, asked)),
    authenticate: options.authenticate,
    activities,
    readiness: () => Promise.resolve(options.readiness ?? well),
    ids: orderedIds,
    tabFolder: 'dist/tab',
    log: { info: write, warn: write, error: write },
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
    signIn: options.signIn ?? { way: 'picker', people: [] },
    local: options.local,
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    log,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
