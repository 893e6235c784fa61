import { z } from 'zod';
import { screeningTools } from '../codes/screening.ts';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';

/** `2026-T3`. */
export const tertialCode = z.string().regex(/^\d{4}-T[1-3]$/);

const count = z.int().min(0).max(999);
const screeningCount = z.object({ offered: count, done: count });
export type ScreeningCount = z.infer<typeof screeningCount>;

const happened = { at: instant, by: accountKey };

/** What the samordnare counts for a tertial because nothing else here knows it. One document a team and tertial. */
export const tally = z.object({
  kind: z.literal('tally'),
  id: tertialCode,
  schemaVersion: z.literal(1),
  sort: z.string(),
  teamId: entityId,
  screening: z.partialRecord(z.enum(screeningTools), screeningCount),
  /** Information occasions held for referring services (handbook §8). */
  informationOccasions: count,
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('screening-counted'),
        ...happened,
        tool: z.enum(screeningTools),
        count: screeningCount,
      }),
      z.object({ type: z.literal('occasions-counted'), ...happened, occasions: count }),
    ]),
  ),
});
export type Tally = z.infer<typeof tally>;
