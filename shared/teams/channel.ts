import { z } from 'zod';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';

/** What must be kept to post into a Teams channel; Microsoft's identifiers, as they were given. */
const msChannelRef = z.object({
  tenantId: z.string(),
  /** `19:…` of the Microsoft team. */
  msTeamId: z.string(),
  channelId: z.string(),
  serviceUrl: z.url(),
  botId: z.string(),
  aadGroupId: z.string().optional(),
});
export type MsChannelRef = z.infer<typeof msChannelRef>;

export const channelServes = z.discriminatedUnion('type', [
  z.object({ type: z.literal('team'), teamId: entityId }),
  z.object({ type: z.literal('steering-group'), steeringGroupId: entityId }),
]);
export type ChannelServes = z.infer<typeof channelServes>;

/** A channel the bot is (or was) installed in. Its id is the Teams channel id. */
export const channel = z.object({
  kind: z.literal('channel'),
  id: z.string(),
  schemaVersion: z.literal(1),
  /** Name of the channel as Teams told it, to choose by. */
  name: z.string().max(120),
  ms: msChannelRef,
  serves: channelServes.optional(),
  connection: z.discriminatedUnion('status', [
    z.object({ status: z.literal('active'), since: instant }),
    z.object({
      status: z.literal('inactive'),
      since: instant,
      reason: z.enum(['removed', 'forbidden', 'not-found']),
    }),
  ]),
  history: z.array(
    z.object({
      type: z.enum(['installed', 'connected', 'removed', 'forbidden', 'not-found']),
      at: instant,
      by: z.union([accountKey, z.literal('system')]),
    }),
  ),
});
export type Channel = z.infer<typeof channel>;
