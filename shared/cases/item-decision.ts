import { z } from 'zod';
import { parkedCauses } from '../codes/following.ts';
import { criteria } from '../codes/raising.ts';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { closing } from './case.ts';

/** What the team decided about an agenda item. */
export const itemDecision = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('received'),
    caseHolderId: entityId,
    overrideReason: z.string().max(200).optional(),
    /** The first follow-up, at the next meeting unless another day is chosen. */
    nextFollowUp: isoDate.optional(),
  }),
  z.object({ outcome: z.literal('queued') }),
  z.object({ outcome: z.literal('declined'), criterion: z.enum(criteria) }),
  z.object({ outcome: z.literal('answered') }),
  z.object({ outcome: z.literal('follow-up'), on: isoDate }),
  /** `on`: when the team looks at it again. */
  z.object({ outcome: z.literal('parked'), cause: z.enum(parkedCauses), on: isoDate }),
  z.object({ outcome: z.literal('closed'), closing }),
]);
export type ItemDecision = z.infer<typeof itemDecision>;
