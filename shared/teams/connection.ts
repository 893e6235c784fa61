import { addMinutes, type Instant } from '../kernel/calendar.ts';
import type { Channel, DoubtReason } from './channel.ts';

/** Minutes until the next try, longer and longer; the last goes on for as long as it takes. */
const pauses = [1, 2, 5, 10, 20, 40, 60] as const;
/** The secret is renewed by somebody who then waits to see that it works. */
const longestSignedOut = 15;

/**
 * What an activity says of the channels of its Microsoft team. `spoken`: somebody spoke to the bot, or pressed a button of
 * its, in the channel. `of-channel`: an event that only a channel in use has. `of-team`: the team is back. `installed`:
 * the app has come. `near`: anything else from the team. `none`: it tells of an end.
 */
export type Sign = 'spoken' | 'of-channel' | 'of-team' | 'installed' | 'near' | 'none';

/** Teams did not take a post, or told of an end: tried again later each time. Nothing new before the next try is due. */
export function doubted(channel: Channel, reason: DoubtReason, now: Instant): Channel {
  const { connection } = channel;
  if (connection.status === 'removed') return channel;
  const isTold = reason === 'deleted' || reason === 'archived';
  if (connection.status === 'doubtful') {
    if (isTold ? connection.reason === reason : connection.next > now) return channel;
    const tries = connection.tries + 1;
    const next = nextTry(reason, tries, now);
    return { ...channel, connection: { ...connection, reason, tries, next } };
  }
  // What Teams has told of by itself is not a slip of the moment.
  const tries = isTold ? pauses.length : 1;
  return {
    ...channel,
    connection: {
      status: 'doubtful',
      since: now,
      reason,
      tries,
      next: nextTry(reason, tries, now),
    },
    history: [...channel.history, { type: reason, at: now, by: 'system' }],
  };
}

function nextTry(reason: DoubtReason, tries: number, now: Instant): Instant {
  const pause = pauses[Math.min(tries, pauses.length) - 1] ?? pauses[0];
  return addMinutes(now, reason === 'signed-out' ? Math.min(pause, longestSignedOut) : pause);
}

/** It has taken a post, or shown that it lives. */
export function trusted(channel: Channel, now: Instant): Channel {
  if (channel.connection.status === 'working') return channel;
  return {
    ...channel,
    connection: { status: 'working', since: now },
    history: [...channel.history, { type: 'working', at: now, by: 'system' }],
  };
}

/** Worth a try at once, whenever the next one was to be. */
export function triedAtOnce(channel: Channel, now: Instant): Channel {
  const { connection } = channel;
  if (connection.status !== 'doubtful' || connection.next <= now) return channel;
  return { ...channel, connection: { ...connection, next: now } };
}

/** @param isItself whether the sign came in this very channel, and not in another of its Microsoft team */
export function afterSign(channel: Channel, sign: Sign, isItself: boolean, now: Instant): Channel {
  const { connection } = channel;
  switch (connection.status) {
    case 'working':
      return channel;
    case 'removed':
      // Nobody can speak to an app that is not there, and it is there for the whole team.
      return sign === 'spoken' || sign === 'installed' ? trusted(channel, now) : channel;
    case 'doubtful': {
      if (sign === 'none') return channel;
      const isBack = isItself ? sign !== 'near' : sign === 'of-team' || sign === 'installed';
      // That Teams reaches us does not say that it lets us in.
      return isBack && connection.reason !== 'signed-out'
        ? trusted(channel, now)
        : triedAtOnce(channel, now);
    }
  }
}
