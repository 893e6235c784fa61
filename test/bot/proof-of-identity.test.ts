import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import { CosmosClient } from '@azure/cosmos';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotCredentials } from '../../bot/teams/connector/bot-credentials.ts';
import type { BotProof } from '../../bot/teams/connector/entra-credential.ts';
import { openCosmosStore } from '../../bot/store/cosmos.ts';
import { cosmosTestServer, testContainer } from '../builders/cosmos-test-server.ts';
import { startTokenEndpoints, type TokenEndpoints } from '../builders/token-endpoints.ts';

type Credentials = Awaited<ReturnType<BotCredentials['createCredentials']>>;
type Signed = Parameters<Credentials['signRequest']>[0];

// The sign-in library keeps one place for the whole process where managed identities are asked, and their tokens: one server for
// all tests, and an identity for each.
let serial = 0;
const appId = '33333333-3333-4333-8333-333333333333';
const tenantId = '44444444-4444-4444-8444-444444444444';
const secret: BotProof = { kind: 'secret', secret: 'hemligt-och-långt' };
const identity = (): BotProof => ({
  kind: 'identity',
  clientId: `66666666-6666-4666-8666-${String((serial += 1)).padStart(12, '0')}`,
});

let endpoints: TokenEndpoints;
beforeAll(async () => {
  endpoints = await startTokenEndpoints();
  for (const [name, value] of Object.entries(endpoints.environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await endpoints.close();
});
beforeEach(() => endpoints.anew());

async function credentials(
  proof: BotProof,
  waiting?: { readonly patienceMs: number },
): Promise<() => Promise<string | undefined>> {
  const factory = new BotCredentials({ appId, tenantId, proof }, endpoints.http, waiting);
  const created = await factory.createCredentials(appId, 'https://api.botframework.com', '', true);
  return async () => {
    const headers = new Map<string, string>();
    await created.signRequest({ headers } as unknown as Signed);
    return headers.get('authorization');
  };
}

const entra = () => endpoints.asked.filter(({ to }) => to.endsWith('/oauth2/v2.0/token'));
const ofIdentity = () => endpoints.asked.filter(({ to }) => to.startsWith('identity'));

describe('a bot with a secret', () => {
  it('asks its own tenant for a token for Teams, as OAuth’s client credentials have it', async () => {
    const sign = await credentials(secret);
    expect(await sign()).toMatch(/^Bearer token-\d+$/);
    expect(entra()).toHaveLength(1);
    expect(entra()[0]).toMatchObject({
      method: 'POST',
      to: `login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
      form: {
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: 'hemligt-och-långt',
      },
    });
    expect(entra()[0]?.form['scope']).toContain('https://api.botframework.com/.default');
    expect(ofIdentity()).toEqual([]);
  });
});

describe('a bot with a managed identity', () => {
  it('shows the proof of its Azure resource in the place of a secret', async () => {
    const proof = identity();
    const sign = await credentials(proof);
    expect(await sign()).toMatch(/^Bearer token-\d+$/);
    expect(ofIdentity()).toHaveLength(1);
    expect(ofIdentity()[0]).toMatchObject({
      method: 'GET',
      to: 'identity/msi/token',
      query: {
        'api-version': '2019-08-01',
        resource: 'api://AzureADTokenExchange',
        client_id: proof.kind === 'identity' ? proof.clientId : '',
      },
      headers: { 'x-identity-header': 'only-this-process-knows' },
    });
    const [asked] = entra();
    expect(asked?.form).toMatchObject({
      grant_type: 'client_credentials',
      client_id: appId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    expect(asked?.form['client_assertion']).toMatch(/^assertion-\d+$/);
    expect(asked?.form).not.toHaveProperty('client_secret');
    expect(asked?.to).toBe(`login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`);
  });

  it('shows a new proof when the old one has run out', async () => {
    endpoints.lasting(60);
    const sign = await credentials(identity());
    const first = await sign();
    const second = await sign();
    expect(second).not.toBe(first);
    const shown = entra().map(({ form }) => form['client_assertion']);
    expect(new Set(shown).size).toBe(2);
  });

  it('is not let in where the resource has no such identity', async () => {
    endpoints.identityStatus(400);
    const sign = await credentials(identity());
    await expect(sign()).rejects.toMatchObject({ name: 'ConnectorFailure', kind: 'signed-out' });
  });
});

describe.each([
  ['a secret', () => secret],
  ['a managed identity', identity],
])('with %s', (_what, proof) => {
  it('a token is asked for once while it lasts, however many send at once', async () => {
    const sign = await credentials(proof());
    const all = await Promise.all(Array.from({ length: 50 }, () => sign()));
    expect(new Set(all).size).toBe(1);
    await sign();
    expect(entra()).toHaveLength(1);
  });

  it('a refusal is the bot’s own state, and ends with the next token', async () => {
    endpoints.refusing(401, 'invalid_client');
    const sign = await credentials(proof());
    await expect(sign()).rejects.toMatchObject({ kind: 'signed-out' });
    endpoints.refusing();
    expect(await sign()).toMatch(/^Bearer /);
  });

  it('a question that is never answered holds nothing up for good', async () => {
    endpoints.silent(true);
    const sign = await credentials(proof(), { patienceMs: 1_000 });
    const all = await Promise.allSettled([sign(), sign()]);
    const late = { status: 'rejected', reason: { kind: 'unreached' } };
    expect(all).toMatchObject([late, late]);
    endpoints.silent(false);
    expect(await sign()).toMatch(/^Bearer /);
  });

  it('no answer is the network’s', async () => {
    endpoints.refusing(503, 'temporarily_unavailable');
    const sign = await credentials(proof());
    await expect(sign()).rejects.toMatchObject({ kind: 'unreached' });
  });
});

it('without a registration, in local mode, nothing is asked for', async () => {
  const created = await new BotCredentials(undefined, endpoints.http).createCredentials(
    '',
    '',
    '',
    true,
  );
  const request = { headers: new Map() } as unknown as Signed;
  await created.signRequest(request);
  expect(endpoints.asked).toEqual([]);
});

describe('Cosmos without a key', () => {
  it('is opened with the token of the managed identity that the bot has, in one step, on an empty container', async () => {
    const server = await cosmosTestServer();
    const { endpoint, key } = server;
    const client = new CosmosClient({
      endpoint,
      key,
      connectionPolicy: { enableEndpointDiscovery: false },
    });
    // What the template does: a client without a key may make neither.
    const { database } = await client.databases.createIfNotExists({ id: 'star' });
    await database.containers.create({ ...testContainer, id: 'documents' });
    const signed: (string | undefined)[] = [];
    server.heard = ({ request }) => signed.push(request.headers.authorization);

    const proof = identity();
    const clientId = proof.kind === 'identity' ? proof.clientId : '';
    // Azure's library sends no token to an address without TLS; what it sends to the cloud is taken to this machine.
    const cloud = 'https://star-abc123.documents.azure.com:443/';
    const real = createDefaultHttpClient();
    const http: typeof real = {
      sendRequest(request) {
        const { pathname, search } = new URL(request.url);
        request.url = new URL(`${pathname}${search}`, endpoint).href;
        request.allowInsecureConnection = true;
        delete request.agent;
        return real.sendRequest(request);
      },
    };
    const place = { endpoint: cloud, database: 'star', container: 'documents', identity: clientId };
    const store = await openCosmosStore(place, { http });
    const body = { kind: 'counter', id: 'cases-2026', schemaVersion: 1, last: 1 };
    expect(await store.commit('team:berg', [{ op: 'create', body }])).toMatchObject({
      status: 'saved',
    });
    await store.close();

    expect(ofIdentity()[0]?.query).toMatchObject({
      client_id: clientId,
      resource: 'https://star-abc123.documents.azure.com',
    });
    expect(new Set(signed.map((text) => decodeURIComponent(text ?? '').slice(0, 35)))).toEqual(
      new Set([expect.stringMatching(/^type=aad&ver=1\.0&sig=assertion-\d+/)]),
    );
    client.dispose();
    server.close();
  });
});
