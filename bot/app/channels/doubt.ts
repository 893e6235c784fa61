import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Channel, DoubtReason } from '../../../shared/teams/channel.ts';
import { doubted, triedAtOnce, trusted } from '../../../shared/teams/connection.ts';
import type { App } from '../context/app.ts';
import { affectedBy, type Gone } from './channels.ts';
import { changeChannel } from './change-channel.ts';

/** Teams did not take a post. @returns when the next one may be tried; nothing when the app is not there any more */
export async function doubtChannel(
  app: App,
  channelId: string,
  reason: DoubtReason,
): Promise<Instant | undefined> {
  const channel = await changeChannel(app, {
    channelId,
    verb: 'channel-doubted',
    decide: (before, now) => before && doubted(before, reason, now),
  });
  return channel === undefined ? undefined : nextTry(channel, app.clock.now());
}

/** When something may be posted there: at once, or after the next try is due. */
export function nextTry({ connection }: Channel, now: Instant): Instant | undefined {
  switch (connection.status) {
    case 'working':
      return now;
    case 'doubtful':
      return connection.next;
    case 'removed':
      return undefined;
  }
}

/** Teams has told that a channel or its whole team is deleted or archived: each can be taken back there. */
export async function channelToldGone(
  app: App,
  gone: Omit<Gone, 'by'>,
  reason: 'deleted' | 'archived',
): Promise<void> {
  for (const channelId of await affectedBy(app, gone)) await doubtChannel(app, channelId, reason);
}

/** A post has arrived: the channel works, and Teams lets the bot in, which concerns every channel that met the opposite. */
export async function channelTook(app: App, channelId: string): Promise<void> {
  const { channels } = await app.registry.current();
  for (const { body } of channels.values()) {
    const { connection, id } = body;
    const isOut = connection.status === 'doubtful' && connection.reason === 'signed-out';
    if (connection.status === 'working' || (id !== channelId && !isOut)) continue;
    const decide = (before: Channel | undefined, now: Instant) => before && trusted(before, now);
    await changeChannel(app, { channelId: id, verb: 'channel-works', decide });
  }
}

/** At start: what was in doubt is worth a try, since something has been changed, perhaps. */
export async function tryDoubtful(app: App): Promise<void> {
  const { channels } = await app.registry.current();
  for (const { body } of channels.values()) {
    if (body.connection.status !== 'doubtful') continue;
    const decide = (before: Channel | undefined, now: Instant) =>
      before && triedAtOnce(before, now);
    await changeChannel(app, { channelId: body.id, verb: 'channel-tried', decide });
  }
}
