import { z } from 'zod';
import { accountKey } from '../guard/account-key.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { CommonRefusal } from '../text/refusals.ts';

/** SHA-256 of the secret in a feed's address, in hexadecimal digits. */
export const secretHash = z.string().regex(/^[0-9a-f]{64}$/);

const happened = { at: instant, by: accountKey };

/**
 * One person's meetings as a calendar that Outlook fetches by itself. Who has the address reads it without signing in, so
 * the secret in it is made where it is shown and only its hash comes here.
 */
export const calendarFeed = z.object({
  kind: z.literal('calendar-feed'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** The status again: what the store lists by. */
  state: z.string(),
  account: accountKey,
  current: z.discriminatedUnion('status', [
    z.object({ status: z.literal('open'), since: instant, secretHash }),
    z.object({ status: z.literal('ended'), at: instant }),
  ]),
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('opened'), ...happened }),
      z.object({ type: z.literal('ended'), ...happened }),
    ]),
  ),
});
export type CalendarFeed = z.infer<typeof calendarFeed>;

/** A first address, or another one: what was subscribed to by the one before is then there no longer. */
export function openFeed(
  known: CalendarFeed | undefined,
  { id, account, secretHash: hash }: Pick<CalendarFeed, 'id' | 'account'> & { secretHash: string },
  ctx: CommandContext,
): CalendarFeed {
  return {
    kind: 'calendar-feed',
    ...{ id, schemaVersion: 1, account },
    ...standing({ status: 'open', since: ctx.now, secretHash: hash }),
    history: [...(known?.history ?? []), { type: 'opened', ...happenedNow(ctx) }],
  };
}

/** Nothing is left by which the address could be known again. */
export function endFeed(
  feed: CalendarFeed | undefined,
  ctx: CommandContext,
): Result<CalendarFeed, CommonRefusal> {
  if (feed?.current.status !== 'open') return err({ code: 'not-found', what: 'calendar-feed' });
  return ok({
    ...feed,
    ...standing({ status: 'ended', at: ctx.now }),
    history: [...feed.history, { type: 'ended', ...happenedNow(ctx) }],
  });
}

function standing(current: CalendarFeed['current']): Pick<CalendarFeed, 'current' | 'state'> {
  return { current, state: current.status };
}
