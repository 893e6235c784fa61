import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createTeams } from '../../../bot/teams/teams.ts';
import { useCases } from '../../../bot/teams/press/use-cases.ts';
import { anApp } from '../../builders/app.ts';
import {
  botRegistration,
  type ChannelIssuer,
  startChannelIssuer,
  teamsServiceUrl,
} from '../../builders/channel-issuer.ts';
import { hostTenant, otherTenant } from '../../builders/issuer.ts';
import { mention } from '../../security/activities.ts';
import { silentLog } from './silent-log.ts';

const minutes = (n: number): number => n * 60_000;
/** Short, so that the test is; the one in use is 5 s. */
const patienceMs = 1_000;

let issuer: ChannelIssuer;
let log: ReturnType<typeof silentLog>;
/** Of the server's own clock, for how old its keys are. */
let passed: number;
/** What Teams gets to hear of an activity with this token. */
let heard: (token: string, changes?: object) => Promise<number>;
beforeEach(async () => {
  issuer = await startChannelIssuer();
  onTestFinished(() => issuer.stop());
  log = silentLog();
  passed = 0;
  const { listener } = createTeams({
    tenants: [hostTenant],
    identity: {
      credentials: botRegistration,
      channelKeys: { at: issuer.at, now: () => passed, patienceMs },
    },
    clock: { now: () => '2026-12-01T07:59:00.000Z' },
    ids: { next: () => 'id', random: () => 0 },
    log,
    everyone: [],
  }).activities({ app: await anApp(), use: useCases });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Nothing is answered to it: it only has to be let in.
  const activity = {
    ...mention('outsider', '19:nowhere@thread.tacv2', '', teamsServiceUrl),
    ...{ type: 'typing', conversation: { id: '19:nowhere@thread.tacv2' }, channelData: {} },
  };
  heard = async (token, changes = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ ...activity, ...changes });
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
});

describe('a token of Teams', () => {
  it('is taken, and the keys are asked for once, where the issuer says that they are', async () => {
    const token = await issuer.token();
    const answers = await Promise.all(Array.from({ length: 20 }, () => heard(token)));
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(issuer.asked).toEqual(['/description', '/keys']);
  });

  it('is taken with a key that is new since', async () => {
    expect(await heard(await issuer.token())).toBe(200);
    await issuer.anotherKey();
    passed += minutes(1);
    expect(await heard(await issuer.token())).toBe(200);
  });

  it('is taken where it names our own tenant, and with clocks that differ by minutes', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await heard(await issuer.token({ tid: hostTenant }))).toBe(200);
    expect(await heard(await issuer.token({ exp: now - 200 }))).toBe(200);
    expect(await heard(await issuer.token({ nbf: now + 200 }))).toBe(200);
  });

  it.each([
    ['for another bot', { aud: '99999999-9999-4999-8999-999999999999' }],
    ['for nobody', { aud: undefined }],
    ['from another issuer', { iss: `https://sts.windows.net/${hostTenant}/` }],
    ['for another address', { serviceurl: 'https://smba.trafficmanager.net/amer/' }],
    ['without an address', { serviceurl: undefined }],
    ['that names another tenant', { tid: otherTenant }],
    ['that has run out', { exp: Math.floor(Date.now() / 1000) - 400 }],
    ['that never runs out', { exp: undefined }],
    ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 400 }],
  ])('is refused %s', async (_what, claims) => {
    expect(await heard(await issuer.token(claims))).toBe(401);
  });

  it('is refused with a key that is nobody’s, or another channel’s alone', async () => {
    expect(await heard(await issuer.token({}, 'nobodys'))).toBe(401);
    await issuer.anotherKey(['webchat']);
    passed += minutes(1);
    expect(await heard(await issuer.token())).toBe(401);
  });

  it('is refused where another’s signature stands, or none', async () => {
    const strange = await startChannelIssuer();
    onTestFinished(() => strange.stop());
    expect(await heard(await strange.token())).toBe(401);
    const [header = '', payload = ''] = (await issuer.token()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await heard(`${header}.${payload}.`)).toBe(401);
    expect(await heard(`${none}.${payload}.`)).toBe(401);
  });

  it('makes nobody ask for a key when it does not even say that it is Teams’', async () => {
    for (const token of ['nonsense', await issuer.token({ iss: 'https://login.example' })])
      expect(await heard(token)).toBe(401);
    expect(issuer.asked).toEqual([]);
  });
});

describe('while the Bot Framework does not tell its keys', () => {
  const troubles = ['hangs', 'drips', 'fails'] as const;

  it.each(troubles)('Teams is heard as before by the keys that are kept: it %s', async (how) => {
    const token = await issuer.token();
    expect(await heard(token)).toBe(200);
    issuer.behave(how);
    for (const [nth, hour] of [2, 9, 16, 23].entries()) {
      passed = minutes(60 * hour);
      expect([hour, await heard(token)]).toEqual([hour, 200]);
      // Nobody waits for the issuer while there are keys: it is still being asked.
      if (how !== 'fails') expect(outcomes()).toHaveLength(1 + nth);
      await expect.poll(outcomes, { timeout: 10 * patienceMs }).toHaveLength(2 + nth);
    }
    expect(outcomes().slice(1)).toEqual(Array(4).fill('failed'));
    passed += minutes(61);
    expect(await heard(token)).toBe(503);
  });

  it.each(troubles)(
    'Teams is asked to come again, and waits for no longer than that: it %s',
    async (how) => {
      issuer.behave(how);
      const token = await issuer.token();
      const began = performance.now();
      const answers = await Promise.all(Array.from({ length: 20 }, () => heard(token)));
      expect(new Set(answers)).toEqual(new Set([503]));
      // Once, for all of them; and the next who comes does not wait at all.
      expect(outcomes()).toEqual(['failed']);
      expect(performance.now() - began).toBeLessThan(15 * patienceMs);
      expect(await heard(token)).toBe(503);
      expect(issuer.asked).toEqual(['/description']);
      issuer.behave('answers');
      passed += minutes(1);
      expect(await heard(token)).toBe(200);
    },
  );

  const outcomes = (): readonly unknown[] =>
    log.lines
      .filter(({ event }) => event === 'signing-keys')
      .map(({ fields }) => fields['outcome']);
});
