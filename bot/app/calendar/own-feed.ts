import type { CalendarFeed } from '../../../shared/calendar/calendar-feed.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { hexOf } from '../../../shared/kernel/hex.ts';
import type { App } from '../context/app.ts';
import { read } from '../documents/stored.ts';

/** A person's feed has one place, whichever process looks for it: nobody has two. An account is too long to be an id itself. */
export async function feedIdOf(account: AccountKey): Promise<string> {
  const text = new TextEncoder().encode(`calendar-feed ${account}`);
  return hexOf(await crypto.subtle.digest('SHA-256', text)).slice(0, 32);
}

export async function ownFeed(
  app: Pick<App, 'store'>,
  account: AccountKey,
): Promise<CalendarFeed | undefined> {
  const found = await read(app.store, 'federation', 'calendar-feed', await feedIdOf(account));
  return found?.body;
}
