import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { useCases } from '../../bot/teams/press/use-cases.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import type { TestApp } from '../builders/app.ts';
import { startFakeConnector } from '../bot/teams/fake-connector.ts';
import { silentLog } from '../bot/teams/silent-log.ts';

export const tenant = '11111111-1111-4111-8111-111111111111';

function recorded(name: string): Readonly<Record<string, object>> {
  const file = path.join(import.meta.dirname, `../fixtures/activities/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
}

/** The real edge to Teams in front of an app: recorded activities go in over HTTP, and what it posts comes to a connector of ours. */
export async function startListeningBot(app: TestApp) {
  const connector = await startFakeConnector();
  const teams = createTeams({
    tenants: [tenant],
    identity: {},
    clock: app.clock,
    ids: app.ids,
    log: silentLog(),
    everyone: [],
  });
  const activities = teams.activities({ app, use: useCases });
  const server = createServer((request, response) => void activities.listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return {
    connector,
    /** A recorded activity, from that person in that channel. */
    async send(
      name: string,
      from: { readonly id: string; readonly aadObjectId: string },
      channelId: string,
      change: object,
    ): Promise<string> {
      const activity = recorded(name);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...activity,
          id: crypto.randomUUID(),
          serviceUrl: connector.serviceUrl,
          from,
          conversation: { ...activity['conversation'], id: `${channelId};messageid=1796111940000` },
          channelData: { ...activity['channelData'], channel: { id: channelId } },
          ...change,
        }),
      });
      return response.text();
    },
    async stop(): Promise<void> {
      await activities.idle();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await connector.close();
    },
  };
}

export type ListeningBot = Awaited<ReturnType<typeof startListeningBot>>;
