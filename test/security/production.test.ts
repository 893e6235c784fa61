import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'vitest';
import { anIssuer, hostTenant, otherTenant, somebody, strangeTenant } from '../builders/issuer.ts';
import { cleanEnvironment } from '../e2e/harness/clean-environment.ts';
import { freePort } from '../e2e/harness/free-port.ts';
import { press } from './activities.ts';
import { routes } from './expected.ts';
import { accountOf } from './people.ts';
import type { Places } from './places.ts';

interface Production {
  readonly url: string;
  output(): string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

const root = path.resolve(import.meta.dirname, '../..');
/** The bot’s SDK alone takes two seconds to load, and ten times that where six servers and other tests share two cores. */
const patience = 90_000;

/** `node bot/main.ts`, with these variables and no others of ours. */
async function start(
  { onTestFinished }: TestContext,
  variables: Readonly<Record<string, string>>,
): Promise<Production> {
  const port = await freePort();
  const child = spawn(process.execPath, ['bot/main.ts'], {
    cwd: root,
    env: { ...cleanEnvironment, STAR_HOST: '127.0.0.1', STAR_PORT: String(port), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const one: Production = {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    ended: new Promise((resolve) => child.once('close', resolve)),
    stop: () => void child.kill('SIGTERM'),
  };
  onTestFinished(one.stop);
  return one;
}

/** Answers of `/healthz`, asked until all is well: a busy machine may take longer over its disk than who asks waits. */
async function health(url: string, until = performance.now() + 80_000): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch((error: unknown) => {
      if (performance.now() > until) throw error;
    });
    if (answer?.ok === true || (answer !== undefined && performance.now() > until)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function temporaryFolder({ onTestFinished }: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-production-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const complete = (folder: string) => ({
  STAR_DATA: path.join(folder, 'star.sqlite'),
  STAR_BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
  STAR_BOT_TENANT_ID: '44444444-4444-4444-8444-444444444444',
  STAR_BOT_PASSWORD: 'hemligt-och-långt',
  STAR_PUBLIC_URL: 'https://star.example',
});

describe.concurrent('production', { timeout: patience }, () => {
  it('does not start while anything is missing, and names all of it at once', async (test) => {
    const { expect } = test;
    const server = await start(test, {});
    expect(await server.ended).toBe(1);
    for (const variable of Object.keys(complete('')))
      expect(server.output()).toContain(`${variable} is missing`);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('takes an empty variable for a missing one: without an app id the bot would ask for no token', async (test) => {
    const { expect } = test;
    const empty = Object.keys(complete('')).map((variable) => [variable, ' ']);
    const server = await start(test, Object.fromEntries(empty) as Record<string, string>);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('STAR_BOT_APP_ID is missing');
    expect(server.output().match(/is missing/g)).toHaveLength(5);
  });

  it('names what is wrong with each, and tells no value', async (test) => {
    const { expect } = test;
    const wrong = {
      STAR_STORE: 'värde-ett',
      STAR_DATA: 'värde-två',
      STAR_PORT: 'värde-tre',
      STAR_BOT_APP_ID: 'värde-fyra',
      STAR_BOT_TENANT_ID: 'värde-fem',
      STAR_BOT_PASSWORD: 'v-sex',
      STAR_PUBLIC_URL: 'http://värde.sju',
      STAR_NOW: '2026-12-01T07:59:00+01:00',
    };
    const server = await start(test, wrong);
    expect(await server.ended).toBe(1);
    // Any text names a file.
    const told = Object.entries(wrong).filter(([variable]) => variable !== 'STAR_DATA');
    for (const [variable, value] of told) {
      expect(server.output()).toContain(`${variable} must`);
      expect(server.output()).not.toContain(value);
    }
  });

  it('needs an address for Cosmos, and never tells its key', async (test) => {
    const { expect } = test;
    const cosmos = { STAR_STORE: 'cosmos', STAR_COSMOS_KEY: 'nyckeln-till-allt' };
    const server = await start(test, { ...complete(''), ...cosmos });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('STAR_COSMOS_ENDPOINT is missing');
    expect(server.output()).not.toContain('nyckeln');
  });

  it('lets nobody in who is not signed in, and takes nothing from strangers', async (test) => {
    const { expect } = test;
    const folder = temporaryFolder(test);
    const variables = complete(folder);
    const server = await start(test, variables);
    const healthy = await health(server.url);
    expect([healthy.status, await healthy.json()]).toEqual([200, { status: 'ok' }]);

    const places = {
      ahead: 'm1',
      foreign: { meeting: 'm2', item: 'i', reference: 'BRA-2026-001', deviation: 'd', topic: 't' },
      cases: { ongoing: 'BER-2026-001' },
      gatherings: { closed: 'g1' },
      documents: { held: 'd1' },
    } as Places;
    const asked = [
      ...Object.values(routes).map((route) => route.at(places, 'coordinator')),
      '/api/anything',
    ];
    const headers = { 'x-star-person': accountOf('office'), 'content-type': 'application/json' };
    for (const page of asked) {
      const answer = await fetch(server.url + page, { headers });
      expect([page, answer.status]).toEqual([page, 401]);
      expect(await answer.json()).toMatchObject({ code: 'denied', reason: 'not-signed-in' });
    }
    for (const page of ['/api/commands', '/api/teams/ber/plan-preview']) {
      const id = 'click-1234';
      const body = JSON.stringify({ id, command: { verb: 'create-federation', name: 'Mitt' } });
      const answer = await fetch(server.url + page, { method: 'POST', headers, body });
      expect([page, answer.status]).toEqual([page, 401]);
    }

    const data = { action: 'connect-channel', channelId: 'x', serves: 'team:ber' };
    const activities = [press('office', data)].flatMap((activity) => [
      activity,
      { ...activity, serviceUrl: 'https://smba.trafficmanager.net/emea/' },
    ]);
    for (const authorization of [undefined, 'Bearer ', 'Bearer nonsense', 'Basic c3Rhcjpz']) {
      const [local, teams] = await Promise.all(
        activities.map((activity) =>
          fetch(`${server.url}/api/messages`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              ...(authorization && { authorization }),
            },
            body: JSON.stringify(activity),
          }),
        ),
      );
      // Not an address of Microsoft's: turned away before anybody asks for a token.
      expect([authorization, local?.status]).toEqual([authorization, 403]);
      expect([authorization, teams?.status]).toEqual([authorization, 401]);
    }

    server.stop();
    expect(await server.ended).toBe(0);
    for (const secret of Object.values(variables)) expect(server.output()).not.toContain(secret);
    const database = new DatabaseSync(variables.STAR_DATA, { readOnly: true });
    expect(
      database
        .prepare(
          // What the server asks of itself when it starts.
          "SELECT id FROM document WHERE kind NOT IN ('send-shares', 'format') AND id NOT IN ('count-all-numbers', 'nudge-decisions', 'remind-of-year')",
        )
        .all(),
    ).toEqual([]);
    database.close();
  });

  it('lets in who Microsoft has signed in, and tells anybody where that is done', async (test) => {
    const { expect } = test;
    const { issuer, rules } = await anIssuer();
    test.onTestFinished(() => issuer.stop());
    const variables = {
      ...complete(temporaryFolder(test)),
      STAR_AUTHORITY: issuer.authority,
      STAR_TENANTS: rules.tenants.join(','),
      STAR_APP_ID_URI: rules.appIdUri,
      STAR_FIRST_OFFICE: `${hostTenant}/${somebody}`,
    };
    const server = await start(test, variables);
    await health(server.url);
    const way = await fetch(`${server.url}/api/sign-in`);
    expect(await way.json()).toEqual({
      way: 'microsoft',
      clientId: variables.STAR_BOT_APP_ID,
      authority: `${issuer.authority}/${hostTenant}`,
      otherAuthority: `${issuer.authority}/organizations`,
      scope: `${rules.appIdUri}/access_as_user`,
      tenants: [hostTenant, otherTenant],
    });
    const me = async (tenantId: string, objectId: string) => {
      const token = await issuer.sign({ tenantId, objectId });
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${server.url}/api/me`, { headers });
      return (await answer.json()) as unknown;
    };
    const known = { account: `${hostTenant}/${somebody}`, setupNeeded: true };
    expect(await me(hostTenant, somebody)).toMatchObject(known);
    // The same person as another tenant knows them is another account.
    const other = { account: `${otherTenant}/${somebody}`, setupNeeded: false };
    expect(await me(otherTenant, somebody)).toMatchObject(other);
    expect(await me(strangeTenant, somebody)).toMatchObject({ reason: 'not-signed-in' });
    server.stop();
    expect(await server.ended).toBe(0);
    expect(server.output()).toContain('"problem":"tenant"');
    expect(server.output()).not.toContain(somebody);
  });

  it('tells plainly that its port is taken', async (test) => {
    const { expect } = test;
    const folder = temporaryFolder(test);
    const first = await start(test, complete(folder));
    await health(first.url);
    const second = await start(test, { ...complete(folder), STAR_PORT: new URL(first.url).port });
    expect(await second.ended).not.toBe(0);
    expect(second.output()).toMatch(/port/i);
    expect(second.output()).not.toContain('hemligt');
  });
});
