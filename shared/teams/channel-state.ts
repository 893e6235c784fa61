import type { Instant } from '../kernel/calendar.ts';
import type { Channel, DoubtReason } from './channel.ts';

/**
 * Whether what the bot posts reaches a team's or a styrgrupp's channel, as it is shown everywhere. `signed-out` is the
 * bot's own state and holds for every channel.
 */
export type ChannelState =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly channel: Channel }
  | {
      readonly status: 'doubtful';
      readonly channel: Channel;
      readonly reason: Exclude<DoubtReason, 'signed-out'>;
      readonly since: Instant;
      /** Nothing when it is past: what is due is tried at once, and nothing is due. */
      readonly next?: Instant;
    }
  | {
      readonly status: 'signed-out';
      readonly channel: Channel;
      readonly since: Instant;
      /** Nothing while no channel has been tried, and when it is past. */
      readonly next?: Instant;
    }
  | { readonly status: 'removed'; readonly channel: Channel; readonly since: Instant };

/** That Teams does not let the bot in. */
export interface SignedOut {
  readonly since: Instant;
  readonly next?: Instant;
}

export function channelState(
  channel: Channel | undefined,
  signedOut: SignedOut | undefined,
  now: Instant,
): ChannelState {
  if (channel === undefined) return { status: 'none' };
  const { connection } = channel;
  if (connection.status === 'removed') return { ...connection, channel };
  if (signedOut !== undefined) {
    const { since, next } = signedOut;
    return { status: 'signed-out', channel, since, ...ahead(next, now) };
  }
  if (connection.status === 'working') return { status: 'working', channel };
  const { reason, since, next } = connection;
  return reason === 'signed-out'
    ? { status: 'signed-out', channel, since, ...ahead(next, now) }
    : { status: 'doubtful', channel, reason, since, ...ahead(next, now) };
}

function ahead(next: Instant | undefined, now: Instant): { readonly next?: Instant } {
  return next === undefined || next <= now ? {} : { next };
}

/** What the channels show of the bot's sign-in: the first that met it, and the first that is tried again. */
export function signedOutBy(channels: readonly Channel[]): SignedOut | undefined {
  const met = channels.flatMap(({ connection }) =>
    connection.status === 'doubtful' && connection.reason === 'signed-out' ? [connection] : [],
  );
  const [since] = met.map((one) => one.since).sort();
  const [next] = met.map((one) => one.next).sort();
  return since === undefined ? undefined : { since, ...(next !== undefined && { next }) };
}
