import { z } from 'zod';
import { parties } from '../codes/party.ts';
import { rulingLevels, rulingStates, rulingWriters } from '../codes/ruling.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';

const happened = { at: instant, by: accountKey };

/** As whom it was written: a function and, where it comes from one, its party. Never a person. */
const written = z.object({ as: z.enum(rulingWriters), party: z.enum(parties).optional() });
export type Written = z.infer<typeof written>;

const rulingEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('asked'), ...happened }),
  z.object({ type: z.literal('decided'), ...happened }),
  z.object({ type: z.literal('confirmed'), ...happened }),
  z.object({ type: z.literal('replaced'), ...happened }),
  z.object({ type: z.literal('ended'), ...happened }),
]);

/**
 * A question and what was decided about it, so that it is found again (handbook §5). No case is ever in it: it is about how
 * things are done.
 */
export const ruling = z.object({
  kind: z.literal('ruling'),
  id: entityId,
  schemaVersion: z.literal(1),
  state: z.enum(rulingStates),
  /** Instant it was asked or decided. */
  sort: z.string(),
  level: z.enum(rulingLevels),
  /** The team whose ruling it is, or that asked. */
  teamId: entityId.optional(),
  /** Whose ruling it is, or whom the team asked; the groups are redrawn, and the question goes with its team. */
  steeringGroupId: entityId.optional(),
  /** Guarded, at most 300 characters. */
  question: z.string().min(1).max(300),
  /** Guarded, at most 400 characters; nothing while it waits. */
  decision: z.string().min(1).max(400).optional(),
  written: written.optional(),
  /** By those whose secretary wrote it. */
  confirmed: written.extend({ on: isoDate }).optional(),
  from: isoDate.optional(),
  /** Last day, inclusive. */
  to: isoDate.optional(),
  /** What it was before it was asked of Länsam. */
  boardQuestionId: entityId.optional(),
  replaces: entityId.optional(),
  replacedBy: entityId.optional(),
  history: z.array(rulingEvent),
});
export type Ruling = z.infer<typeof ruling>;
