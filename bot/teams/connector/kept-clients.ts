import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Authentication = Pick<
  ConfigurationBotFrameworkAuthentication,
  'createConnectorFactory' | 'createUserTokenClient'
>;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type Identity = Parameters<Authentication['createConnectorFactory']>[0];

/** Microsoft's addresses are one a region, or one a region and tenant. */
const mostKept = 200;

/**
 * The SDK makes two clients for every activity and every message, each with a pipeline of a dozen parts: a fourth of what a
 * bot that does nothing costs. They know an address and who we are, and nothing of the turn; the token is asked for anew
 * with every request, and renewed by the SDK when it has run out. So there is one of each for an address, an audience and
 * a bot.
 */
export function keepClients(authentication: Authentication): void {
  const connectors = kept<ConnectorClient>();
  const tokenClients = kept<UserTokenClient>();
  const factoryOf = authentication.createConnectorFactory.bind(authentication);
  const tokenClientOf = authentication.createUserTokenClient.bind(authentication);

  const keeping = (factory: ConnectorFactory, identity: Identity): ConnectorFactory => {
    const create = factory.create.bind(factory);
    factory.create = (serviceUrl, audience) =>
      connectors.get([botIn(identity), serviceUrl, audience], () => create(serviceUrl, audience));
    return factory;
  };
  authentication.createConnectorFactory = (identity) => keeping(factoryOf(identity), identity);
  authentication.createUserTokenClient = (identity) =>
    tokenClients.get([botIn(identity)], () => tokenClientOf(identity));
}

/** The headers that say who we are, as the SDK puts them on its own requests; the token is renewed when it has run out. */
export async function signatureOf({ credentials }: ConnectorClient): Promise<Headers> {
  const headers: Headers = {};
  const set = (name: string, value: string): void => {
    headers[name] = value;
  };
  // Of a whole request it looks at nothing else.
  await credentials.signRequest({ headers: { set } } as SignedRequest);
  return headers;
}
type Headers = Record<string, string>;
type SignedRequest = Parameters<ConnectorClient['credentials']['signRequest']>[0];

/** As the SDK finds it: what Teams says is meant for the bot, what we say ourselves comes from it. */
function botIn(identity: Identity): string {
  return identity.getClaimValue('aud') ?? identity.getClaimValue('appid') ?? '';
}

interface Kept<T> {
  get(names: readonly (string | undefined)[], make: () => Promise<T>): Promise<T>;
}

function kept<T>(): Kept<T> {
  const known = new Map<string, Promise<T>>();
  return {
    get(names, make) {
      const key = JSON.stringify(names);
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = make();
      known.set(key, made);
      // What could not be made is tried anew.
      made.catch(() => known.delete(key));
      const [oldest] = known.keys();
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
      return made;
    },
  };
}
