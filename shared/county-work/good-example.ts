import { z } from 'zod';
import { accountKey } from '../guard/account-key.ts';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { countyDoer } from './county-doer.ts';

const happened = { at: instant, by: accountKey, as: countyDoer };

/**
 * A good example on its way to all teams. It lies with the federation, since every team reads it; the deviation it was lifted as
 * stays with its team, and has the same id.
 */
export const goodExample = z.object({
  kind: z.literal('good-example'),
  id: entityId,
  schemaVersion: z.literal(1),
  state: z.enum(['proposed', 'published', 'withdrawn']),
  /** Instant it was proposed. */
  sort: z.string(),
  /** The team that it comes from. */
  teamId: entityId,
  /** Guarded, at most 300 characters. */
  text: z.string().min(1).max(300),
  /** Whoever has written some of it: none of them gives it its second look. */
  writers: z.array(accountKey).max(50),
  history: z.array(z.object({ type: z.enum(['proposed', 'published', 'withdrawn']), ...happened })),
});
export type GoodExample = z.infer<typeof goodExample>;
