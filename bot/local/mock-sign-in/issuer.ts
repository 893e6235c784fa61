import type { AddressInfo } from 'node:net';
import { type JWK, OAuth2Server } from 'oauth2-mock-server';
import { keysAddress, issuerOf, tabScope } from '../../http/sign-in/token-rules.ts';

/** Who a token is for, and when: what the issuer of Microsoft's tokens knows. */
export interface TokenWish {
  readonly tenantId: string;
  readonly objectId: string;
  readonly version?: '1.0' | '2.0';
  /** Seconds from now. */
  readonly expiresIn?: number;
  /** Instead of, or beside, what a token has; undefined leaves a claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly kid?: string;
}

/** An issuer on loopback that signs as Microsoft's does, with keys that can be asked for at the same place below its own address. */
export interface MockIssuer {
  readonly authority: string;
  sign(wish: TokenWish): Promise<string>;
  readonly server: OAuth2Server;
  stop(): Promise<void>;
}

interface AppRegistration {
  readonly appId: string;
  readonly appIdUri: string;
}

/**
 * @param port any that is free when left out
 * @param key of its own when left out
 */
export async function startMockIssuer(
  { appId, appIdUri }: AppRegistration,
  { port, key }: { readonly port?: number; readonly key?: JWK } = {},
): Promise<MockIssuer> {
  const keys = new URL(keysAddress({ authority: 'http://issuer' })).pathname;
  const server = new OAuth2Server(undefined, undefined, { endpoints: { jwks: keys } });
  if (key === undefined) await server.issuer.keys.generate('RS256');
  else await server.issuer.keys.add({ ...key });
  await server.start(port, '127.0.0.1');
  const authority = `http://127.0.0.1:${(server.address() satisfies AddressInfo).port}`;
  return {
    authority,
    server,
    sign: ({ tenantId, objectId, version = '2.0', expiresIn = 3_600, claims, kid }) =>
      server.issuer.buildToken({
        expiresIn,
        kid,
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, {
            iss: issuerOf({ authority }, tenantId, version),
            aud: version === '1.0' ? appIdUri : appId,
            tid: tenantId,
            oid: objectId,
            // Another for each application, and no one's object id.
            sub: `${objectId}-in-star`,
            ver: version,
            scp: tabScope,
            ...claims,
          });
        },
      }),
    stop: () => server.stop(),
  };
}
