import { createHash } from 'node:crypto';
import type { TokenCredential } from '@azure/identity';
import type { Nudge, Nudger, NudgeOutcome } from '../../app/messages.ts';
import type { Log, Watcher } from '../../app/ports.ts';
import type { MsChannelRef } from '../../../shared/teams/channel.ts';
import { nudgeText } from '../../../shared/text/nudges.ts';
import { isRefusal } from '../connector/bot-credentials.ts';
import { ConnectorFailure } from '../connector/connector-failure.ts';
import { sendingToTeams } from '../connector/connector-http.ts';
import { tokenFor } from '../connector/kept-token.ts';
import type { ServiceUrlRule } from '../connector/service-url.ts';

export interface GraphOptions {
  /** Such as `https://graph.microsoft.com`. */
  readonly origin: string;
  readonly rule: Exclude<ServiceUrlRule, 'microsoft'>;
  /** The bot's tenant: nobody of another can be reached with its token. */
  readonly tenantId: string;
  readonly credential: () => Promise<TokenCredential>;
  readonly log: Log;
  readonly watch: Watcher;
  readonly timeoutMs?: number;
}

/**
 * Reminders in Teams' feed of activities, `POST /teams/{id}/sendActivityNotification`, with the permission that the app is given
 * in a team where it is installed (`TeamsActivity.Send.Group`). The words stand in the app's manifest; what is sent names no
 * case and nobody but the one who gets it, by object id.
 */
export function createGraphNudger(options: GraphOptions): Nudger {
  const { origin, rule, tenantId, credential, log, watch, timeoutMs } = options;
  const token = tokenFor(credential, `${origin}/.default`, timeoutMs);
  const send = sendingToTeams({ rule, ...(timeoutMs !== undefined && { timeoutMs }) });
  return {
    async nudge(channel, nudge) {
      const to = recipientOf(channel, nudge, tenantId);
      if (to === undefined) return { status: 'unreachable' };
      try {
        await send({
          url: `${origin}/v1.0/teams/${encodeURIComponent(to.groupId)}/sendActivityNotification`,
          method: 'POST',
          headers: {
            authorization: `Bearer ${await token()}`,
            'content-type': 'application/json; charset=utf-8',
          },
          body: JSON.stringify(notification(nudge, to.userId)),
        });
        return { status: 'reached' };
      } catch (error) {
        const outcome = outcomeOf(error);
        const facts =
          error instanceof ConnectorFailure ? { kind: error.kind, status: error.status } : {};
        log.warn('nudge-failed', { ...facts, then: outcome.status });
        watch.note('send-failed', 1, { ...facts, then: outcome.status });
        return outcome;
      }
    },
  };
}

interface Recipient {
  readonly groupId: string;
  readonly userId: string;
}

/** Nothing for a team that Teams has not told the group of, nor for anybody of another tenant than the team's and ours. */
function recipientOf(
  { tenantId: channelTenant, aadGroupId }: MsChannelRef,
  { account }: Nudge,
  ours: string,
): Recipient | undefined {
  const [tenant = '', userId = ''] = account.split('/');
  const isOurs = [tenant, channelTenant].every((one) => one.toLowerCase() === ours.toLowerCase());
  return aadGroupId === undefined || userId === '' || !isOurs
    ? undefined
    : { groupId: aadGroupId, userId };
}

function notification({ kind, id, topic, link, preview }: Nudge, userId: string) {
  return {
    topic: { source: 'text', value: topic, webUrl: link },
    activityType: nudgeText[kind].activityType,
    chainId: chainOf(id),
    previewText: { content: preview },
    recipient: { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId },
    templateParameters: [],
  };
}

/** The same reminder has the same number: one that is sent again, since its answer was lost, takes the place of itself. */
function chainOf(id: string): number {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6);
}

/**
 * 401, 403, 409 and 400 say that this app may not, or not yet (an app of before has no such kinds of activity); 404 that this one
 * cannot be reached here. All else may be another answer next time.
 */
function outcomeOf(error: unknown): NudgeOutcome {
  if (!(error instanceof ConnectorFailure))
    return isRefusal(error) ? { status: 'refused' } : { status: 'later' };
  const { kind, status = 0, retryAfterMs } = error;
  if (kind === 'barred') return { status: 'unreachable' };
  if (kind !== 'answered') return { status: 'later' };
  if (status === 404) return { status: 'unreachable' };
  if ([400, 401, 403, 409].includes(status)) return { status: 'refused' };
  return { status: 'later', ...(retryAfterMs !== undefined && { waitMs: retryAfterMs }) };
}
