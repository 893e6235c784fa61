import { readFeed } from '../../bot/app/calendar/read-feed.ts';
import { calendarFeeds } from '../../bot/http/calendar/feeds.ts';
import { copyFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { sheetFiles } from '../../bot/files/sheet-files.ts';
import { createApp } from '../../bot/app/context/app.ts';
import { createReadiness } from '../../bot/app/health/readiness.ts';
import type { Log, LogFields } from '../../bot/app/ports.ts';
import { api } from '../../bot/http/api.ts';
import {
  type Authenticate,
  authenticateByPicker,
  personHeader,
} from '../../bot/http/authenticate.ts';
import { createLiveViews } from '../../bot/http/live-views.ts';
import { routes } from '../../bot/http/routes.ts';
import { httpServer } from '../../bot/http/server.ts';
import { signInByMicrosoft } from '../../bot/http/sign-in/microsoft-sign-in.ts';
import { randomIds } from '../../bot/ids.ts';
import { demoPeople, demoTenantId } from '../../bot/local/demo/people.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import type { BotIdentity } from '../../bot/teams/connector/adapter.ts';
import { useCases } from '../../bot/teams/press/use-cases.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import {
  botRegistration,
  type ChannelIssuer,
  teamsServiceUrl,
} from '../builders/channel-issuer.ts';
import { anIssuer } from '../builders/issuer.ts';

/** The real server on a database file, its clock standing still and nothing posted by itself. */
export interface World {
  readonly url: string;
  readonly file: string;
  readonly log: readonly string[];
  get(account: string, path: string): Promise<Answer>;
  post(account: string, path: string, body: unknown): Promise<Answer>;
  /** A command of the tab, under a fresh id unless one is given. */
  command(account: string, command: unknown, id?: string): Promise<Answer>;
  /** An activity as Teams sends it; where the bot checks that, with Teams' own token for it or what is shown instead. */
  activity(activity: object | string, authorization?: string): Promise<Answer>;
  /** Resolves when the bot has sent what it had to say. */
  idle(): Promise<void>;
  /** What lies in the database now, in its order. */
  documents(scope: string, kind: string): readonly StoredBody[];
  /** Changes with every write, of the kinds asked for or of any. */
  fingerprint(asked?: (kind: string) => boolean): string;
  stop(): Promise<void>;
}

export type StoredBody = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly state?: string;
};

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** All documents of a kind, each by its place and its version. */
interface Kind {
  readonly kind: string;
  readonly rows: string;
}

const asKind = ({ kind, rows }: Readonly<Record<string, SQLOutputValue>>): Kind => ({
  kind: String(kind),
  rows: String(rows),
});

export const startOfDay: Instant = '2026-12-01T06:59:00.000Z';

/**
 * @param channel whose word the bot takes for an activity, as in production; nobody is asked when left out
 * @param signIn how people say who they are: as in production, by a token of the issuer's, unless the test is about local mode
 */
export async function aWorld(
  file: string,
  now: Instant = startOfDay,
  signIn: 'token' | 'picker' = 'token',
  channel?: ChannelIssuer,
  tabFolder = 'dist/tab',
): Promise<World> {
  const door = signIn === 'token' ? await tokenDoor() : pickerDoor;
  const log: string[] = [];
  const store = await openSqliteStore(file);
  const clock = { now: () => now };
  const people = demoPeople.map(({ account, label }) => ({ account, name: label }));
  const ports = { clock, ids: randomIds, log: logInto(log) };
  const teams = createTeams({
    ...ports,
    tenants: [demoTenantId],
    identity: channel === undefined ? localBot : botKnownTo(channel),
    everyone: people,
  });
  const { messenger, directory, credentials } = teams;
  const app = createApp({
    ...{ ...ports, store, messenger, directory, credentials },
    files: sheetFiles,
  });
  const activities = teams.activities({ app, use: useCases });
  const server = httpServer({
    api: api(app, routes, createLiveViews(app)),
    calendars: calendarFeeds((asked) => readFeed(app, asked)),
    authenticate: door.authenticate,
    activities: (request, response) => activities.listener(request, response),
    readiness: createReadiness({ store, credentials, log: ports.log }),
    ids: randomIds,
    tabFolder,
    log: ports.log,
    signIn: { way: 'picker', people: [] },
    local: true,
  }).listen(0, '127.0.0.1');
  // Client and server share a process: one held up for five seconds would let go of the connection the other is just using.
  server.keepAliveTimeout = 120_000;
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = new DatabaseSync(file, { readOnly: true });
  const all = seen.prepare(
    `SELECT kind, group_concat(scope || ' ' || id || ' ' || etag, char(10)) AS rows
     FROM (SELECT scope, kind, id, etag FROM document ORDER BY scope, kind, id) GROUP BY kind`,
  );
  const written = seen.prepare('PRAGMA data_version');
  const bodies = seen.prepare(
    'SELECT body FROM document WHERE scope = ? AND kind = ? ORDER BY sort, id',
  );
  let known: { readonly version: unknown; readonly kinds: readonly Kind[] } = {
    version: 0,
    kinds: [],
  };
  /** Read again when somebody has written, which sqlite tells of every connection but its own. */
  const kinds = (): readonly Kind[] => {
    const version = written.get()?.['data_version'];
    if (known.version !== version) known = { version, kinds: all.all().map(asKind) };
    return known.kinds;
  };
  const get = async (account: string, path: string) =>
    ask(url + path, { method: 'GET', headers: await door.headers(account) });
  const post = async (account: string, path: string, body: unknown) =>
    ask(url + path, { method: 'POST', headers: await door.headers(account), body });
  return {
    url,
    file,
    log,
    get,
    post,
    command: (account, command, id = `click-${randomIds.next()}`) =>
      post(account, '/api/commands', { id, command }),
    async activity(body, authorization) {
      const to = `${url}/api/messages`;
      if (channel === undefined) return ask(to, { method: 'POST', body });
      const shown = authorization ?? `Bearer ${await channel.token()}`;
      return ask(to, {
        method: 'POST',
        headers: shown === '' ? {} : { authorization: shown },
        body: typeof body === 'string' ? body : { ...body, serviceUrl: teamsServiceUrl },
      });
    },
    idle: () => activities.idle(),
    documents: (scope, kind) =>
      bodies.all(scope, kind).map((row) => JSON.parse(String(row['body'])) as StoredBody),
    fingerprint: (asked = () => true) => JSON.stringify(kinds().filter(({ kind }) => asked(kind))),
    async stop() {
      await activities.idle();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      seen.close();
      await store.close();
      await door.close();
    },
  };
}

/** A busy machine takes its time on loopback, and what has not been answered is sent again. */
const localBot: BotIdentity = { sendTimeoutMs: 60_000 };

/** Hears Teams as in production; what it would send stays here, since nobody gives it a token. */
const botKnownTo = ({ at }: ChannelIssuer): BotIdentity => ({
  credentials: botRegistration,
  channelKeys: { at },
  signInHttp: { sendRequest: () => Promise.reject(new Error('out of reach')) },
});

/** How one says who one is, and how the server knows. */
interface Door {
  readonly authenticate: Authenticate;
  headers(account: string): Promise<Record<string, string>>;
  close(): Promise<void>;
}

const pickerDoor: Door = {
  authenticate: authenticateByPicker(),
  headers: (account) => Promise.resolve({ [personHeader]: account }),
  close: () => Promise.resolve(),
};

async function tokenDoor(): Promise<Door> {
  const { issuer, rules } = await anIssuer({ tenants: [demoTenantId] });
  const tokens = new Map<string, Promise<string>>();
  return {
    authenticate: signInByMicrosoft(rules, demoTenantId, logInto([])).authenticate,
    async headers(account) {
      const [tenantId = '', objectId = ''] = account.split('/');
      const token = tokens.get(account) ?? issuer.sign({ tenantId, objectId });
      tokens.set(account, token);
      return { authorization: `Bearer ${await token}` };
    },
    close: () => issuer.stop(),
  };
}

/** For one command and thrown away: without the tab, whose files take as long to find as the command. */
export function aBriefWorld(file: string, channel?: ChannelIssuer): Promise<World> {
  return aWorld(file, startOfDay, 'token', channel, 'without-tab');
}

/** The same database once more, to be changed without changing the first. */
export function copyOf(file: string, name: string): string {
  const copy = path.join(path.dirname(file), `${name}.sqlite`);
  copyFileSync(file, copy);
  return copy;
}

async function ask(
  url: string,
  request: {
    readonly method: string;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
  },
): Promise<Answer> {
  const { method, headers, body } = request;
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      // On loopback it costs more to pack and unpack what is answered than to send it.
      'accept-encoding': 'identity',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: objectIn(text) };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {}; // A page, or nothing.
  }
}

function logInto(lines: string[]): Log {
  const write = (event: string, fields?: LogFields) =>
    void lines.push(JSON.stringify([event, fields]));
  return { info: write, warn: write, error: write };
}
