import type { TokenCredential } from '@azure/identity';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { ConnectorFailure } from './connector-failure.ts';
import { entraCredential, type BotRegistration, type SignInHttp } from './entra-credential.ts';
import { once, tokenFor, usualPatienceMs } from './kept-token.ts';

type Asked = Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>;
type Created = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

/** What the sign-in service says of a secret that has expired or of an app that is no more; all else is its own trouble. */
const refusals = new Set([
  'access_denied',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'unauthorized_client',
]);

/**
 * Our tokens for Teams. Asked for by Azure's own library, since the SDK's way with a managed identity
 * (`FederatedServiceClientCredentialsFactory` of 4.23.3) keeps the first proof for good, and is turned away when that has
 * run out, after a day. In local mode the SDK's own, which ask for nothing.
 */
export class BotCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #credential: (() => Promise<TokenCredential>) | undefined;
  readonly #patienceMs: number;

  constructor(
    bot: BotRegistration | undefined,
    http?: SignInHttp,
    { patienceMs = usualPatienceMs } = {},
  ) {
    super(bot === undefined ? {} : { MicrosoftAppId: bot.appId });
    this.#patienceMs = patienceMs;
    this.#credential = bot && once(() => entraCredential(bot, http));
  }

  override async createCredentials(...asked: Asked): Promise<Created> {
    const [appId, audience] = asked;
    const credential = this.#credential;
    if (credential === undefined) return tellingFailures(await super.createCredentials(...asked));
    if (!(await this.isValidAppId(appId))) throw new Error('another app asks for our token');
    const token = tokenFor(credential, `${audience}/.default`, this.#patienceMs);
    return tellingFailures({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    });
  }
}

/** The same credentials; one that is shared (the SDK's empty one) is not changed. */
export function tellingFailures(created: Created): Created {
  const telling = Object.create(created) as Created;
  telling.signRequest = async (request) => {
    try {
      return await created.signRequest(request);
    } catch (error) {
      throw new ConnectorFailure(isRefusal(error) ? 'signed-out' : 'unreached');
    }
  };
  return telling;
}

/** Its classes are not exported to us; its codes are those of OAuth, on the error or on what it says was its cause. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errorCode' in error && refusals.has(String(error.errorCode))) return true;
  // App Service says so, without a code, where the resource does not have the identity it is asked for.
  if ('status' in error && error.status === 400) return true;
  return isRefusal(error.cause);
}
