import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, type JWK, SignJWT } from 'jose';
import type { TokenProblem } from '../../../../bot/http/sign-in/read-token.ts';
import {
  hostTenant,
  type IssuerAtHand,
  otherTenant,
  registration,
  somebody,
  strangeTenant,
} from '../../../builders/issuer.ts';

const person = { tenantId: hostTenant, objectId: somebody };
const graph = '00000003-0000-0000-c000-000000000000';

// Read hours after this file was loaded and the token made, it is still before its time.
const now = Math.floor(Date.now() / 1_000);
const aDay = 86_400;

/** Signed by the issuer itself, for another purpose or at another time. */
const byClaims: readonly (readonly [string, TokenProblem, Readonly<Record<string, unknown>>])[] = [
  ['expired', 'expired', { exp: now - 120 }],
  ['without an end', 'malformed', { exp: undefined }],
  ['an end that is a word', 'malformed', { exp: 'never' }],
  ['not yet valid', 'not-yet-valid', { nbf: now + aDay }],
  ['without a beginning', 'malformed', { nbf: undefined }],
  ['for Graph', 'audience', { aud: graph }],
  ['for Graph by its address', 'audience', { aud: 'https://graph.microsoft.com' }],
  ['for another app', 'audience', { aud: otherTenant }],
  ['for the URI, where a v2 token has the id', 'audience', { aud: registration.appIdUri }],
  ['for nobody', 'audience', { aud: undefined }],
  ['for us among others', 'audience', { aud: [registration.appId, graph] }],
  ['for us with a tail', 'audience', { aud: `${registration.appId}/x` }],
  ['of a tenant that is not ours', 'tenant', { tid: strangeTenant }],
  ['of no tenant', 'tenant', { tid: undefined }],
  ['of several tenants', 'tenant', { tid: [hostTenant] }],
  ['of a tenant by its name', 'tenant', { tid: 'common' }],
  ['issued by another tenant of ours', 'issuer', { tid: otherTenant }],
  ['issued by nobody', 'issuer', { iss: undefined }],
  ['issued elsewhere', 'issuer', { iss: `https://evil.example/${hostTenant}/v2.0` }],
  ['issued as v1 and called v2', 'issuer', { iss: `https://sts.windows.net/${hostTenant}/` }],
  ['of version 3', 'issuer', { ver: '3.0' }],
  ['of no version', 'issuer', { ver: undefined }],
  ['an id token, by its nonce', 'id-token', { scp: undefined, nonce: 'n' }],
  ['an id token with a scope', 'id-token', { at_hash: 'h' }],
  ['an id token with nothing to tell it by', 'scope', { scp: undefined }],
  ['an application by itself', 'app-only', { scp: undefined, idtyp: 'app', roles: ['All'] }],
  ['an application that is its own subject', 'app-only', { scp: undefined, sub: somebody }],
  ['an application with a scope', 'app-only', { idtyp: 'app' }],
  ['another scope', 'scope', { scp: 'User.Read openid' }],
  ['a scope that begins like ours', 'scope', { scp: 'access_as_user.all access_as_user2' }],
  ['a scope in a list', 'scope', { scp: ['access_as_user'] }],
  ['a scope in capitals', 'scope', { scp: 'ACCESS_AS_USER' }],
  ['our scope as a role', 'scope', { scp: undefined, roles: ['access_as_user'] }],
  ['nobody’s', 'nobody', { oid: undefined }],
  ['somebody’s by their address', 'nobody', { oid: 'anna@example.se' }],
  ['somebody’s who is two', 'nobody', { oid: [somebody, hostTenant] }],
];

interface Forgery {
  readonly what: string;
  /** What who runs the server is told; who sent it never is. */
  readonly problem: TokenProblem;
  readonly token: string;
}

/** Every token that somebody could make or come by and that is not one of ours, with the key of a real issuer where that helps them. */
export async function forgedTokens({ issuer }: IssuerAtHand): Promise<readonly Forgery[]> {
  const { authority } = issuer;
  const good = await issuer.sign(person);
  const [head = '', body = '', signature = ''] = good.split('.');
  const publicKeys = issuer.server.issuer.keys.toJSON();
  const [publicKey] = publicKeys;
  if (publicKey === undefined) throw new Error('The issuer has no key.');
  const { kid } = publicKey;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const stranger = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  );
  const signedByStranger = (header: Record<string, unknown>) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...header }).sign(stranger.privateKey);
  const strangersJwk = await crypto.subtle.exportKey('jwk', stranger.publicKey);
  const forged = (what: string, problem: TokenProblem, token: string): Forgery => ({
    what,
    problem,
    token,
  });
  const rsa = await importJWK(publicKey as JWK, 'RS256');
  if (rsa instanceof Uint8Array) throw new Error('The issuer has no public key.');
  const pem = await exportSPKI(rsa);
  const modulus = Buffer.from(String(publicKey['n']), 'base64url');
  const withHead = (header: unknown, tail = signature) => `${coded(header)}.${body}.${tail}`;
  const another = (await issuer.sign({ ...person, expiresIn: 60 })).split('.')[2] ?? '';
  const changed = coded({ ...claims, oid: hostTenant });
  const elsewhere = { jku: `${authority}/mine`, x5u: `${authority}/mine` };

  const signed = byClaims.map(async ([what, problem, changes]) =>
    forged(what, problem, await issuer.sign({ ...person, claims: changes })),
  );
  return [
    ...['x', 'a.b', 'a.b.c', `${head}.${body}`, `${good}.x`, '..', good.slice(1)].map((token) =>
      forged(`no token: ${token.slice(0, 5)}`, 'malformed', token),
    ),
    forged('too long to be one', 'malformed', `${good}${'A'.repeat(9_000)}`),
    ...['none', 'None', 'NONE', 'nOnE'].flatMap((alg) => [
      forged(`alg ${alg}`, 'algorithm', withHead({ alg, typ: 'JWT', kid })),
      forged(`alg ${alg}, no signature`, 'algorithm', withHead({ alg, typ: 'JWT', kid }, '')),
    ]),
    ...[pem, pem.trim(), modulus, JSON.stringify(publicKey)].map((secret, way) => {
      const token = hmac({ alg: 'HS256', typ: 'JWT', kid }, body, secret);
      return forged(`HS256 with the public key as its secret, way ${way}`, 'algorithm', token);
    }),
    ...['RS384', 'RS512', 'PS256', 'ES256', 'EdDSA', 'dir'].map((alg) =>
      forged(`alg ${alg}`, 'algorithm', withHead({ alg, kid })),
    ),
    ...['', undefined, 256, null].map((alg) =>
      forged(`alg ${String(alg)}`, 'malformed', withHead({ alg, kid })),
    ),
    forged('stripped of its signature', 'signature', `${head}.${body}.`),
    forged('another token’s signature', 'signature', `${head}.${body}.${another}`),
    forged('changed after it was signed', 'signature', `${head}.${changed}.${signature}`),
    forged('one’s own key by the issuer’s name', 'signature', await signedByStranger({ kid })),
    forged('one’s own key', 'unknown-key', await signedByStranger({ kid: 'mine' })),
    forged('a key without a name', 'unknown-key', await signedByStranger({})),
    forged(
      'a key that it brings along',
      'unknown-key',
      await signedByStranger({ kid: 'mine', jwk: strangersJwk }),
    ),
    forged(
      'a key that is to be fetched',
      'unknown-key',
      await signedByStranger({ kid: 'mine', ...elsewhere }),
    ),
    forged(
      'an extension that must be understood',
      'malformed',
      withHead({ alg: 'RS256', kid, crit: ['star'], star: 1 }),
    ),
    ...(await Promise.all(signed)),
  ];
}

function coded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function hmac(header: unknown, body: string, secret: string | Buffer): string {
  const signed = `${coded(header)}.${body}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
