import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The connector's routes that we use, on loopback, with the failures the real one has and the Playground has not.
 * `fail` plans what happens to the next requests, one each; then all is well again.
 */
export interface FakeConnector {
  readonly serviceUrl: string;
  /** Every request that came, the failed ones too. */
  readonly requests: readonly ConnectorRequest[];
  /** What stands in the channels now, in the order it was posted. */
  readonly messages: readonly ConnectorMessage[];
  fail(...failures: readonly Failure[]): void;
  /** What happens to each request for which nothing was planned; nothing when all is well. */
  misbehave(decide: (request: ConnectorRequest) => Failure | undefined): void;
  /** Messages that are there and whose sender was not told so. */
  readonly untold: ReadonlySet<string>;
  /** The channels of every team, by what they are called; the General channel is null. */
  call(...channels: readonly { readonly id: string; readonly name: string | null }[]): void;
  /** Who is in a conversation, as the connector tells of people; nobody is told where there is nothing. Else a team's. */
  seat(conversationId: string, members: readonly object[] | undefined): void;
  /** Answers more than that many in any second with 429, as the app's limit does. */
  limitTo(perSecond: number): void;
  close(): Promise<void>;
}

export type Failure =
  | {
      readonly status: number;
      readonly retryAfter?: string;
      /** In place of the service's own words, as a proxy has them. */
      readonly body?: string;
      /** The message is posted all the same. */
      readonly posted?: boolean;
    }
  /** Takes the request and never answers. */
  | 'hang'
  /** Posts the message, and never answers. */
  | 'hang-after'
  /** Takes the request and cuts the connection. */
  | 'cut'
  /** Posts the message, and then cuts the connection. */
  | 'cut-after'
  | { readonly redirectTo: string };

export interface ConnectorRequest {
  readonly method: string;
  /** The first part of the address: `connector`, unless the service has moved. */
  readonly base: string;
  readonly path: string;
  readonly at: number;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface ConnectorMessage {
  readonly conversationId: string;
  readonly messageId: string;
  readonly activity: unknown;
  readonly updates: number;
}

const teamRoster: readonly object[] = [
  { id: '29:asa', name: 'Åsa Öberg', aadObjectId: 'asa', tenantId: 'jamtland' },
  { id: '29:gast', name: 'Gäst Från Annan', aadObjectId: 'gast', tenantId: 'annan' },
  { id: '29:bo', name: 'Bo Äng', aadObjectId: 'bo' },
];

export async function startFakeConnector(): Promise<FakeConnector> {
  const connector = new Connector();
  const server = createServer((request, response) => {
    void connector.take(request, response);
  });
  // Where the bot shares a process with it, one that was held up for five seconds would let go of what the other is just using.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/connector`,
    requests: connector.requests,
    messages: connector.messages,
    fail: (...failures) => connector.planned.push(...failures),
    misbehave: (decide) => {
      connector.decide = decide;
    },
    untold: connector.untold,
    call: (...channels) => connector.named.push(...channels),
    seat: (id, members) => void connector.rosters.set(id, members),
    limitTo: (perSecond) => {
      connector.perSecond = perSecond;
    },
    close: () => stop(server),
  };
}

class Connector {
  readonly requests: ConnectorRequest[] = [];
  readonly messages: ConnectorMessage[] = [];
  readonly planned: Failure[] = [];
  readonly untold = new Set<string>();
  decide: (request: ConnectorRequest) => Failure | undefined = () => undefined;
  perSecond = Number.POSITIVE_INFINITY;
  readonly rosters = new Map<string, readonly object[] | undefined>();
  /** The channels of every team, as `fetchChannelList` tells them. */
  readonly named: { readonly id: string; readonly name: string | null }[] = [];
  private readonly accepted: number[] = [];

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = decodeURIComponent(request.url ?? '');
    // Whatever comes before is the address that an activity gave.
    const [, base = '', path = ''] = /^\/([^/]*)(\/.*)$/.exec(url) ?? [];
    const method = request.method ?? '';
    const at = performance.now();
    const { authorization } = request.headers;
    const asked = { method, base, path, at, authorization, body };
    this.requests.push(asked);
    const failure = this.planned.shift() ?? this.overLimit(at) ?? this.decide(asked);
    if (failure === 'hang') return;
    if (failure === 'hang-after') {
      this.postUntold(method, path, body);
      return;
    }
    if (failure === 'cut') {
      request.socket.destroy();
      return;
    }
    if (failure === 'cut-after') {
      this.postUntold(method, path, body);
      request.socket.destroy();
      return;
    }
    if (failure !== undefined && 'redirectTo' in failure) {
      response.writeHead(307, { location: failure.redirectTo }).end();
      return;
    }
    if (failure !== undefined) {
      const { status, retryAfter, body: words } = failure;
      if (failure.posted === true) this.postUntold(method, path, body);
      if (words === undefined)
        send(response, status, { error: { code: 'Planned', message: 'planned' } }, retryAfter);
      else response.writeHead(status, { 'content-type': 'text/html' }).end(words);
      return;
    }
    this.accepted.push(at);
    const answer = this.answerTo(method, path, body);
    send(response, answer === undefined ? 404 : 200, answer ?? { error: { code: 'NotFound' } });
  }

  private postUntold(method: string, path: string, body: unknown): void {
    const before = this.messages.length;
    this.answerTo(method, path, body);
    for (const { messageId } of this.messages.slice(before)) this.untold.add(messageId);
  }

  /** Two at a time, as a service that has its own idea of a page. */
  private rosterPage(id: string, asked: URLSearchParams): unknown {
    const members = this.rosters.has(id) ? this.rosters.get(id) : teamRoster;
    const from = Number(asked.get('continuationToken') ?? 0);
    const next = from + 2;
    return (
      members && {
        members: members.slice(from, next),
        ...(next < members.length && { continuationToken: String(next) }),
      }
    );
  }

  private overLimit(at: number): Failure | undefined {
    const recent = this.accepted.filter((time) => time > at - 1_000);
    return recent.length < this.perSecond ? undefined : { status: 429, retryAfter: '1' };
  }

  private answerTo(method: string, path: string, body: unknown): unknown {
    const [, conversationId, messageId] =
      /^\/v3\/conversations(?:\/([^/]+))?(?:\/activities(?:\/([^/]+))?)?$/.exec(path) ?? [];
    const [, rosterId, asked] =
      /^\/v3\/conversations\/([^/]+)\/pagedmembers(?:\?(.*))?$/.exec(path) ?? [];
    if (rosterId !== undefined) return this.rosterPage(rosterId, new URLSearchParams(asked));
    const [, msTeamId, isList] = /^\/v3\/teams\/([^/]+)(\/conversations)?$/.exec(path) ?? [];
    if (msTeamId !== undefined)
      return isList === undefined
        ? { id: msTeamId, name: 'STAR Jämtland' }
        : { conversations: this.named };
    if (method === 'PUT' && conversationId !== undefined) {
      return this.update(conversationId, messageId ?? '', body);
    }
    if (method !== 'POST') return undefined;
    if (conversationId !== undefined) return { id: this.post(conversationId, body) };
    const { activity, channelData } = body as {
      activity: unknown;
      channelData: { channel: { id: string } };
    };
    const root = String(1_796_111_940_000 + this.messages.length);
    const thread = `${channelData.channel.id};messageid=${root}`;
    this.messages.push({ conversationId: thread, messageId: root, activity, updates: 0 });
    return { id: thread, activityId: root };
  }

  private post(conversationId: string, activity: unknown): string {
    const messageId = String(1_796_111_940_000 + this.messages.length);
    this.messages.push({ conversationId, messageId, activity, updates: 0 });
    return messageId;
  }

  private update(conversationId: string, messageId: string, activity: unknown): unknown {
    const index = this.messages.findIndex(
      (message) => message.conversationId === conversationId && message.messageId === messageId,
    );
    const before = this.messages[index];
    if (before === undefined) return undefined;
    this.messages[index] = { ...before, activity, updates: before.updates + 1 };
    return { id: messageId };
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, status: number, body: unknown, retryAfter?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  });
  response.end(JSON.stringify(body));
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  await closed;
}
