import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What Microsoft Graph does with one question: as it should, or what it or the way there does now and then. */
export type GraphAnswer =
  | { readonly status: number; readonly retryAfter?: string; readonly body?: string }
  /** Never answered. */
  | 'hang'
  /** Taken, and the answer lost. */
  | 'lost';

/** One reminder as it was asked for. */
export interface AskedOfGraph {
  readonly path: string;
  readonly authorization: string;
  readonly body: z.infer<typeof notification>;
}

const notification = z.strictObject({
  topic: z.strictObject({ source: z.literal('text'), value: z.string(), webUrl: z.url() }),
  activityType: z.string(),
  chainId: z.int().min(0),
  previewText: z.strictObject({ content: z.string().max(150) }),
  recipient: z.strictObject({
    '@odata.type': z.literal('microsoft.graph.aadUserNotificationRecipient'),
    userId: z.string(),
  }),
  templateParameters: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});

export interface FakeGraph {
  readonly origin: string;
  /** All that was asked, also what was not taken. */
  readonly asked: readonly AskedOfGraph[];
  /** What stands in the feeds: the last of each chain, by person. */
  readonly feed: ReadonlyMap<string, AskedOfGraph>;
  answerWith(answer: (asked: AskedOfGraph, nth: number) => GraphAnswer): void;
  stop(): Promise<void>;
}

export const taken: GraphAnswer = { status: 204 };

/** `POST /v1.0/teams/{id}/sendActivityNotification` over real HTTP on loopback, as Microsoft's reference has it. */
export async function startFakeGraph(): Promise<FakeGraph> {
  const asked: AskedOfGraph[] = [];
  const feed = new Map<string, AskedOfGraph>();
  let answer: (one: AskedOfGraph, nth: number) => GraphAnswer = () => taken;
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const one: AskedOfGraph = {
        path: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        body: notification.parse(JSON.parse(text)),
      };
      asked.push(one);
      reply(one, response, answer(one, asked.length));
    });
  });
  const reply = (one: AskedOfGraph, response: ServerResponse, how: GraphAnswer): void => {
    const isTaken = how === 'lost' || (how !== 'hang' && how.status < 300);
    const { recipient, chainId } = one.body;
    if (isTaken) feed.set(`${recipient.userId} ${chainId}`, one);
    if (how === 'hang') return;
    if (how === 'lost') {
      response.destroy();
      return;
    }
    if (how.retryAfter !== undefined) response.setHeader('retry-after', how.retryAfter);
    response.statusCode = how.status;
    response.end(how.body);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    feed,
    answerWith(next) {
      answer = next;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
