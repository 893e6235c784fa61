import { z } from 'zod';
import { instant, isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../teams/account.ts';

/** Categories of avvikelser (handbook §5). */
export const deviationCategories = [
  'routines-responsibility',
  'consent',
  'attendance-team',
  'attendance-steering',
  'collaboration-climate',
  'goals',
  'staffing',
  'budget',
  'ways-of-working',
  'reorganisation',
  'coordinator',
] as const;
export const deviationCategory = z.enum(deviationCategories);
export type DeviationCategory = z.infer<typeof deviationCategory>;

/** reported → with the steering group → solved; the team hears back at each step (handbook §5). */
export const deviationStatuses = ['reported', 'with-steering', 'solved'] as const;
export type DeviationStatus = (typeof deviationStatuses)[number];

const happened = { at: instant, by: accountKey };

export const deviation = z.object({
  kind: z.literal('deviation'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** The status again: what the store lists by. */
  state: z.enum(deviationStatuses),
  /** Instant reported. */
  sort: z.string(),
  teamId: entityId,
  category: deviationCategory,
  /** Guarded, at most 300 characters; may be empty: the category alone is a report. */
  text: z.string().max(300),
  reportedOn: isoDate,
  meetingId: entityId.optional(),
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('reported'), ...happened }),
      z.object({ type: z.literal('forwarded'), ...happened }),
      z.object({ type: z.literal('solved'), ...happened }),
    ]),
  ),
});
export type Deviation = z.infer<typeof deviation>;
