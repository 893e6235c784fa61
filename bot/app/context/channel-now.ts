import {
  type ChannelState,
  channelState,
  type SignedOut,
  signedOutBy,
} from '../../../shared/teams/channel-state.ts';
import type { App } from './app.ts';
import type { Landscape } from './registry.ts';

/** How a channel is, for whoever is to be told. */
export function channelNow(
  app: Pick<App, 'credentials' | 'clock'>,
  landscape: Landscape,
  channelId: string | undefined,
): ChannelState {
  const channel = landscape.channels.get(channelId ?? '')?.body;
  return channelState(channel, signedOut(app, landscape), app.clock.now());
}

/** As this process has met it, or another one has written down. */
export function signedOut(
  { credentials }: Pick<App, 'credentials'>,
  landscape: Landscape,
): SignedOut | undefined {
  const written = signedOutBy([...landscape.channels.values()].map(({ body }) => body));
  const met = credentials.signIn();
  if (written !== undefined || met.status !== 'failing') return written;
  return { since: met.since };
}
