import { z } from 'zod';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { nudging } from './nudging-known.ts';

/** What must be kept to post into a Teams channel; Microsoft's identifiers, as they were given. */
const msChannelRef = z.object({
  tenantId: z.string(),
  /** `19:…` of the Microsoft team. */
  msTeamId: z.string(),
  channelId: z.string(),
  serviceUrl: z.url(),
  botId: z.string(),
  aadGroupId: z.string().optional(),
  /** A chat of several, which belongs to no team of Microsoft's: `msTeamId` is its own id. */
  isGroupChat: z.literal(true).optional(),
});
export type MsChannelRef = z.infer<typeof msChannelRef>;

export const channelServes = z.discriminatedUnion('type', [
  z.object({ type: z.literal('team'), teamId: entityId }),
  z.object({ type: z.literal('steering-group'), steeringGroupId: entityId }),
  /** Länsam: there is one in a federation. */
  z.object({ type: z.literal('county-group') }),
  /** FK's own, for one team or several (handbook §4). It stays FK's when the last of them has moved to another. */
  z.object({ type: z.literal('fk'), teamIds: z.array(entityId).max(40) }),
]);
export type ChannelServes = z.infer<typeof channelServes>;

/**
 * Why a channel is in doubt. `forbidden`, `not-found`: so Teams answered a post. `signed-out`: Teams did not take the bot
 * for who it is, which is no fault of the channel. `deleted`, `archived`: so Teams told of the channel or its team, which
 * can be taken back there.
 */
const doubtReason = z.enum(['forbidden', 'not-found', 'signed-out', 'deleted', 'archived']);
export type DoubtReason = z.infer<typeof doubtReason>;

/**
 * Whether what is posted arrives. No answer of Teams is final (platform.md): a channel in doubt is tried again, `next`
 * being when, until it takes a post or shows that it lives. Only the app's own removal ends it.
 */
const connection = z.discriminatedUnion('status', [
  z.object({ status: z.literal('working'), since: instant }),
  z.object({
    status: z.literal('doubtful'),
    since: instant,
    reason: doubtReason,
    /** In vain, one after another. */
    tries: z.int().min(0),
    next: instant,
  }),
  z.object({ status: z.literal('removed'), since: instant }),
]);

/** A channel the bot is (or was) installed in. Its id is the Teams channel id. */
export const channel = z.object({
  kind: z.literal('channel'),
  id: z.string(),
  schemaVersion: z.literal(6),
  /** As Teams told it; empty while it has not. Many activities carry none, and the General channel never has one. */
  name: z.string().max(120),
  /** Of the Microsoft team, as Teams told it. */
  teamName: z.string().max(120).optional(),
  ms: msChannelRef,
  serves: channelServes.optional(),
  connection,
  /** Nothing while nobody has been reminded in private. */
  nudging: nudging.optional(),
  history: z.array(
    z.object({
      type: z.enum([
        ...(['installed', 'connected', 'disconnected', 'removed', 'working'] as const),
        ...doubtReason.options,
      ]),
      at: instant,
      by: z.union([accountKey, z.literal('system')]),
      /** Of FK's channel: which teams were connected to it, or let go. Nothing was said of it before version 6. */
      teamIds: z.array(entityId).optional(),
    }),
  ),
});
export type Channel = z.infer<typeof channel>;

/** Whether it can be chosen for who has cases: it serves nobody, the app is in it, and it is no group chat. */
export function isFree({ connection: { status }, serves, ms }: Channel): boolean {
  return status !== 'removed' && serves === undefined && ms.isGroupChat !== true;
}

/** Whether it has never been anybody's: what a team's kallelser have told of its cases stands in a channel for good. */
export function isUnused({ serves, history }: Channel): boolean {
  return serves === undefined && !history.some(({ type }) => type === 'connected');
}

/** Whether FK can have it: its own already, or nobody's ever (handbook §4: FK sees the cases it raised and no other). */
export function mayBeFks(channel: Channel): boolean {
  return channel.serves?.type === 'fk' || isUnused(channel);
}
