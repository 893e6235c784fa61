import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../../shared/kernel/calendar.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import { afterSign, doubted, type Sign, trusted } from '../../../shared/teams/connection.ts';
import { aChannel } from '../../builders/app.ts';

const now = '2026-12-01T07:00:00.000Z';
const working = aChannel('19:berg@thread.tacv2');
const doubtful = doubted(working, 'forbidden', now);
const removed: Channel = { ...working, connection: { status: 'removed', since: now } };

function statusAfter(channel: Channel, sign: Sign, isItself: boolean): string {
  const { connection } = afterSign(channel, sign, isItself, now);
  return connection.status === 'doubtful' && connection.next <= now
    ? 'tried at once'
    : connection.status;
}

describe('a channel that does not take a post', () => {
  it('is tried again, after longer and longer pauses, an hour at most, for as long as it takes', () => {
    let channel = working;
    let at = now;
    const pauses = Array.from({ length: 9 }, () => {
      channel = doubted(channel, 'not-found', at);
      const { connection } = channel;
      if (connection.status !== 'doubtful') throw new Error('no doubt');
      const pause = (Date.parse(connection.next) - Date.parse(at)) / 60_000;
      at = connection.next;
      return pause;
    });
    expect(pauses).toEqual([1, 2, 5, 10, 20, 40, 60, 60, 60]);
    expect(channel.connection).toMatchObject({ since: now, tries: 9 });
    expect(channel.history.filter(({ type }) => type === 'not-found')).toHaveLength(1);
  });

  it('counts once what several jobs meet at the same time', () => {
    expect(doubted(doubtful, 'not-found', now)).toBe(doubtful);
  });

  it('is tried at least every quarter of an hour while it is the bot that is shut out', () => {
    let channel = working;
    let at = now;
    for (let tries = 0; tries < 8; tries += 1) {
      channel = doubted(channel, 'signed-out', at);
      if (channel.connection.status !== 'doubtful') throw new Error('no doubt');
      expect(channel.connection.next <= addMinutes(at, 15)).toBe(true);
      at = channel.connection.next;
    }
  });

  it('works again with its next post, as if nothing had been', () => {
    const { connection, history } = trusted(doubtful, now);
    expect(connection).toEqual({ status: 'working', since: now });
    expect(history.map(({ type }) => type)).toEqual(['installed', 'forbidden', 'working']);
  });
});

describe('a sign of life', () => {
  it.each<[Sign, string, string]>([
    ['spoken', 'working', 'tried at once'],
    ['of-channel', 'working', 'tried at once'],
    ['of-team', 'working', 'working'],
    ['installed', 'working', 'working'],
    ['near', 'tried at once', 'tried at once'],
    ['none', 'doubtful', 'doubtful'],
  ])(
    '(%s) puts a channel in doubt to work: here %s, elsewhere in the team %s',
    (sign, own, other) => {
      expect(statusAfter(doubtful, sign, true)).toBe(own);
      expect(statusAfter(doubtful, sign, false)).toBe(other);
    },
  );

  it('does not say that the bot is let in, but is worth a try', () => {
    const out = doubted(working, 'signed-out', now);
    expect(statusAfter(out, 'spoken', true)).toBe('tried at once');
  });

  it.each<[Sign, string]>([
    ['spoken', 'working'],
    ['installed', 'working'],
    ['of-channel', 'removed'],
    ['of-team', 'removed'],
    ['near', 'removed'],
    ['none', 'removed'],
  ])('(%s) leaves a channel that the app was removed from %s', (sign, status) => {
    expect(statusAfter(removed, sign, true)).toBe(status);
  });

  it('changes nothing where nothing was wrong', () => {
    for (const sign of ['spoken', 'near', 'of-team', 'installed', 'none'] as const)
      expect(afterSign(working, sign, true, now)).toBe(working);
  });
});
