import { z } from 'zod';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { countyDoer } from './county-doer.ts';

const happened = { at: instant, by: accountKey, as: countyDoer };

/** Länsam's yearly revision of the agreement (handbook §2): the comments on it, and what was decided. */
export const agreementRevision = z.object({
  kind: z.literal('agreement-revision'),
  id: entityId,
  schemaVersion: z.literal(1),
  state: z.enum(['open', 'closed']),
  sort: z.string(),
  year: z.int().min(2020).max(2100),
  commentsDue: isoDate,
  comments: z
    .array(
      z.object({
        id: entityId,
        ...happened,
        /** Which heading or paragraph of the agreement; guarded. */
        heading: z.string().min(1).max(80),
        text: z.string().min(1).max(400),
      }),
    )
    .max(500),
  decision: z.string().min(1).max(400).optional(),
  history: z.array(z.object({ type: z.enum(['opened', 'closed']), ...happened })),
});
export type AgreementRevision = z.infer<typeof agreementRevision>;
