import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A bot made of nothing but HTTP, to find out what the Playground itself does. */
export interface StubBot {
  readonly endpoint: string;
  readonly received: readonly ReceivedActivity[];
  /** What an invoke is answered with. */
  answerInvokesWith(body: unknown): void;
  stop(): Promise<void>;
}

const ReceivedActivity = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  action: z.string().optional(),
  from: z.object({ id: z.string(), aadObjectId: z.string().optional() }),
  conversation: z.object({ id: z.string(), name: z.string().optional() }),
  channelData: z.unknown().optional(),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
});
type ReceivedActivity = z.infer<typeof ReceivedActivity>;

export async function startStubBot(): Promise<StubBot> {
  const received: ReceivedActivity[] = [];
  let invokeBody: unknown = {};
  const answer = (activity: ReceivedActivity, response: ServerResponse): void => {
    received.push(activity);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(activity.type === 'invoke' ? JSON.stringify(invokeBody) : '');
  };
  const server = createServer((request, response) => {
    // The Playground asks with HEAD whether anybody is there, several times a second until one answers.
    if (request.method !== 'POST') {
      response.end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      answer(ReceivedActivity.parse(body), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    received,
    answerInvokesWith: (body) => {
      invokeBody = body;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
