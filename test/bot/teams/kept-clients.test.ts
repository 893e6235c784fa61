import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardJson } from '../../../bot/teams/cards/parts/card.ts';
import { StarAdapter } from '../../../bot/teams/connector/adapter.ts';
import { updatePost } from '../../../bot/teams/connector/posting.ts';
import { connectorHttp, sendingToTeams } from '../../../bot/teams/connector/connector-http.ts';
import { keepClients, signatureOf } from '../../../bot/teams/connector/kept-clients.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';

type Asked = Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>;
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];

const minute = 60_000;
const appId = '00000000-0000-4000-8000-0000000000b0';
const now = '2026-12-01T08:00:00.000Z';

/** The SDK's own credentials with their cache; the sign-in service alone is ours. */
class LocalSignIn extends ConfigurationServiceClientCredentialFactory {
  readonly #bot: string;
  made = 0;
  issued = 0;

  constructor(bot: string) {
    super({
      MicrosoftAppId: bot,
      MicrosoftAppPassword: 'hemlig',
      MicrosoftAppTenantId: 'jamtland',
      MicrosoftAppType: 'SingleTenant',
    });
    this.#bot = bot;
  }

  override async createCredentials(...asked: Asked): ReturnType<typeof this.createAsTheSdk> {
    this.made += 1;
    const created = await this.createAsTheSdk(...asked);
    // Above the class that asks Microsoft stands the one that keeps a token until it has run out.
    const keeping = Object.getPrototypeOf(Object.getPrototypeOf(created)) as object;
    return Object.assign(created, {
      getToken: Reflect.get(keeping, 'getToken') as unknown,
      refreshToken: () => {
        this.issued += 1;
        return Promise.resolve({
          accessToken: `${this.#bot.slice(-2)}-${this.issued}`,
          expiresOn: new Date(Date.now() + 60 * minute),
        });
      },
    });
  }

  createAsTheSdk(...asked: Asked) {
    return super.createCredentials(...asked);
  }
}

function anAuthentication(signIn: LocalSignIn, bot = appId) {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { MicrosoftAppId: bot },
    signIn,
    undefined,
    undefined,
    { httpClient: connectorHttp(sendingToTeams({ rule: 'loopback' })) },
  );
  keepClients(authentication);
  return authentication;
}

function isBot(bot: string): Identity {
  const claims = { getClaimValue: (name: string) => (name === 'aud' ? bot : null) };
  return claims as Identity;
}

describe('the SDK’s clients', () => {
  let here: FakeConnector;
  let there: FakeConnector;
  let bot = 0;
  let signIn: LocalSignIn;
  let appOf: string;

  beforeEach(async () => {
    // The SDK keeps tokens for as long as the program runs.
    appOf = `00000000-0000-4000-8000-0000000000${String((bot += 1)).padStart(2, '0')}`;
    signIn = new LocalSignIn(appOf);
    [here, there] = await Promise.all([startFakeConnector(), startFakeConnector()]);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all([here.close(), there.close()]);
  });

  const clientFor = (serviceUrl: string, authentication = anAuthentication(signIn, appOf)) =>
    authentication.createConnectorFactory(isBot(appOf)).create(serviceUrl);
  const say = async (client: Awaited<ReturnType<typeof clientFor>>, text: string) =>
    client.conversations.sendToConversation('19:berg@thread.tacv2', {
      type: 'message',
      text,
    });

  it('are made once for an address, however many ask at once', async () => {
    const authentication = anAuthentication(signIn, appOf);
    const asked = Array.from({ length: 20 }, () => clientFor(here.serviceUrl, authentication));
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    expect(signIn.made).toBe(1);
  });

  it('carry a token that is renewed when it has run out', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    const client = await clientFor(here.serviceUrl);
    await say(client, 'Nu');
    await say(client, 'Strax efter');
    vi.setSystemTime(new Date(Date.parse(now) + 61 * minute));
    await say(client, 'En timme senare');
    const ending = appOf.slice(-2);
    expect(here.requests.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${ending}-1`,
      `Bearer ${ending}-1`,
      `Bearer ${ending}-2`,
    ]);
    expect(await signatureOf(client)).toEqual({ Authorization: `Bearer ${ending}-2` });
    vi.setSystemTime(new Date(Date.parse(now) + 122 * minute));
    expect(await signatureOf(client)).toEqual({ Authorization: `Bearer ${ending}-3` });
  });

  it('of two addresses are two, and each sends to its own', async () => {
    const authentication = anAuthentication(signIn, appOf);
    const clients = await Promise.all(
      [here, there].map(({ serviceUrl }) => clientFor(serviceUrl, authentication)),
    );
    await Promise.all(clients.map((client, n) => say(client, ['Hit', 'Dit'][n] ?? '')));
    const textsAt = (at: FakeConnector) => at.messages.map(({ activity }) => activity);
    expect(textsAt(here)).toMatchObject([{ text: 'Hit' }]);
    expect(textsAt(there)).toMatchObject([{ text: 'Dit' }]);
  });

  it('of two tenants at one host are two, since their addresses are', async () => {
    const authentication = anAuthentication(signIn, appOf);
    const [one, other] = await Promise.all(
      ['emea/jamtland', 'emea/annan'].map((at) =>
        clientFor(here.serviceUrl.replace('connector', at), authentication),
      ),
    );
    expect(one).not.toBe(other);
  });

  it('carry nothing from one tenant to another that is reached at the same address', async () => {
    const adapter = new StarAdapter({});
    const message = { card: { type: 'AdaptiveCard' } as unknown as CardJson, summary: 'Kallelse' };
    await Promise.all(
      ['jamtland', 'annan'].map((tenantId) =>
        updatePost(
          adapter,
          { serviceUrl: here.serviceUrl, botId: `28:${tenantId}`, tenantId },
          { conversationId: `19:${tenantId}@thread.tacv2;messageid=1`, messageId: '1' },
          message,
        ).catch(() => undefined),
      ),
    );
    const bodies = here.requests.map(({ body }) => JSON.stringify(body));
    expect(bodies).toHaveLength(2);
    expect(bodies.filter((body) => body.includes('jamtland'))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes('annan'))).toHaveLength(1);
  });

  it('of two audiences and of two bots are two', async () => {
    const authentication = anAuthentication(signIn, appOf);
    const factoryOf = (who: string) => authentication.createConnectorFactory(isBot(who));
    const mine = await factoryOf(appOf).create(here.serviceUrl, 'https://api.botframework.com');
    expect(await factoryOf(appOf).create(here.serviceUrl, 'https://api.botframework.us')).not.toBe(
      mine,
    );
    await expect(factoryOf(appId).create(here.serviceUrl)).rejects.toThrow('Invalid appId');
  });

  it('are let go when there are hundreds of other addresses', async () => {
    const authentication = anAuthentication(signIn, appOf);
    const first = await clientFor(here.serviceUrl, authentication);
    for (let n = 0; n < 300; n += 1) await clientFor(`${there.serviceUrl}/${n}`, authentication);
    expect(await clientFor(here.serviceUrl, authentication)).not.toBe(first);
  });

  it('that could not be made are tried anew', async () => {
    const authentication = anAuthentication(signIn, appOf);
    const create = vi.spyOn(signIn, 'createAsTheSdk').mockRejectedValueOnce(new Error('nere'));
    await expect(clientFor(here.serviceUrl, authentication)).rejects.toThrow('nere');
    await say(await clientFor(here.serviceUrl, authentication), 'Igen');
    expect(create).toHaveBeenCalledTimes(2);
    expect(here.messages).toHaveLength(1);
  });
});
