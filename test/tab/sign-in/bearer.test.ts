import { describe, expect, it } from 'vitest';
import { carryingToken } from '../../../tab/client/carrying-token.ts';
import { createBearer, type Got } from '../../../tab/sign-in/bearer.ts';

const tenantId = '44444444-4444-4444-8444-444444444444';
const objectId = '77777777-7777-4777-8777-777777777777';
const start = 1_800_000_000;

/** Unsigned: what is read here is what a token says, as the tab reads it. */
function token(expiresIn: number, n = 0, tid = tenantId): string {
  const claims = { tid, oid: objectId, exp: start + expiresIn, n };
  return `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
}

const got = (one: string): Got => ({ kind: 'token', token: one });

/** A tab that is signed in, a source that gives one after another, and a server that takes some. */
function signedIn(gives: readonly Got[], takes: (token: string) => boolean = () => true) {
  let now = start;
  const asked: boolean[] = [];
  const bearer = createBearer(() => now * 1_000);
  bearer.use(
    {
      get(fresh) {
        asked.push(fresh);
        return Promise.resolve(gives[asked.length - 1] ?? gives.at(-1) ?? got(''));
      },
    },
    [tenantId],
  );
  const sent: string[] = [];
  const fetch = carryingToken((_path, init) => {
    const { authorization = '' } = init.headers as Record<string, string>;
    const shown = authorization.replace('Bearer ', '');
    sent.push(shown);
    return Promise.resolve(new Response('{}', { status: takes(shown) ? 200 : 401 }));
  }, bearer);
  return {
    bearer,
    asked,
    sent,
    ask: async () => (await fetch('/api/me', { headers: { accept: 'x' } })).status,
    pass: (seconds: number) => {
      now += seconds;
    },
  };
}

describe('who is signed in', () => {
  it('shows one token with each question until it is about to run out', async () => {
    const [first, second] = [token(3_600, 1), token(7_200, 2)];
    const { ask, asked, sent, pass } = signedIn([got(first), got(second)]);
    await Promise.all([ask(), ask(), ask()]);
    pass(3_500);
    await ask();
    expect([asked, new Set(sent)]).toEqual([[false], new Set([first])]);
    pass(60);
    await ask();
    expect([asked.length, sent.at(-1)]).toEqual([2, second]);
  });

  it('gets one new token for all that were refused together, and asks again', async () => {
    const [old, fresh] = [token(3_600, 1), token(3_600, 2)];
    const { ask, asked, sent } = signedIn([got(old), got(fresh)], (shown) => shown === fresh);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([200, 200, 200]);
    expect(asked).toEqual([false, true]);
    expect(sent.filter((one) => one === fresh)).toHaveLength(3);
  });

  it('is told when neither is taken, and asks no more', async () => {
    const { ask, bearer, sent } = signedIn(
      [got(token(3_600, 1)), got(token(3_600, 2))],
      () => false,
    );
    expect(await ask()).toBe(401);
    expect(bearer.trouble()).toEqual({ kind: 'refused', account: { tenantId, objectId } });
    await expect(ask()).rejects.toThrow();
    expect(sent).toHaveLength(2);
  });

  it('is not asked again by a source that knows only that one', async () => {
    const { ask, bearer, sent } = signedIn([got(token(3_600, 1))], () => false);
    expect(await ask()).toBe(401);
    expect([bearer.trouble()?.kind, sent.length]).toEqual(['refused', 1]);
  });

  it('of another organisation is told so by the tab, since the server tells nobody', async () => {
    const other = '99999999-9999-4999-8999-999999999999';
    const { ask, bearer, sent } = signedIn([got(token(3_600, 1, other))]);
    await expect(ask()).rejects.toThrow();
    expect(bearer.trouble()).toEqual({
      kind: 'wrong-tenant',
      account: { tenantId: other, objectId },
    });
    expect(sent).toEqual([]);
  });

  it('keeps the page that is open while there is no net to renew by', async () => {
    const offline: Got = { kind: 'trouble', trouble: { kind: 'offline' } };
    const { ask, bearer, pass } = signedIn([got(token(600)), offline, got(token(9_000))]);
    await ask();
    pass(600);
    await expect(ask()).rejects.toThrow();
    expect(bearer.trouble()).toBeUndefined();
    expect(await ask()).toBe(200);
  });

  it('comes in again once what went wrong is over', async () => {
    const consent: Got = { kind: 'trouble', trouble: { kind: 'consent' } };
    const { ask, bearer } = signedIn([consent, got(token(3_600))]);
    const heard: unknown[] = [];
    bearer.subscribe(() => void heard.push(bearer.trouble()?.kind));
    await expect(ask()).rejects.toThrow();
    await bearer.again();
    expect(await ask()).toBe(200);
    expect(heard).toEqual(['consent', undefined]);
  });
});

describe('where nobody signs in', () => {
  it('questions go out as they are', async () => {
    const seen: RequestInit[] = [];
    const fetch = carryingToken(
      (_path, init) => {
        seen.push(init);
        return Promise.resolve(new Response('{}', { status: 401 }));
      },
      createBearer(() => 0),
    );
    expect((await fetch('/api/me', { headers: { 'x-star-person': 'demo/af' } })).status).toBe(401);
    expect(seen).toEqual([{ headers: { 'x-star-person': 'demo/af' } }]);
  });
});
