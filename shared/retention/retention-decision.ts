import { z } from 'zod';
import { documentTypes } from '../codes/retention.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';

const happened = { at: instant, by: accountKey };

/** Nothing is removed under a decision that is only registered: somebody has seen first what would be. */
const retentionState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('registered') }),
  z.object({ status: z.literal('in-force'), since: instant }),
  z.object({ status: z.literal('ended'), at: instant }),
]);

/** A gallringsbeslut, as the office has registered it: for how long what is kept (handbook §7). */
export const retentionDecision = z.object({
  kind: z.literal('retention-decision'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** The status again: what the store lists by. */
  state: z.string(),
  sort: isoDate,
  /** What the authority calls the decision. */
  number: z.string().min(1).max(40),
  decidedOn: isoDate,
  documentType: z.enum(documentTypes),
  /** After what it counts from: the end of a case, the withdrawal, the day of a line or a receipt. 0: the day after. */
  months: z.int().min(0).max(600),
  current: retentionState,
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('registered'), ...happened }),
      z.object({ type: z.literal('begun'), ...happened }),
      z.object({ type: z.literal('ended'), ...happened }),
    ]),
  ),
});
export type RetentionDecision = z.infer<typeof retentionDecision>;
