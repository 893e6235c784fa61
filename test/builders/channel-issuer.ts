import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { KeySource } from '../../bot/issuers/signing-keys.ts';
import { hostTenant, registration } from './issuer.ts';

/** As it comes with an activity from Teams in Europe. */
export const teamsServiceUrl = 'https://smba.trafficmanager.net/emea/';
/** Of our registration, by a secret: nothing is asked for by it where nothing is sent. */
export const botRegistration = {
  appId: registration.appId,
  tenantId: hostTenant,
  proof: { kind: 'secret', secret: 'hemligt-och-långt' },
} as const;

type Claims = Readonly<Record<string, unknown>>;
/** `hangs`: takes the question and says nothing; `drips`: begins an answer and never ends it. */
type Behaviour = 'answers' | 'hangs' | 'drips' | 'fails';

/** The Bot Framework as it says whose word Teams' is, on loopback. */
export interface ChannelIssuer {
  readonly at: KeySource['at'];
  /** How often it was asked for its description or its keys. */
  readonly asked: readonly string[];
  /** What Teams sends its activities with. */
  token(claims?: Claims, kid?: string): Promise<string>;
  behave(how: Behaviour): void;
  /** A key more, signed with from now on. */
  anotherKey(endorsements?: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startChannelIssuer(): Promise<ChannelIssuer> {
  const keys: Awaited<ReturnType<typeof aKey>>[] = [await aKey(0, ['msteams', 'webchat'])];
  const asked: string[] = [];
  let behaviour: Behaviour = 'answers';
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (behaviour === 'hangs') return;
    response.writeHead(behaviour === 'fails' ? 500 : 200, { 'content-type': 'application/json' });
    if (behaviour === 'drips') {
      response.write('{"jwks_uri":');
      return;
    }
    const answer =
      url === '/keys' ? { keys: keys.map(({ jwk }) => jwk) } : { jwks_uri: `${origin()}/keys` };
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    at: { description: `${origin()}/description` },
    asked,
    token(claims, kid) {
      const { jwk, privateKey } = keys.at(-1) ?? keys[0]!;
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: 'https://api.botframework.com',
        aud: registration.appId,
        serviceurl: teamsServiceUrl,
        nbf: now - 60,
        exp: now + 3_600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: kid ?? jwk.kid })
        .sign(privateKey);
    },
    behave: (how) => void (behaviour = how),
    anotherKey: async (endorsements = ['msteams']) =>
      void keys.push(await aKey(keys.length, endorsements)),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function aKey(n: number, endorsements: readonly string[]) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: `channel-${n}`, use: 'sig', endorsements };
  return { jwk, privateKey };
}
