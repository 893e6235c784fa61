import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type CosmosExchange, cosmosTestServer } from './cosmos-test-server.ts';

/**
 * Cosmos as it is under session consistency: whoever has written or read something tells so by a token in the next question,
 * and is answered by a replica that has come so far; whoever tells nothing may be answered by one that is behind.
 */
export interface LaggingCosmos {
  readonly endpoint: string;
  readonly key: string;
  /** From here on the replica gets nothing that is written. */
  lag(): Promise<void>;
  catchUp(): void;
  /** How many questions have been answered by the replica that was behind. */
  answeredFromBehind(): number;
  /** How many have been turned away, since no replica has come as far as they say. */
  turnedAway(): number;
  close(): void;
}

const sessionToken = 'x-ms-session-token';
const notPassedOn = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
]);

/** Two test servers: what the first one takes, the second gets later. The first alone is written to. */
export async function laggingCosmos(): Promise<LaggingCosmos> {
  const [primary, replica] = await Promise.all([cosmosTestServer(), cosmosTestServer()]);
  const waiting: CosmosExchange[] = [];
  const etags = { toReplica: new Map<string, string>(), toPrimary: new Map<string, string>() };
  let [written, replicated, fromBehind, turnedAway] = [0, 0, 0, 0];
  let isLagging = false;

  const send = async (request: IncomingMessage, body: string): Promise<Response> =>
    fetch(new URL(request.url ?? '', replica.endpoint), {
      method: request.method ?? 'GET',
      headers: Object.entries(request.headers)
        .filter(([name]) => !notPassedOn.has(name))
        .map(([name, value]): [string, string] => [name, renamed(String(value), etags.toReplica)]),
      ...(body === '' ? {} : { body: renamed(body, etags.toReplica) }),
    });

  const replicate = async (): Promise<void> => {
    for (const { request, sent, answer } of waiting.splice(0)) {
      const theirs = etagsIn(await (await send(request, sent)).text());
      etagsIn(answer).forEach((ours, n) => {
        etags.toReplica.set(ours, theirs[n] ?? '');
        etags.toPrimary.set(theirs[n] ?? '', ours);
      });
    }
    replicated = written;
  };

  const answerFromBehind = async (request: IncomingMessage, response: ServerResponse) => {
    fromBehind += 1;
    const answer = await send(request, (await buffer(request)).toString('utf8'));
    for (const [name, value] of answer.headers)
      if (!notPassedOn.has(name)) response.setHeader(name, renamed(value, etags.toPrimary));
    response.setHeader(sessionToken, tokenOf(replicated));
    response.statusCode = answer.status;
    response.end(renamed(await answer.text(), etags.toPrimary));
  };

  primary.heard = (exchange) => {
    if (!isRead(exchange.request) && exchange.status < 400) waiting.push(exchange);
  };
  primary.instead = (request, response) => {
    if (!(request.url ?? '').includes('/docs')) return false;
    if (!isRead(request)) {
      const end = response.end.bind(response);
      response.end = ((...rest: []) => {
        if (response.statusCode < 400) written += 1;
        response.setHeader(sessionToken, tokenOf(written));
        return end(...rest);
      }) as typeof response.end;
      return false;
    }
    const seen = seenBy(request);
    if (seen > written) {
      turnedAway += 1;
      response.writeHead(404, { 'x-ms-substatus': '1002', [sessionToken]: tokenOf(replicated) });
      response.end(
        JSON.stringify({ code: 'NotFound', message: 'The read session is not available' }),
      );
      return true;
    }
    if (isLagging && seen <= replicated) {
      void answerFromBehind(request, response);
      return true;
    }
    response.setHeader(sessionToken, tokenOf(written));
    return false;
  };

  return {
    endpoint: primary.endpoint,
    key: primary.key,
    async lag() {
      await replicate();
      isLagging = true;
    },
    catchUp() {
      isLagging = false;
    },
    answeredFromBehind: () => fromBehind,
    turnedAway: () => turnedAway,
    close() {
      primary.close();
      replica.close();
    },
  };
}

/** One physical partition, as a container of ours has: its id, and how many writes it has seen. */
function tokenOf(writes: number): string {
  return `0:-1#${writes}`;
}

function seenBy({ headers }: IncomingMessage): number {
  const [, writes = '0'] = /^0:-1#(\d+)$/.exec(String(headers[sessionToken] ?? '')) ?? [];
  return Number(writes);
}

function isRead({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' ||
    headers['x-ms-documentdb-isquery'] !== undefined ||
    headers['x-ms-cosmos-is-query-plan-request'] !== undefined
  );
}

/** In the order they stand in; the same answer has the same order. */
function etagsIn(answer: string): readonly string[] {
  return [...answer.matchAll(/"(?:_etag|eTag)":"((?:[^"\\]|\\.)*)"/g)].map(([, etag = '']) => etag);
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of names) if (from !== '') result = result.replaceAll(from, to);
  return result;
}
