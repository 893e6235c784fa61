import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { connectorHttp } from './connector-http.ts';
import type { ServiceUrlRule } from './service-url.ts';

/** How the bot proves who it is. Without `credentials` anybody may send it activities: local mode, on loopback. */
export interface BotIdentity {
  readonly credentials?: {
    readonly appId: string;
    readonly password: string;
    readonly tenantId: string;
  };
  /** 10 s when left out. */
  readonly sendTimeoutMs?: number;
}

/** The SDK's adapter with a door of our own: no response object of a web framework, no console, no error text sent out. */
export class StarAdapter extends TeamsAdapter {
  /** Empty in local mode, where the SDK then asks for no token and gives none. */
  readonly appId: string;
  readonly rule: ServiceUrlRule;

  constructor({ credentials, sendTimeoutMs }: BotIdentity) {
    const rule = credentials === undefined ? 'loopback' : 'microsoft';
    const timeout = sendTimeoutMs === undefined ? {} : { timeoutMs: sendTimeoutMs };
    super(configuration(credentials), undefined, undefined, {
      httpClient: connectorHttp({ rule, ...timeout }),
    });
    this.appId = credentials?.appId ?? '';
    this.rule = rule;
  }

  /** Checks who sent the activity, then runs `logic` on it. Throws AuthenticationError for a stranger. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

function configuration(credentials: BotIdentity['credentials']) {
  if (credentials === undefined) return {};
  return {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.password,
    MicrosoftAppTenantId: credentials.tenantId,
    // Left out it means MultiTenant, which no new bot may be since July 2025.
    MicrosoftAppType: 'SingleTenant',
  };
}
