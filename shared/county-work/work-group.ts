import { z } from 'zod';
import { workSeats } from '../codes/county-work.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { countyDoer } from './county-doer.ts';

const happened = { at: instant, by: accountKey, as: countyDoer };

/** A group that works with one topic for Länsam, for a time, and reports back. */
export const workGroup = z.object({
  kind: z.literal('work-group'),
  id: entityId,
  schemaVersion: z.literal(1),
  state: z.enum(['active', 'ended']),
  /** Instant it was formed. */
  sort: z.string(),
  /** Guarded, at most 120 characters. */
  topic: z.string().min(1).max(120),
  members: z.array(z.enum(workSeats)).min(1).max(30),
  from: isoDate,
  to: isoDate,
  reportDue: isoDate,
  /** Oldest first; a report is a guarded text of at most 400 characters. */
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('formed'), ...happened }),
      z.object({ type: z.literal('reported'), ...happened, text: z.string().min(1).max(400) }),
      z.object({ type: z.literal('ended'), ...happened }),
    ]),
  ),
});
export type WorkGroup = z.infer<typeof workGroup>;
