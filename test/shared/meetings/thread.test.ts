import { describe, expect, it } from 'vitest';
import { threadIn } from '../../../shared/meetings/thread.ts';

const thread = '19:meeting_MjAyNi0xMi0wMSBTVEFS@thread.v2';

describe('the thread of a meeting', () => {
  it.each([
    [
      'its link',
      `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%22Tid%22%7d`,
    ],
    ['its link as it is read', `https://teams.microsoft.com/l/meetup-join/${thread}/0`],
    [
      'its link in small letters',
      `https://teams.microsoft.com/l/meetup-join/${thread.replace(':', '%3a').replace('@', '%40')}/0`,
    ],
    ['its chat', thread],
    ['what Teams calls it', Buffer.from(`0#${thread}#0`).toString('base64')],
    ['what Teams calls it, without an end', Buffer.from(`0#${thread}#0`).toString('base64url')],
  ])('stands in %s', (_what, text) => {
    expect(threadIn(text)).toBe(thread);
  });

  it.each([
    '',
    'https://zoom.us/j/123',
    '19:berg@thread.tacv2',
    'abc',
    'MCMx',
    '%',
    '19:meeting_@thread.v2',
  ])('does not stand in %j', (text) => {
    expect(threadIn(text)).toBeUndefined();
  });
});
