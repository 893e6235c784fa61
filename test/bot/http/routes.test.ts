import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentNewer, DocumentUnreadable, StoreUnavailable } from '../../../bot/app/errors.ts';
import { failureOf } from '../../../tab/client/failure.ts';
import { authenticateByPicker, personHeader } from '../../../bot/http/authenticate.ts';
import { routes } from '../../../bot/http/routes.ts';
import { nobody, runHttp, type RunningHttp } from './http-server.ts';

const someone = { [personHeader]: 'star-local/samordnare-berg' };
const json = { 'content-type': 'application/json' };

/** Every address there is, so that one added tomorrow is walked tomorrow. */
const allRoutes = routes.map(({ method, path }) => ({
  method: method.toUpperCase(),
  path: `/api${path}`,
}));

const concrete = (path: string) => path.replaceAll(/:\w+/g, 'berg');

describe('the API, to nobody', () => {
  let http: RunningHttp;
  beforeAll(async () => {
    http = await runHttp({ authenticate: nobody, local: false });
  });
  afterAll(() => http.close());

  test('has routes to walk', () => {
    expect(allRoutes.length).toBeGreaterThanOrEqual(13);
  });

  test.each(allRoutes)(
    'answers 401 to $method $path, whoever one claims to be',
    async ({ method, path }) => {
      const body =
        method === 'POST' ? { body: '{', headers: { ...someone, ...json } } : { headers: someone };
      const answer = await fetch(http.url + concrete(path), { method, ...body });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: 'denied', reason: 'not-signed-in' });
    },
  );

  test('answers 401 to addresses that do not exist', async () => {
    for (const path of ['/api/local/people', '/api/x', '/api/teams/berg/secret']) {
      expect((await fetch(http.url + path)).status).toBe(401);
    }
    expect(http.calls).toEqual([]);
  });
});

describe('the API in local mode', () => {
  let http: RunningHttp;
  beforeAll(async () => {
    http = await runHttp({ authenticate: authenticateByPicker(), local: true });
  });
  afterAll(() => http.close());

  const get = (path: string, headers: Record<string, string> = someone) =>
    fetch(http.url + path, { headers });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(http.url + path, { method: 'POST', body, headers: { ...someone, ...json, ...headers } });

  test('hands on who asks and what for', async () => {
    expect((await get('/api/teams/berg/numbers?period=2026-T3')).status).toBe(200);
    expect(http.calls.at(-1)).toEqual([
      'numbers',
      'star-local/samordnare-berg',
      { teamId: 'berg', period: { kind: 'tertial', year: 2026, n: 3 } },
    ]);
  });

  test.each([
    ['/api/rules', 'rules', undefined],
    ['/api/teams/berg/cases', 'cases', 'berg'],
    [
      '/api/teams/berg/cases/BER-2026-014',
      'casePage',
      { teamId: 'berg', reference: 'BER-2026-014' },
    ],
    ['/api/teams/berg/meetings', 'meetings', { teamId: 'berg', when: 'upcoming' }],
    ['/api/teams/berg/meetings?when=past', 'meetings', { teamId: 'berg', when: 'past' }],
    ['/api/teams/berg/meetings/m1/before', 'listsBefore', { teamId: 'berg', meetingId: 'm1' }],
    ['/api/teams/berg/meetings/m1/after', 'listsAfter', { teamId: 'berg', meetingId: 'm1' }],
    ['/api/teams/berg/offers', 'offers', 'berg'],
    ['/api/teams/berg/tallies', 'tallies', { teamId: 'berg', tertial: undefined }],
    ['/api/teams/berg/tallies?tertial=2026-T3', 'tallies', { teamId: 'berg', tertial: '2026-T3' }],
  ])('asks for what %s names', async (path, query, asked) => {
    expect((await get(path)).status).toBe(200);
    expect(http.calls.at(-1)).toEqual([query, 'star-local/samordnare-berg', asked]);
  });

  test('answers a case that cannot be one as a case that is not there', async () => {
    const answer = await get('/api/teams/berg/cases/BER-1');
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
    expect(http.calls.filter(([called]) => called === 'casePage')).not.toContainEqual(
      expect.arrayContaining([expect.objectContaining({ reference: 'BER-1' })]),
    );
  });

  test('asks who one is when the header is missing or nonsense', async () => {
    expect((await get('/api/me', {})).status).toBe(401);
    expect((await get('/api/me', { [personHeader]: 'någon' })).status).toBe(401);
    expect((await get('/api/me', { [personHeader]: '../../etc' })).status).toBe(401);
  });

  test('runs a command that parses, with an id that is made of its own', async () => {
    const command = { verb: 'create-federation', name: 'Förbundet' };
    const answer = await post('/api/commands', JSON.stringify({ id: 'abcd-1234', command }));
    expect(answer.status).toBe(200);
    expect(http.calls.at(-1)).toEqual([
      'run',
      'star-local/samordnare-berg',
      { id: expect.stringMatching(/^[0-9a-f]{40}$/) as string, command },
    ]);
  });

  test.each([
    ['an unknown verb', { id: 'abcd-1234', command: { verb: 'drop-everything' } }],
    ['no id', { command: { verb: 'create-federation', name: 'x' } }],
    ['a list', []],
    ['a wrong type', { id: 'abcd-1234', command: { verb: 'create-federation', name: 7 } }],
    [
      'prototype keys',
      JSON.parse('{"id":"abcd-1234","command":{"__proto__":{"verb":"x"}}}') as object,
    ],
  ])('answers 400 and runs nothing for %s', async (_name, body) => {
    const before = http.calls.length;
    const answer = await post('/api/commands', JSON.stringify(body));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid' });
    expect(http.calls.length).toBe(before);
  });

  test('names the field that was wrong and never what was written in it', async () => {
    const command = { verb: 'create-team', name: 7, municipality: 'Berg', code: 'hemligt-123' };
    const answer = await post('/api/commands', JSON.stringify({ id: 'abcd-1234', command }));
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ fields: ['command.name', 'command.code'] });
    expect(text).not.toContain('hemligt');
  });

  test('calls a new case without its consent what it is', async () => {
    const raise = { type: 'new', consent: { form: 'star' } };
    const command = { verb: 'raise-case', teamId: 'berg', meetingId: 'm1', raise };
    const answer = await post('/api/commands', JSON.stringify({ id: 'abcd-1234', command }));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'consent-missing' });
  });

  test.each([
    ['broken JSON', '{"id":', 400],
    ['a bare string', '"hej"', 400],
    ['300 kB', JSON.stringify({ id: 'x'.repeat(300_000) }), 413],
  ])('answers %s with a Swedish sentence', async (_name, body, status) => {
    const answer = await post('/api/commands', body);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { text: string }).text).toMatch(/[.]$/);
  });

  test('answers 400 to a body of another type instead of guessing', async () => {
    const answer = await post('/api/commands', '<a/>', { 'content-type': 'text/xml' });
    expect(answer.status).toBe(400);
  });

  test.each([
    '/api/teams/%00',
    '/api/teams/..%2f..%2fetc%2fpasswd',
    `/api/teams/${'x'.repeat(2000)}`,
    '/api/teams/%F0%9F%92%A9/queue',
    '/api/teams/berg/meetings/;drop',
    '/api/steering/__proto__',
    '/api/teams/berg/cases/BER-2026-1',
    '/api/teams/berg/cases/ber-2026-014',
    '/api/teams/berg/cases/19640823-3234',
    '/api/teams/berg/cases/..%2fcases',
    '/api/teams/berg/cases/__proto__',
    '/api/teams/berg/meetings/;drop/before',
    '/api/teams/berg/meetings/%00/after',
  ])('finds nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([
    '/api/teams/berg/numbers?period=i-fjol',
    '/api/teams/berg/numbers?period=2026-T3&period=2026-T2',
    '/api/teams/berg/numbers?period=2026-T9',
    '/api/teams/berg/meetings?when=someday',
    '/api/teams/berg/tallies?tertial=2026-T4',
    '/api/teams/berg/tallies?tertial=2026-H1',
    '/api/teams/berg/tallies?tertial=2026-T3&tertial=2026-T2',
    '/api/teams/%E0%A4%A',
  ])('answers 400 to %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  test('turns away a name that is not this machine, so that a foreign page cannot ask as you', async () => {
    const { port } = new URL(http.url);
    const status = await new Promise((resolve) => {
      const headers = { ...someone, host: 'evil.example' };
      request({ host: '127.0.0.1', port, path: '/api/me', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });

  test('lets Teams frame the tab and nobody else, and sets no cookie', async () => {
    const answer = await get('/api/me');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors');
    expect(policy).toContain('https://teams.microsoft.com');
    expect(policy).not.toContain('frame-ancestors *');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers 304 when what was asked for has not changed', async () => {
    const first = await get('/api/teams/berg/meetings/m1');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const second = await get('/api/teams/berg/meetings/m1', { ...someone, 'if-none-match': etag });
    expect(second.status).toBe(304);
  });
});

describe('an accident behind the API', () => {
  test.each([
    [new StoreUnavailable('disk on fire'), 503],
    [new TypeError('undefined is not a function'), 500],
  ])('is told without its insides', async (fail, status) => {
    const http = await runHttp({ authenticate: authenticateByPicker(), local: true, fail });
    const answer = await fetch(`${http.url}/api/me`, { headers: someone });
    const text = await answer.text();
    await http.close();
    expect(answer.status).toBe(status);
    expect(text).not.toContain(fail.message);
    expect(JSON.stringify(http.log)).not.toContain(fail.message);
    expect(http.log.at(-1)?.event).toBe('request-failed');
  });

  test('is a passing one where a newer program has saved, which is taking over', async () => {
    const fail = new DocumentNewer('case BER-2026-001', 'schema version 99');
    const http = await runHttp({ authenticate: authenticateByPicker(), local: true, fail });
    const answer = await fetch(`${http.url}/api/me`, { headers: someone });
    const body: unknown = await answer.json();
    await http.close();
    expect(answer.status).toBe(503);
    expect(body).toMatchObject({
      code: 'updating',
      text: expect.stringMatching(/^Programmet uppdateras just nu\./) as string,
    });
    expect(failureOf(answer.status, body)).toMatchObject({ kind: 'accident', of: 'updating' });
  });

  test('says on every page that the federation cannot be read, when it cannot', async () => {
    const fail = new DocumentUnreadable('federation federation', 'name (invalid_type)');
    const http = await runHttp({ authenticate: authenticateByPicker(), local: true, fail });
    const said = new Set<string>();
    for (const page of ['me', 'federation', 'teams/berg/home', 'teams/berg/cases'])
      said.add(await (await fetch(`${http.url}/api/${page}`, { headers: someone })).text());
    await http.close();
    expect([...said]).toEqual([expect.stringContaining('(federation) går inte att läsa')]);
    expect(http.log.filter(({ event }) => event === 'request-failed')).toHaveLength(1);
  });
});
