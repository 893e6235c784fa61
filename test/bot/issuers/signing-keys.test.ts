import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSigningKeys } from '../../../bot/issuers/signing-keys.ts';
import {
  anIssuer,
  hostTenant,
  type IssuerAtHand,
  otherTenant,
  somebody,
} from '../../builders/issuer.ts';

const person = { tenantId: hostTenant, objectId: somebody };
const account = `${hostTenant}/${somebody}`;
const minutes = (n: number): number => n * 60_000;

async function issuerOfATest(wish?: Parameters<typeof anIssuer>[0]): Promise<IssuerAtHand> {
  const at = await anIssuer(wish);
  onTestFinished(async () => {
    if (at.issuer.server.listening) await at.issuer.stop();
  });
  return at;
}

describe('the issuer’s keys', () => {
  it('are asked for once, however many tokens come at once', async () => {
    const at = await issuerOfATest();
    const token = await at.issuer.sign(person);
    const read = await Promise.all(Array.from({ length: 50 }, () => at.read(token)));
    expect(new Set(read)).toEqual(new Set([account]));
    expect(at.asked).toEqual(['fetched']);
  });

  it('are asked for when a token has a new one', async () => {
    const at = await issuerOfATest();
    await at.read(await at.issuer.sign(person));
    const { kid } = await at.issuer.server.issuer.keys.generate('RS256');
    at.pass(minutes(1));
    expect(await at.read(await at.issuer.sign({ ...person, kid }))).toBe(account);
    expect(at.asked).toEqual(['fetched', 'fetched']);
  });

  it('are not asked for more than twice a minute, whatever keys are made up', async () => {
    const at = await issuerOfATest();
    const other = await issuerOfATest({ ownKey: true });
    const token = await other.issuer.sign(person);
    for (let n = 0; n < 120; n += 1) {
      expect(await at.read(token)).toBe('unknown-key');
      at.pass(1_000);
    }
    expect(at.asked.length).toBe(4);
  });

  it('do for a day while the issuer does not answer, and not for longer', async () => {
    const at = await issuerOfATest();
    const token = await at.issuer.sign({ ...person, expiresIn: 90_000 });
    expect(await at.read(token)).toBe(account);
    await at.issuer.stop();
    for (let hour = 1; hour < 24; hour += 1) {
      at.pass(minutes(60) - 1);
      expect([hour, await at.read(token)]).toEqual([hour, account]);
    }
    at.pass(minutes(61));
    expect(await at.read(token)).toBe('keys-unavailable');
    expect(at.asked.filter((outcome) => outcome === 'fetched')).toHaveLength(1);
  });

  it('are not waited for by each, when there are none and the issuer does not answer', async () => {
    const at = await issuerOfATest();
    const token = await at.issuer.sign(person);
    await at.issuer.stop();
    for (let n = 0; n < 20; n += 1) expect(await at.read(token)).toBe('keys-unavailable');
    expect(at.asked).toEqual(['failed']);
  });

  it('are asked for again by the first who comes when the issuer is back', async () => {
    const at = await issuerOfATest();
    const token = await at.issuer.sign(person);
    const { port } = new URL(at.issuer.authority);
    await at.issuer.stop();
    expect(await at.read(token)).toBe('keys-unavailable');
    await at.issuer.server.start(Number(port), '127.0.0.1');
    at.pass(minutes(1));
    expect(await at.read(token)).toBe(account);
  });

  it('that are taken away are no longer believed an hour later', async () => {
    const at = await issuerOfATest();
    const token = await at.issuer.sign({ ...person, expiresIn: 90_000 });
    expect(await at.read(token)).toBe(account);
    const { port } = new URL(at.issuer.authority);
    await at.issuer.stop();
    const other = await anIssuer({ ownKey: true });
    await other.issuer.stop();
    await other.issuer.server.start(Number(port), '127.0.0.1');
    onTestFinished(() => other.issuer.stop());
    at.pass(minutes(61));
    await at.read(token);
    await expect.poll(() => at.asked).toEqual(['fetched', 'fetched']);
    expect(await at.read(token)).toBe('unknown-key');
  });
});

describe('an answer that is no set of keys', () => {
  const answers: readonly (readonly [string, number, string])[] = [
    ['an error', 500, '{"keys":[]}'],
    ['nothing', 200, ''],
    ['a page', 200, '<html></html>'],
    ['no keys', 200, '{"keys":[]}'],
    ['a key of another kind', 200, '{"keys":[{"kid":"a","kty":"oct","k":"AAAA"}]}'],
    [
      'a key for another use',
      200,
      '{"keys":[{"kid":"a","kty":"RSA","use":"enc","n":"AA","e":"AQAB"}]}',
    ],
  ];
  it.each(answers)('takes the place of none: %s', async (_what, status, text) => {
    const at = await issuerOfATest();
    const known = (await at.issuer.server.issuer.keys.generate('RS256')).kid;
    let answer = {
      status: 200,
      text: JSON.stringify({ keys: at.issuer.server.issuer.keys.toJSON() }),
    };
    const proxy = createServer((_request, response) => {
      response.writeHead(answer.status).end(answer.text);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void proxy.close());
    await new Promise((resolve) => proxy.once('listening', resolve));
    let passed = 0;
    const outcomes: string[] = [];
    const keys = createSigningKeys({
      at: { keys: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/` },
      now: () => passed,
      onFetch: (outcome) => void outcomes.push(outcome),
    });
    await keys.find({ alg: 'RS256', kid: known });
    answer = { status, text };
    passed = minutes(61);
    await keys.find({ alg: 'RS256', kid: known });
    await expect.poll(() => outcomes).toEqual(['fetched', 'failed']);
    await keys.find({ alg: 'RS256', kid: known });
  });
});

describe('a key of one tenant', () => {
  it('signs for that one only', async () => {
    const at = await issuerOfATest();
    const { keys } = at.issuer.server.issuer;
    const own = await keys.generate('RS256');
    await keys.add({ ...own, issuer: `https://login.microsoftonline.com/${otherTenant}/v2.0` });
    const all = await keys.generate('RS256');
    await keys.add({ ...all, issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' });
    const read = async (kid: string, tenantId: string) =>
      at.read(await at.issuer.sign({ ...person, tenantId, kid }));
    expect(await read(own.kid, hostTenant)).toBe('issuer');
    expect(await read(own.kid, otherTenant)).toBe(`${otherTenant}/${somebody}`);
    expect(await read(all.kid, hostTenant)).toBe(account);
  });
});
