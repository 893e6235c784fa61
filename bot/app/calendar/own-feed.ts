import { mayDo } from '../../../shared/access/access.ts';
import type { CalendarFeed } from '../../../shared/calendar/calendar-feed.ts';
import { calendarRoles } from '../../../shared/calendar/own-calendar.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { hexOf } from '../../../shared/kernel/hex.ts';
import { type App, today } from '../context/app.ts';
import { read } from '../documents/stored.ts';
import { aroundOf } from '../gatherings/gathering-at-hand.ts';

/** A person's feed has one place, whichever process looks for it: nobody has two. An account is too long to be an id itself. */
export async function feedIdOf(account: AccountKey): Promise<string> {
  const text = new TextEncoder().encode(`calendar-feed ${account}`);
  return hexOf(await crypto.subtle.digest('SHA-256', text)).slice(0, 32);
}

interface OwnFeed {
  readonly feed: CalendarFeed | undefined;
  /** Whether there is anything here that one is called to. */
  readonly mayOpen: boolean;
}

export async function ownFeed(app: App, account: AccountKey): Promise<OwnFeed> {
  const found = await read(app.store, 'federation', 'calendar-feed', await feedIdOf(account));
  const around = aroundOf(await app.registry.current());
  const roles = around === undefined ? [] : calendarRoles(around, account, today(app));
  return { feed: found?.body, mayOpen: mayDo(roles, 'follow-calendar').allowed };
}
