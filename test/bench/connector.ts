import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { appWindows, SlidingLimit, threadWindows } from './sliding-limit.ts';

/** Teams' side of the connector, as far as the bot uses it, with the service's limits enforced. */
export interface Connector {
  readonly serviceUrl: string;
  /** Threads begun, by channel. */
  readonly threads: ReadonlyMap<string, number>;
  updates(): number;
  /** Requests turned away with 429. */
  throttled(): number;
  stop(): Promise<void>;
}

const newThread = z.looseObject({
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }) }),
});

/** @param answersAfter milliseconds that Teams takes for each */
export async function startConnector({
  answersAfter = 0,
  port: asked = 0,
} = {}): Promise<Connector> {
  const threads = new Map<string, number>();
  const limits = new Map<string, SlidingLimit>();
  const app = new SlidingLimit(appWindows);
  let updates = 0;
  let throttled = 0;
  let messages = 0;

  const wait = (thread: string): number => {
    const now = performance.now();
    const limit = limits.get(thread) ?? new SlidingLimit(threadWindows);
    const longest = Math.max(app.waitAt(now), limit.waitAt(now));
    if (longest > 0) return longest;
    limits.set(thread, limit);
    app.admit(now);
    limit.admit(now);
    return 0;
  };

  // Judged when it has come, answered later.
  const send = (response: ServerResponse, status: number, body: unknown): void =>
    void setTimeout(() => respond(response, status, body), answersAfter);

  const answer = (request: IncomingMessage, body: string, response: ServerResponse): void => {
    if (request.method === 'GET') {
      const told = namesAsked(request.url ?? '');
      send(response, told === undefined ? 404 : 200, told ?? { error: { code: 'NotFound' } });
      return;
    }
    const [, conversation = ''] = /\/v3\/conversations\/([^/]+)/.exec(request.url ?? '') ?? [];
    const channel = conversation === '' ? channelIn(body) : '';
    const left = wait(conversation === '' ? channel : decodeURIComponent(conversation));
    if (left > 0) {
      throttled += 1;
      response.setHeader('retry-after', String(Math.ceil(left / 1_000)));
      send(response, 429, { error: { code: 'TooManyRequests' } });
    } else if (conversation !== '') {
      updates += 1;
      send(response, 200, { id: 'updated' });
    } else {
      messages += 1;
      threads.set(channel, (threads.get(channel) ?? 0) + 1);
      send(response, 201, { id: `${channel};messageid=${messages}`, activityId: `${messages}` });
    }
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, Buffer.concat(chunks).toString('utf8'), response);
    });
  });
  await new Promise<void>((listening) => server.listen(asked, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    threads,
    updates: () => updates,
    throttled: () => throttled,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
}

/** What Teams says of a team and of its channels; a bot that is not told asks again. Of people nobody tells. */
function namesAsked(url: string): unknown {
  const [, team, list] = /^\/v3\/teams\/([^/]+?)(\/conversations)?\/?$/.exec(url) ?? [];
  if (team === undefined) return undefined;
  const id = decodeURIComponent(team);
  return list === undefined ? { id, name: 'Ett team' } : { conversations: [{ id }] };
}

function channelIn(body: string): string {
  return newThread.parse(JSON.parse(body)).channelData.channel.id;
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
