import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount } from '../../bot/local/demo/people.ts';
import { cleanEnvironment } from './harness/clean-environment.ts';
import { freePort } from './harness/free-port.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { openBrowser } from './harness/browser.ts';
import { openTeamsPage } from './harness/teams-page.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './harness/server.ts';

/** `npm start` as somebody on a machine of their own meets it: started, stopped, and started again. */
const ROOT = path.resolve(import.meta.dirname, '../..');
/** Some minutes before a kallelse is due, so that nothing changes by itself. */
const quiet = { STAR_NOW: '2026-11-20T07:56:00+01:00' };

const servers: TestServer[] = [];
async function start(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer({ env: quiet, ...options });
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    await server.stop();
    await server.removeData();
  }
});

async function call(server: TestServer, address: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${server.url}/api/${address}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', 'x-star-person': demoAccount('coordinator') },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

/**
 * Every document of the demo, in a form that does not depend on where its Playground happened to listen, nor on what was posted
 * while the server was up: some of it is due at once.
 */
async function documentsOf({ dataFolder }: TestServer): Promise<readonly string[]> {
  const store = await openSqliteStore(path.join(dataFolder, 'star.sqlite'));
  const teams = ['ber', 'bra', 'har', 'kro', 'rag', 'str', 'are', 'ost'];
  const scopes = ['federation', ...teams.map((team) => `team:${team}` as const)] as const;
  const ofTeams = ['counter', 'case', 'meeting', 'deviation', 'tally'];
  const kinds = ['federation', 'team', 'channel', 'offer', ...ofTeams];
  const documents: string[] = [];
  for (const scope of scopes) {
    for (const kind of kinds) {
      const page = await store.list(scope, { kind, limit: 500 });
      documents.push(...page.items.map(({ body }) => `${scope} ${JSON.stringify(unposted(body))}`));
    }
  }
  await store.close();
  // What is asked for at the start (ensure-jobs.ts) says when that was.
  return documents.map((text) =>
    text
      .replaceAll(/127\.0\.0\.1:\d+/g, 'playground')
      .replaceAll(/"createdAt":"[^"]+"/g, '"createdAt":"at the start"'),
  );
}

function unposted(body: object): object {
  if (!('posts' in body)) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name !== 'posts' && name !== 'history'),
  );
}

/** Starts it where it cannot start, and answers what it said. */
async function failToStart(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['bot/local/start.ts'], {
    cwd: ROOT,
    env: { ...cleanEnvironment, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

async function isListening(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false; // Refused: nobody listens there.
  }
}

/** What it answers somebody who calls it by that name; `fetch` would not let the name be chosen. */
async function statusFor({ url }: TestServer, name: string): Promise<number | undefined> {
  const { port } = new URL(url);
  const asked = get(`${url}/api/sign-in`, { headers: { host: `${name}:${port}` } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

describe('local mode', () => {
  it('finds the data as it was left, with the Playground at another port', async () => {
    const server = await start();
    const plan = {
      date: '2027-06-15',
      start: '09:00',
      end: '12:00',
      place: 'Folkets hus i Åsarna',
    };
    const command = { verb: 'plan-meeting', teamId: 'ber', plan };
    await call(server, 'commands', { id: crypto.randomUUID(), command });
    const before = await call(server, 'teams/ber/meetings');
    expect(JSON.stringify(before)).toContain('Folkets hus i Åsarna');
    expect(await server.stop()).toBe(0);

    const again = await start({ dataFolder: server.dataFolder });
    expect(await call(again, 'teams/ber/meetings')).toEqual(before);
  });

  it('has the same demo at every start from empty, and leaves no Playground behind when it is killed', async () => {
    const [first, second] = [await start(), await start()];
    await Promise.all([first.stop(), second.kill()]);
    await expect.poll(() => isListening(second.playgroundUrl)).toBe(false);
    const [documents, same] = [await documentsOf(first), await documentsOf(second)];
    expect(documents.length).toBeGreaterThan(500);
    expect(same).toEqual(documents);
  });

  it('is empty without the demo, and whoever comes first may set it up', async () => {
    const server = await start({ env: { ...quiet, STAR_DEMO: 'off' } });
    expect(await call(server, 'me')).toMatchObject({ setupNeeded: true, teams: [] });
  });

  it.each([
    ['STAR_PORT', 'the server'],
    ['STAR_PLAYGROUND_PORT', 'the Playground'],
  ])('says so when the port in %s is taken, and starts nothing', async (variable, what) => {
    const holder = createServer();
    holder.listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const taken = typeof address === 'object' && address ? String(address.port) : '';
    const ports = {
      STAR_PORT: String(await freePort()),
      STAR_PLAYGROUND_PORT: String(await freePort()),
    };
    const file = path.join(import.meta.dirname, `never-made-${taken}.sqlite`);
    const { code, said } = await failToStart({ ...ports, [variable]: taken, STAR_DATA: file });
    holder.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      `Port ${taken} is taken: ${what} cannot start. Stop what uses it, or choose another with ${variable}.`,
    );
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('names every setting that cannot be used', async () => {
    const { code, said } = await failToStart({ STAR_NOW: 'i går', STAR_PORT: 'femton' });
    expect(code).toBe(1);
    expect(said).toContain('STAR_PORT must be a port number');
    expect(said).toContain('STAR_NOW must be an instant');
    expect(said).not.toContain('femton');
  });
});

describe('local mode, once it is up', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ env: quiet });
  });
  afterAll(async () => {
    await server.stop();
    await server.removeData();
  });

  it('prints the addresses to open, last of all', async () => {
    await expect.poll(() => server.output()).toContain('Ctrl-C stops it.');
    const lines = server.output().trim();
    expect(lines).toContain(`${server.url}/tab/`);
    expect(lines).toContain(`${server.playgroundUrl}/`);
    expect(lines.endsWith(`${server.url}/healthz`)).toBe(true);
  });

  it('listens on loopback only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const url of [server.url, server.playgroundUrl]) {
      const { port } = new URL(url);
      for (const { address } of outside) {
        expect(await isListening(`http://${address}:${port}/`)).toBe(false);
      }
    }
    expect(await statusFor(server, 'localhost')).toBe(200);
    expect(await statusFor(server, 'star.example.com')).toBe(421);
  });

  it('stops everything on Ctrl-C, and says that all went well', async () => {
    expect(await isListening(server.playgroundUrl)).toBe(true);
    expect(await server.interrupt()).toBe(0);
    expect(await isListening(server.url)).toBe(false);
    expect(await isListening(server.playgroundUrl)).toBe(false);
  });
});

describe('a page opened after the server has started', () => {
  it('is shown the kallelse that was due before it came', async () => {
    const server = await start({ env: { STAR_NOW: '2026-12-01T08:05:00+01:00' } });
    const browser = await openBrowser();
    try {
      // Long enough for a post that did not wait: the job is looked for once a second.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      expect(server.output()).not.toContain('job-sent');
      const teams = await openTeamsPage(browser, server.playgroundUrl);
      await teams.openChannel('STAR Berg');
      await teams.page.getByText('STAR-möte tis 8 dec 2026').first().waitFor();
    } finally {
      await browser.close();
    }
  });
});
