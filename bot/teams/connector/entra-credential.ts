import type { TokenCredential, TokenCredentialOptions } from '@azure/identity';

/** The bot's registration in Entra ID, and how the bot proves that it is the one. */
export interface BotRegistration {
  readonly appId: string;
  readonly tenantId: string;
  readonly proof: BotProof;
}

/**
 * `identity`: that it runs on the Azure resource which has this managed identity, trusted by the registration's federated
 * credential; nothing that could be carried away. `secret`: a client secret, which runs out.
 */
export type BotProof =
  | { readonly kind: 'identity'; readonly clientId: string }
  | { readonly kind: 'secret'; readonly secret: string };

/** What the questions go out by; Azure's own client when left out. */
export type SignInHttp = NonNullable<TokenCredentialOptions['httpClient']>;

/** Of the registration's federated credential, in every cloud but China's and the US government's. */
const exchange = 'api://AzureADTokenExchange/.default';

/** What is to be sent is tried again by its own rules, with growing pauses. */
const oneRetry = { retryOptions: { maxRetries: 1, retryDelayInMs: 200 } };

/** Loads Azure's library when the first message is sent: local mode needs none. */
export async function entraCredential(
  { appId, tenantId, proof }: BotRegistration,
  http?: SignInHttp,
): Promise<TokenCredential> {
  const { ClientAssertionCredential, ClientSecretCredential, ManagedIdentityCredential } =
    await import('@azure/identity');
  const options = { ...oneRetry, ...(http !== undefined && { httpClient: http }) };
  switch (proof.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, appId, proof.secret, options);
    case 'identity': {
      const identity = new ManagedIdentityCredential({ clientId: proof.clientId, ...options });
      const assertion = async () => (await identity.getToken(exchange)).token;
      return new ClientAssertionCredential(tenantId, appId, assertion, options);
    }
  }
}
