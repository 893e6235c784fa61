import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { OAuth2Issuer } from 'oauth2-mock-server';
import { issuerOf, keysAddress, tabScope } from '../../../bot/http/sign-in/token-rules.ts';
import { hostTenant, registration } from '../../builders/issuer.ts';
import { type FakeConnector, startFakeConnector } from '../../bot/teams/fake-connector.ts';
import { type Clouds, type Host, startClouds } from './clouds.ts';

/** As it comes with an activity from Teams in Europe. */
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';
/** Of the public cloud: what the server has unless it is told otherwise. */
const authority = 'https://login.microsoftonline.com';
const botFramework = 'https://api.botframework.com';
const exchange = 'api://AzureADTokenExchange';
/** Of the bot's managed identity. */
const identity = '88888888-8888-4888-8888-888888888888';
/** The bot renews a token five minutes before its end: so it does a few times a minute. */
const botTokenSeconds = 300 + 4;

type Claims = Readonly<Record<string, unknown>>;

/** What the bot was let in with, or why the connector turned it away. */
interface Shown {
  readonly token: string;
  readonly problem?: string;
}

/** Microsoft's side of an installation: Entra ID, the Bot Framework, the Azure resource the server runs on, and Teams. */
export interface Microsoft {
  readonly teams: FakeConnector;
  /** What each request to the connector showed of who it is. */
  readonly shown: readonly Shown[];
  readonly clouds: Clouds;
  /** What App Service gives a process, and the settings that name what is here. */
  readonly environment: Readonly<Record<string, string>>;
  /** A person's token for the tab. */
  personToken(account: string, claims?: Claims): Promise<string>;
  /** What Teams sends its activities with. */
  channelToken(claims?: Claims): Promise<string>;
  stop(): Promise<void>;
}

/** @param now the time that the machines of this test agree on, in milliseconds */
export async function startMicrosoft(now: () => number, folder: string): Promise<Microsoft> {
  const [entra, channels] = await Promise.all([anIssuer(authority), anIssuer(botFramework)]);
  const teams = await startFakeConnector();
  const shown: Shown[] = [];
  const sign = (issuer: OAuth2Issuer, seconds: number, claims: Claims) =>
    issuer.buildToken({
      scopesOrTransform: (_header, payload) => {
        const at = Math.floor(now() / 1000);
        Object.assign(payload, { iat: at, nbf: at - 60, exp: at + seconds, ...claims });
      },
    });
  const verify = async (token: string, audience: string) => {
    const issuer = issuerOf({ authority }, hostTenant, '1.0');
    const expected = { issuer, audience, algorithms: ['RS256'], currentDate: new Date(now()) };
    return (await jwtVerify(token, keySetOf(entra), expected)).payload;
  };
  /** Entra's word for an app of the bot's tenant, or for a resource with a managed identity. */
  const appToken = (seconds: number, claims: Claims) =>
    sign(entra, seconds, {
      iss: issuerOf({ authority }, hostTenant, '1.0'),
      tid: hostTenant,
      ver: '1.0',
      ...claims,
    });

  /** As OAuth has it for an app whose proof is a federated credential. */
  const tokenAnswer = async (body: string) => {
    const form = Object.fromEntries(new URLSearchParams(body));
    const proof = await verify(form['client_assertion'] ?? '', exchange).catch(() => undefined);
    const isOurs =
      form['client_id'] === registration.appId &&
      form['grant_type'] === 'client_credentials' &&
      proof?.sub === identity &&
      form['scope']?.split(' ').includes(`${botFramework}/.default`);
    if (!isOurs) return json({ error: 'invalid_client' }, 401);
    const access = { aud: botFramework, appid: registration.appId };
    const access_token = await appToken(botTokenSeconds, access);
    return json({ token_type: 'Bearer', expires_in: botTokenSeconds, access_token });
  };
  const signIn: Host = async ({ method, url }, body) => {
    const jwks_uri = keysAddress({ authority });
    if (url === new URL(jwks_uri).pathname) return json(keysOf(entra));
    if (url === '/common/v2.0/.well-known/openid-configuration') return json({ jwks_uri });
    if (method === 'POST' && url?.split('?')[0] === `/${hostTenant}/oauth2/v2.0/token`)
      return tokenAnswer(body);
    return json({ error: 'not here' }, 404);
  };
  const channelKeys: Host = async ({ url }) => {
    const jwks_uri = 'https://login.botframework.com/v1/.well-known/keys';
    if (url === '/v1/.well-known/openidconfiguration')
      return json({ issuer: botFramework, jwks_uri });
    const keys = keysOf(channels).keys.map((key) => ({ ...key, endorsements: ['msteams'] }));
    return url === new URL(jwks_uri).pathname ? json({ keys }) : json({}, 404);
  };
  const connector: Host = async (request, body) => {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
    const problem = await verify(token, botFramework).then(
      ({ appid }) =>
        scheme === 'Bearer' && appid === registration.appId ? undefined : 'another app',
      (error: unknown) => String(error),
    );
    shown.push({ token, ...(problem !== undefined && { problem }) });
    return problem === undefined ? passedOn(teams, request, body) : json({ error: problem }, 401);
  };

  const clouds = await startClouds(
    {
      'login.microsoftonline.com': signIn,
      'login.botframework.com': channelKeys,
      'smba.trafficmanager.net': connector,
    },
    folder,
  );
  const resource = await startResource(() =>
    appToken(86_400, { aud: exchange, sub: identity, oid: identity }),
  );
  return {
    teams,
    shown,
    clouds,
    environment: {
      ...clouds.environment,
      ...resource.environment,
      STAR_IDENTITY: identity,
      STAR_BOT_APP_ID: registration.appId,
      STAR_BOT_TENANT_ID: hostTenant,
      STAR_APP_ID_URI: registration.appIdUri,
    },
    personToken(account, claims) {
      const [tid = '', oid = ''] = account.split('/');
      const iss = issuerOf({ authority }, tid, '2.0');
      const aud = registration.appId;
      const who = { iss, aud, tid, oid, sub: `${oid}-in-star`, ver: '2.0', scp: tabScope };
      return sign(entra, 3_600, { ...who, ...claims });
    },
    channelToken: (claims) =>
      sign(channels, 3_600, {
        iss: botFramework,
        aud: registration.appId,
        serviceurl: serviceUrl,
        ...claims,
      }),
    async stop() {
      await Promise.all([clouds.stop(), resource.stop(), teams.close()]);
    },
  };
}

async function anIssuer(url: string): Promise<OAuth2Issuer> {
  const issuer = new OAuth2Issuer();
  issuer.url = url;
  await issuer.keys.generate('RS256');
  return issuer;
}

function keysOf({ keys }: OAuth2Issuer): JSONWebKeySet {
  return { keys: keys.toJSON() };
}
const keySetOf = (issuer: OAuth2Issuer) => createLocalJWKSet(keysOf(issuer));

function json(body: object, status = 200) {
  return { status, body: JSON.stringify(body) };
}

async function passedOn(teams: FakeConnector, { method, url }: IncomingMessage, body: string) {
  const sent = method === 'GET' ? {} : { body };
  const { origin } = new URL(teams.serviceUrl);
  const answer = await fetch(origin + (url ?? ''), { method: method ?? 'GET', ...sent });
  return { status: answer.status, body: await answer.text() };
}

/** The endpoint of an App Service that gives the proofs of its managed identity, on loopback as there. */
async function startResource(proof: () => Promise<string>) {
  const secret = 'only-this-process-knows';
  const server = createServer((request, response) => {
    void (async () => {
      const asked = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
      const isAllowed =
        request.headers['x-identity-header'] === secret &&
        asked.get('client_id') === identity &&
        asked.get('resource') === exchange;
      const access_token = isAllowed ? await proof() : '';
      const { exp = 0 } = isAllowed ? decodeJwt(access_token) : {};
      response
        .writeHead(isAllowed ? 200 : 400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ access_token, expires_on: String(exp), token_type: 'Bearer' }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: secret,
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
