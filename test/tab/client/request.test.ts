import { describe, expect, it } from 'vitest';
import { request, type Fetch } from '../../../tab/client/request.ts';

function answering(
  status: number,
  body: string | null,
  headers: Record<string, string> = {},
): Fetch {
  return async () => new Response(body, { status, headers });
}

describe('asking the server', () => {
  it('says who one is and what one already has', async () => {
    let seen: RequestInit = {};
    await request(
      async (_, init) => {
        seen = init;
        return new Response('{}');
      },
      { path: '/api/me', person: 'demo/af', etag: '"7"' },
    );
    expect(seen.method).toBe('GET');
    expect(seen.headers).toMatchObject({ 'x-star-person': 'demo/af', 'if-none-match': '"7"' });
  });

  it('takes the etag along', async () => {
    const answer = await request(answering(200, '{"rows":[]}', { etag: '"8"' }), { path: '/x' });
    expect(answer).toEqual({ kind: 'ok', body: { rows: [] }, etag: '"8"' });
  });

  it('knows that what it has is still true', async () => {
    expect(await request(answering(304, null), { path: '/x' })).toEqual({ kind: 'same' });
  });

  it.each([
    [401, 'not-signed-in'],
    [403, 'no-access'],
    [404, 'not-found'],
    [422, 'refused'],
    [409, 'refused'],
    [500, 'accident'],
  ])('tells %i apart', async (status, kind) => {
    const body = JSON.stringify({ code: 'denied', text: 'Bara samordnaren kan det.' });
    expect(await request(answering(status, body), { path: '/x' })).toMatchObject({
      kind: 'failed',
      failure: { kind },
    });
  });

  it('keeps the names of the inputs a refusal is about', async () => {
    const body = JSON.stringify({ code: 'guarded', text: 'Ta bort namnet.', fields: ['text', 7] });
    expect(await request(answering(422, body), { path: '/x' })).toEqual({
      kind: 'failed',
      failure: {
        kind: 'refused',
        refusal: { code: 'guarded', text: 'Ta bort namnet.', fields: ['text'] },
      },
    });
  });

  it('takes an error page of something in between for an accident', async () => {
    const answer = await request(answering(502, '<h1>Bad gateway</h1>'), { path: '/x' });
    expect(answer).toEqual({ kind: 'failed', failure: { kind: 'accident' } });
  });

  it('knows that no answer is not an answer', async () => {
    const cut: Fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await request(cut, { path: '/x' })).toEqual({
      kind: 'failed',
      failure: { kind: 'offline' },
    });
  });
});
