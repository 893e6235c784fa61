import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { ConnectorFailure } from './connector-failure.ts';

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
 * The SDK's own credentials, whose failures are told apart: that we are not let in is our own state, that nobody answers
 * is the network's. The SDK throws whatever its sign-in library threw.
 */
export class BotCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(...asked: Asked): Promise<Created> {
    return tellingFailures(await super.createCredentials(...asked));
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

/** Its classes are not exported to us; its codes are those of OAuth. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'errorCode' in error && refusals.has(String(error.errorCode));
}
