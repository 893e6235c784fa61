import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authenticateByToken } from '../../../../bot/http/sign-in/authenticate-by-token.ts';
import { createSigningKeys } from '../../../../bot/issuers/signing-keys.ts';
import { createSignInTally, type SignInTally } from '../../../../bot/http/sign-in/tally.ts';
import { keysAddress } from '../../../../bot/http/sign-in/token-rules.ts';
import { routes } from '../../../../bot/http/routes.ts';
import type { LogFields } from '../../../../bot/app/ports.ts';
import { anIssuer, hostTenant, type IssuerAtHand, somebody } from '../../../builders/issuer.ts';
import { runHttp, type RunningHttp } from '../http-server.ts';
import { forgedTokens } from './forged-tokens.ts';

const person = { tenantId: hostTenant, objectId: somebody };

let at: IssuerAtHand;
let http: RunningHttp;
let tally: SignInTally;
let logged: (readonly [string, LogFields | undefined])[] = [];
let now = '2026-12-01T08:00:00.000Z';

beforeAll(async () => {
  at = await anIssuer();
});
afterAll(() => at.issuer.stop());

beforeEach(() => {
  logged = [];
});

async function serve(): Promise<RunningHttp> {
  const note = (event: string, fields?: LogFields) => void logged.push([event, fields]);
  tally = createSignInTally(() => now, { info: note, warn: note, error: note });
  const { rules } = at;
  const keys = createSigningKeys({
    at: { keys: keysAddress(rules) },
    now: () => performance.now(),
  });
  const reading = { rules, keys, now: () => new Date() };
  return runHttp({ authenticate: authenticateByToken(reading, tally), local: false });
}

beforeAll(async () => {
  http = await serve();
});
afterAll(() => http.close());

const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

/** What comes back: all of it but the moment. */
async function answerTo(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<unknown> {
  const answer = await fetch(http.url + path, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{' }),
  });
  const told = [...answer.headers].filter(([name]) => name !== 'date');
  return [answer.status, told, await answer.text()];
}

describe('a token that is taken', () => {
  it('says who asks', async () => {
    const token = await at.issuer.sign(person);
    for (const authorization of [`Bearer ${token}`, `bearer   ${token}`]) {
      const answer = await fetch(`${http.url}/api/rules`, { headers: { authorization } });
      expect(answer.status).toBe(200);
      expect(http.calls.at(-1)).toEqual(['rules', `${hostTenant}/${somebody}`, undefined]);
    }
  });

  it('is one: two, or one among other things, are none', async () => {
    const token = await at.issuer.sign(person);
    const odd = [`Bearer ${token}, Bearer ${token}`, `Bearer ${token} x`, `Basic ${token}`, token];
    for (const authorization of odd)
      expect([
        authorization,
        (await fetch(`${http.url}/api/me`, { headers: { authorization } })).status,
      ]).toEqual([authorization, 401]);
  });

  it('is read from its header alone', async () => {
    const token = await at.issuer.sign(person);
    const headers = {
      cookie: `authorization=Bearer ${token}`,
      'x-star-person': `${hostTenant}/${somebody}`,
    };
    const path = `/api/me?access_token=${token}&authorization=Bearer%20${token}`;
    expect((await fetch(http.url + path, { headers })).status).toBe(401);
  });
});

describe('a token that is refused', () => {
  it('is answered as none at all, at every address, there or not, to the last byte', async () => {
    const forged = await forgedTokens(at);
    const calls = http.calls.length;
    const places = [
      ...routes.map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+/g, 'berg') })),
      { method: 'get', path: '/nothing' },
      { method: 'get', path: '/teams/%ff/cases' },
      { method: 'get', path: '/local/people' },
    ];
    const nothing = await answerTo('/api/me', {});
    for (const { method, path } of places)
      expect([path, await answerTo(`/api${path}`, {}, method.toUpperCase())]).toEqual([
        path,
        nothing,
      ]);
    for (const [n, { what, token }] of forged.entries()) {
      const { method, path } = places[n % places.length] ?? { method: 'get', path: '/me' };
      for (const one of [
        { method, path },
        { method: 'get', path: '/me' },
      ]) {
        const answer = await answerTo(
          `/api${one.path}`,
          withToken(token),
          one.method.toUpperCase(),
        );
        expect([what, answer]).toEqual([what, nothing]);
      }
    }
    expect(http.calls.length).toBe(calls);
  });

  it('is counted by why, and logged when it begins and once an hour, without a word of whose it is', async () => {
    const one = await serve();
    const ask = async (claims: Record<string, unknown>) =>
      fetch(`${one.url}/api/me`, {
        headers: withToken(await at.issuer.sign({ ...person, claims })),
      });
    for (const count of [1, 2, 3]) {
      await ask({ aud: 'other' });
      expect(tally.read()).toEqual([{ problem: 'audience', count, lastAt: now }]);
    }
    await ask({ scp: 'User.Read' });
    now = '2026-12-01T09:00:00.000Z';
    await ask({ aud: 'other' });
    await one.close();
    expect(tally.read()).toEqual([
      { problem: 'audience', count: 4, lastAt: now },
      { problem: 'scope', count: 1, lastAt: '2026-12-01T08:00:00.000Z' },
    ]);
    expect(logged).toEqual([
      ['sign-in-refused', { problem: 'audience', count: 1 }],
      ['sign-in-refused', { problem: 'scope', count: 1 }],
      ['sign-in-refused', { problem: 'audience', count: 4 }],
    ]);
    expect(JSON.stringify([logged, tally.read()])).not.toContain(somebody);
  });

  it('costs one look at its signature at most, whatever stands in it', async () => {
    const token = await at.issuer.sign({ ...person, claims: { scp: 'x' } });
    const long = `${token.slice(0, -400)}${'x'.repeat(7_000)}`;
    const once = async (headers: Record<string, string>) => {
      const before = process.cpuUsage();
      for (let n = 0; n < 30; n += 1) await fetch(`${http.url}/api/me`, { headers });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 30;
    };
    // The least of a few: what else the machine does only ever adds.
    const cost = async (headers: Record<string, string>) => {
      const costs: number[] = [];
      for (let n = 0; n < 5; n += 1) costs.push(await once(headers));
      return Math.min(...costs);
    };
    await cost({});
    const without = await cost({});
    // A millisecond is ten times what a signature costs, on a machine that has other work.
    for (const one of [token, long])
      expect((await cost(withToken(one))) - without).toBeLessThan(2_000);
  });
});

describe('while nobody has the issuer’s keys', () => {
  it('who shows a token is asked to come again, and who shows none is told as ever', async () => {
    const alone = await anIssuer();
    const token = await alone.issuer.sign(person);
    await alone.issuer.stop();
    const keys = createSigningKeys({
      at: { keys: keysAddress(alone.rules) },
      now: () => performance.now(),
    });
    const reading = { rules: alone.rules, keys, now: () => new Date() };
    const one = await runHttp({ authenticate: authenticateByToken(reading, tally), local: false });
    const answer = await fetch(`${one.url}/api/me`, { headers: withToken(token) });
    const none = await fetch(`${one.url}/api/me`);
    await one.close();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'sign-in-down' });
    expect(none.status).toBe(401);
  });
});

describe('what anybody may ask for', () => {
  const open = ['/', '/tab/', '/livez', '/readyz', '/healthz', '/api/sign-in'];

  it('is, beside these, a calendar whose secret one has, and nothing else under its address', async () => {
    const calls = http.calls.length;
    const id = 'a'.repeat(32);
    const secret = 'b'.repeat(43);
    const answers = [
      `/calendar`,
      `/calendar/`,
      `/calendar/${id}`,
      `/calendar/${id}/${secret}.ics`,
    ].map(async (path) => {
      const answer = await fetch(http.url + path);
      return [answer.status, await answer.text()];
    });
    const unknown = await fetch(`${http.url}/nothing-here`);
    const same = [404, await unknown.text()];
    expect(await Promise.all(answers)).toEqual([same, same, same, same]);
    expect(http.calls.length).toBe(calls);
  });

  it.each(open)('is %s', async (path) => {
    expect((await fetch(http.url + path, { redirect: 'manual' })).status).toBeLessThan(400);
  });

  it('is how one signs in here', async () => {
    const signIn = {
      way: 'microsoft',
      clientId: at.rules.appId,
      authority: `https://login.example/${hostTenant}`,
      scope: `${at.rules.appIdUri}/access_as_user`,
      tenants: at.rules.tenants,
    } as const;
    const one = await runHttp({
      authenticate: () => Promise.resolve({ kind: 'nobody' }),
      local: false,
      signIn,
    });
    const answer = await fetch(`${one.url}/api/sign-in`);
    const policy = answer.headers.get('content-security-policy')?.split('; ');
    await one.close();
    expect(await answer.json()).toEqual(signIn);
    // Where MSAL asks for tokens and renews them, and nowhere else.
    expect(policy).toContain("connect-src 'self' https://login.example");
    expect(policy).toContain("frame-src 'self' https://login.example");
    expect(policy?.filter((part) => part.includes('login.example'))).toHaveLength(2);
  });

  it('says of other places than our own only who may frame the tab, where one signs in by choosing', async () => {
    const policy = (await fetch(`${http.url}/tab/`)).headers.get('content-security-policy') ?? '';
    const named = policy.split('; ').filter((part) => part.includes('http'));
    expect(named.map((part) => part.split(' ')[0])).toEqual(['frame-ancestors']);
  });

  it('is nothing else', async () => {
    const asked = ['/api', '/api/', '/api/sign-in/x', '/api/me', '/metrics', '/api/%2e'];
    for (const path of asked)
      expect([path, (await fetch(http.url + path)).status >= 400]).toEqual([path, true]);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetch(`${http.url}/api/sign-in`, { method })).status).toBe(401);
  });
});
