import type { AddressInfo } from 'node:net';
import { authenticateByPicker } from '../../../bot/http/authenticate.ts';
import { api } from '../../../bot/http/api.ts';
import { createLiveViews } from '../../../bot/http/live-views.ts';
import { routes } from '../../../bot/http/routes.ts';
import { httpServer } from '../../../bot/http/server.ts';
import { silentLog } from '../../bot/teams/silent-log.ts';
import { orderedIds, type TestApp } from '../../builders/app.ts';

export interface ServedApp {
  readonly url: string;
  close(): Promise<void>;
}

/** The real application behind its real HTTP face, in this process, with the tab that was built for the run. */
export async function serveApp(app: TestApp, tabFolder: string): Promise<ServedApp> {
  const live = createLiveViews(app);
  const server = httpServer({
    api: api(app, routes, live),
    calendars: (_request, response) => void response.status(404).end(),
    authenticate: authenticateByPicker(),
    activities: (_request, response) => void response.status(200).end(),
    readiness: () => Promise.resolve({ ready: true, reads: true, writes: true, bot: 'working' }),
    ids: orderedIds,
    tabFolder,
    log: silentLog(),
    signIn: { way: 'picker', people: [] },
    local: true,
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      live.stop();
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
