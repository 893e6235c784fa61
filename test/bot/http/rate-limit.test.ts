import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { rateLimits } from '../../../bot/http/rate-limit.ts';
import { failureOf } from '../../../tab/client/failure.ts';

/** A server with the limits and nothing else; `x-star-person` names who is signed in, nobody is a stranger. */
async function aServer(proxies = 1) {
  const limits = rateLimits();
  const app = express();
  app.set('trust proxy', proxies);
  app.use(limits.strangers);
  app.use((request, response, next) => {
    const person = request.get('x-star-person');
    if (person === undefined) {
      response.status(401).end();
      return;
    }
    response.locals['actor'] = person;
    next();
  });
  app.use(...limits.signedIn, (_request, response) => void response.status(200).end());
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    pass: (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds),
    async ask(person: string | undefined, address = '10.0.0.1') {
      const headers = { 'x-forwarded-for': address, ...(person && { 'x-star-person': person }) };
      return fetch(url, { headers });
    },
    async many(times: number, person: string | undefined, address?: string) {
      const statuses = new Map<number, number>();
      for (let n = 0; n < times; n += 50) {
        const answers = await Promise.all(
          Array.from({ length: Math.min(50, times - n) }, () => this.ask(person, address)),
        );
        for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      return statuses;
    },
  };
}

describe('the limits', () => {
  // The windows are counted by the clock alone; the timers of the requests run on.
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it('stop one person who asks without end, in Swedish and with when to come back', async () => {
    const server = await aServer();
    const statuses = await server.many(1_300, 'demo/af');
    expect(statuses.get(200)).toBe(1_200);
    const answer = await server.ask('demo/af');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const body = (await answer.json()) as { code: string; text: string };
    expect(body).toMatchObject({ code: 'too-many' });
    expect(body.text).toMatch(/finns kvar.*försök igen\.$/i);
    // In the tab nothing goes away for it: neither the page nor what is typed.
    expect(failureOf(429, body)).toEqual({ kind: 'accident', text: body.text });
    expect((await server.ask('demo/ifo')).status).toBe(200);
    server.pass(30_000);
    expect((await server.ask('demo/af')).status).toBe(200);
  }, 60_000);

  it('never meet a meeting of twelve who poll every second and a half, two tabs each, for an hour', async () => {
    const limits = await aServer();
    const people = Array.from({ length: 12 }, (_, n) => `demo/p${n}`);
    for (let round = 0; round < 40; round += 1) {
      for (const person of people)
        expect([...(await limits.many(2, person)).keys()]).toEqual([200]);
      limits.pass(1_500);
    }
  }, 60_000);

  it('give two thousand people behind one proxy room to poll at once', async () => {
    const [, ofAddress] = rateLimits().signedIn;
    let [passed, refused] = [0, 0];
    for (let round = 0; round < 20; round += 1) {
      for (let person = 0; person < 2_000; person += 1) {
        const response = {
          set: () => response,
          status: () => response,
          json: () => void (refused += 1),
        };
        await ofAddress?.({ ip: '10.0.0.1' } as never, response as never, () => void (passed += 1));
      }
      vi.setSystemTime(Date.now() + 1_500);
    }
    expect([passed, refused]).toEqual([40_000, 0]);
  });

  it('stop an address whose requests are refused all the time, and nobody signed in elsewhere', async () => {
    const server = await aServer();
    const statuses = await server.many(6_100, undefined, '10.0.0.9');
    expect(statuses.get(401)).toBeGreaterThanOrEqual(6_000);
    expect((await server.ask(undefined, '10.0.0.9')).status).toBe(429);
    expect((await server.ask(undefined, '10.0.0.8')).status).toBe(401);
    expect((await server.ask('demo/af', '10.0.0.8')).status).toBe(200);
  }, 60_000);

  it('know an address with its port for the same, and take no word of one where no proxy stands', async () => {
    const server = await aServer();
    await server.many(6_000, undefined, '10.0.0.9:1234');
    await server.many(100, undefined, '10.0.0.9:4321');
    expect((await server.ask(undefined, '10.0.0.9:5555')).status).toBe(429);
    const bare = await aServer(0);
    await bare.many(6_100, undefined, '10.0.0.9');
    expect((await bare.ask(undefined, '10.0.0.7')).status).toBe(429);
  }, 60_000);
});
