import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { StoreUnavailable } from '../../../bot/app/errors.ts';
import { authenticateByPicker } from '../../../bot/http/authenticate.ts';
import { routes } from '../../../bot/http/routes.ts';
import { nobody, runHttp, type RunningHttp } from './http-server.ts';

const someone = { 'x-star-person': 'demo/af' };
const json = { 'content-type': 'application/json' };

let local: RunningHttp;
let production: RunningHttp;

beforeAll(async () => {
  local = await runHttp({ authenticate: authenticateByPicker(), local: true });
  production = await runHttp({
    authenticate: authenticateByPicker(),
    local: false,
    publicUrl: 'https://star.example',
  });
});
afterAll(() => Promise.all([local.close(), production.close()]));

/** Every address with something in the place of each parameter. */
const addresses = routes.map(({ method, path }) => ({
  method: method.toUpperCase(),
  path: `/api${path.replaceAll(/:[a-zA-Z]+/g, 'berg')}`,
}));

describe('what the API answers', () => {
  it.each(addresses)('is kept by no cache: $method $path', async ({ method, path }) => {
    const body = method === 'POST' ? { body: '{}' } : {};
    for (const headers of [{ ...json, ...someone }, json])
      for (const { url } of [local, production]) {
        const answer = await fetch(url + path, { method, headers, ...body });
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
      }
  });

  it('is kept by no cache either when it is an error or nobody’s address', async () => {
    for (const path of ['/api/nothing', '/api/teams/%ff/cases', '/api/messages']) {
      const answer = await fetch(local.url + path, { headers: someone });
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it('comes over https alone, and says so where it is', async () => {
    const header = 'strict-transport-security';
    for (const path of ['/api/me', '/tab/', '/livez', '/nothing']) {
      const inProduction = await fetch(production.url + path);
      expect(inProduction.headers.get(header)).toMatch(/^max-age=\d{8,}/);
      expect((await fetch(local.url + path)).headers.get(header)).toBeNull();
    }
  });
});

describe('a page of another site', () => {
  const posts = ['/api/messages', '/api/commands', '/api/teams/berg/plan-preview'];
  const foreign = ['https://evil.example', 'http://127.0.0.1:1', 'http://localhost:5173', 'null'];

  it.each(posts)('cannot have a browser post to %s', async (path) => {
    const before = local.calls.length;
    for (const origin of foreign)
      for (const { url } of [local, production]) {
        const headers = { ...json, ...someone, origin };
        const answer = await fetch(url + path, { method: 'POST', headers, body: '{}' });
        expect([origin, answer.status]).toEqual([origin, 403]);
        expect(await answer.json()).toMatchObject({ code: 'foreign-origin' });
      }
    expect(local.calls.length).toBe(before);
  });

  it('reads nothing with the header of the person picker', async () => {
    const headers = { ...someone, origin: 'https://evil.example' };
    expect((await fetch(`${local.url}/api/me`, { headers })).status).toBe(403);
    expect((await fetch(`${local.url}/api/sign-in`, { headers })).status).toBe(403);
  });

  it('is told from the tab, which is of the server’s own origin, by its address or its public one', async () => {
    const at = async ({ url }: RunningHttp, origin: string) =>
      (await fetch(`${url}/api/me`, { headers: { ...someone, origin } })).status;
    expect(await at(local, local.url)).toBe(200);
    expect(await at(production, 'https://star.example')).toBe(200);
    expect(await at(production, 'https://star.example.evil.example')).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'cannot pass JSON off as %j',
    async (type) => {
      for (const path of posts) {
        const headers = { ...someone, 'content-type': type };
        const answer = await fetch(local.url + path, { method: 'POST', headers, body: '{}' });
        expect([path, answer.status]).toEqual([path, path === '/api/messages' ? 415 : 400]);
      }
    },
  );
});

describe('the probes', () => {
  const asked = async (path: string, readiness?: Parameters<typeof runHttp>[0]['readiness']) => {
    const http = await runHttp({
      authenticate: nobody,
      local: false,
      ...(readiness && { readiness }),
    });
    const answer = await fetch(http.url + path);
    await http.close();
    return [answer.status, await answer.json()] as const;
  };
  const sick = { ready: false, reads: true, writes: false, bot: 'working' } as const;

  test('tell a live process from one that can do its work', async () => {
    expect(await asked('/livez')).toEqual([200, { status: 'ok' }]);
    expect(await asked('/livez', sick)).toEqual([200, { status: 'ok' }]);
    const well = { status: 'ok', reads: true, writes: true, bot: 'working' };
    expect(await asked('/readyz')).toEqual([200, well]);
    const unwell = { status: 'unavailable', reads: true, writes: false, bot: 'working' };
    expect(await asked('/readyz', sick)).toEqual([503, unwell]);
  });

  test('at the address of old say what readiness says', async () => {
    expect(await asked('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await asked('/healthz', sick)).toEqual([503, { status: 'unavailable' }]);
  });
});

describe('an accident', () => {
  it('gives the person an id, and the log the same with code and places, and no text', async () => {
    const fail = new StoreUnavailable('secret of somebody');
    const http = await runHttp({ authenticate: authenticateByPicker(), local: true, fail });
    const answer = await fetch(`${http.url}/api/teams/berg/cases?x=hemligt`, { headers: someone });
    const { text } = (await answer.json()) as { text: string };
    await http.close();
    const fault = /Ange (F-[2-9A-Z]{6}) /.exec(text)?.[1] ?? 'none';
    expect(http.log.filter(({ event }) => event === 'request-failed')).toMatchObject([
      { fields: { fault, code: 'store-unavailable', place: 'GET /teams/:teamId/cases' } },
    ]);
    expect(http.log[0]?.fields?.['line']).toMatch(/^test\/bot\/http\/.+\.ts:\d+$/);
    expect(JSON.stringify(http.log)).not.toMatch(/secret|hemligt|berg/);
  });

  it('is not what a client does that hangs up in the middle', async () => {
    const { port } = new URL(local.url);
    const socket = createConnection(Number(port), '127.0.0.1');
    socket.write(
      'POST /api/commands HTTP/1.1\r\nhost: 127.0.0.1\r\nx-star-person: demo/af\r\n' +
        'content-type: application/json\r\ncontent-length: 5000\r\n\r\n{"id"',
    );
    await new Promise((resume) => setTimeout(resume, 50));
    socket.destroy();
    await new Promise((resume) => setTimeout(resume, 100));
    expect(local.log).toEqual([]);
  });
});
