// From its own file: the package's index brings all of teams-ai along (routing.ts).
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { BotCredentials } from './bot-credentials.ts';
import { createSigningKeys, type KeySource } from '../../issuers/signing-keys.ts';
import { channelDescription, type ChannelTokenRules, vouchedFor } from './channel-token.ts';
import { connectorHttp, sendingToTeams, type SendToTeams } from './connector-http.ts';
import type { BotRegistration, SignInHttp } from './entra-credential.ts';
import { keepClients, signatureOf } from './kept-clients.ts';
import type { ServiceUrlRule } from './service-url.ts';

/** Of the token for Teams; the public cloud's. */
export const audience = 'https://api.botframework.com';

/** How the bot proves who it is. Without `credentials` anybody may send it activities: local mode, on loopback. */
export interface BotIdentity {
  readonly credentials?: BotRegistration;
  /** What tokens are asked for by; Azure's own client when left out. */
  readonly signInHttp?: SignInHttp;
  /** Where the keys are that Teams signs with; Microsoft's when left out. */
  readonly channelKeys?: Partial<KeySource>;
  /** 10 s when left out. */
  readonly sendTimeoutMs?: number;
}

/** The SDK's adapter with a door of our own: no response object of a web framework, no console, no error text sent out. */
export class StarAdapter extends TeamsAdapter {
  /** Empty in local mode, where the SDK then asks for no token and gives none. */
  readonly appId: string;
  readonly rule: ServiceUrlRule;
  /** As Teams names the bot, where an activity does not. */
  readonly botId: string;
  /** Whether an update has been answered with the id of its message: not all that Microsoft writes says that it is. */
  namesUpdates = false;
  readonly #send: SendToTeams;
  /** What a token of Teams' must be; nothing in local mode, where nobody shows one. */
  readonly #rules: ChannelTokenRules | undefined;

  constructor({ credentials, signInHttp, channelKeys, sendTimeoutMs }: BotIdentity) {
    const rule = credentials === undefined ? 'loopback' : 'microsoft';
    const timeout = sendTimeoutMs === undefined ? {} : { timeoutMs: sendTimeoutMs };
    const configured = credentials === undefined ? {} : { MicrosoftAppId: credentials.appId };
    const send = sendingToTeams({ rule, ...timeout });
    const httpClient = connectorHttp(send);
    super(configured, new BotCredentials(credentials, signInHttp), undefined, { httpClient });
    this.#send = send;
    this.#rules = credentials && {
      appId: credentials.appId,
      tenantId: credentials.tenantId,
      keys: createSigningKeys({
        at: { description: channelDescription },
        now: () => performance.now(),
        ...channelKeys,
      }),
      now: () => new Date(),
    };
    keepClients(this.botFrameworkAuthentication);
    this.appId = credentials?.appId ?? '';
    this.rule = rule;
    this.botId = `28:${this.appId}`;
  }

  /** Checks who sent the activity. Throws NotFromTeams for a stranger, KeysUnavailable when nobody can tell. */
  async vouch(authorization: string, { serviceUrl }: Activity): Promise<void> {
    if (this.#rules !== undefined) await vouchedFor(authorization, serviceUrl, this.#rules);
  }

  /**
   * Puts a message in the place of one of ours, and gives the answer. Most of what the bot sends is this, and the SDK's way
   * there costs three times the request: a turn, a check of the whole activity against its schema, a dozen policies. The
   * token is the SDK's, which renews it.
   */
  async update(serviceUrl: string, path: readonly string[], message: unknown): Promise<unknown> {
    return this.#exchange('PUT', serviceUrl, path, { message });
  }

  /** What the connector says there. The SDK makes a client of its own for what is about teams, past our rules for sending. */
  async ask(
    serviceUrl: string,
    path: readonly string[],
    query: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    return this.#exchange('GET', serviceUrl, path, { query });
  }

  async #exchange(
    method: 'GET' | 'PUT',
    serviceUrl: string,
    path: readonly string[],
    {
      message,
      query = {},
    }: { readonly message?: unknown; readonly query?: Readonly<Record<string, string>> },
  ): Promise<unknown> {
    const bot = this.createClaimsIdentity(this.appId);
    const factory = this.botFrameworkAuthentication.createConnectorFactory(bot);
    const signature = await signatureOf(await factory.create(serviceUrl, audience));
    const asked = new URLSearchParams(query).toString();
    const at = `${serviceUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
    const { body } = await this.#send({
      url: asked === '' ? at : `${at}?${asked}`,
      method,
      headers: { 'content-type': 'application/json; charset=utf-8', ...signature },
      ...(message !== undefined && { body: JSON.stringify(message) }),
    });
    return body.trim() === '' ? undefined : JSON.parse(body);
  }

  /** Checks who sent the activity, then runs `logic` on it. Throws as `vouch` does. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    await this.vouch(authorization, activity);
    const claimsIdentity = this.createClaimsIdentity(this.appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return this.processActivity({ audience, claimsIdentity, connectorFactory }, activity, logic);
  }
}
