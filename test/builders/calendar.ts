import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { feedIdOf } from '../../bot/app/calendar/own-feed.ts';
import { type CalendarFeed, openFeed } from '../../shared/calendar/calendar-feed.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { aContext } from './context.ts';

/** As the tab makes one: 32 bytes as base64url. */
export const aSecret = Buffer.alloc(32, 7).toString('base64url');

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export async function aFeedOf(account: AccountKey, secret = aSecret): Promise<CalendarFeed> {
  const id = await feedIdOf(account);
  const at = aContext('2026-11-20T08:00:00.000Z');
  return openFeed(undefined, { id, account, secretHash: hashOf(secret) }, at);
}

/** What another program than the one that wrote it reads in a calendar file. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** As instants: through the file's own account of Swedish time. */
  readonly start: string;
  readonly end: string;
}

export function readCalendar(text: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1_000).toISOString();
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      location: event.location,
      description: event.description,
      start: instant(event.startDate),
      end: instant(event.endDate),
    };
  });
}
