import { z } from 'zod';
import { instant } from '../kernel/date-schemas.ts';

/**
 * Whether Teams lets the app remind the people of a channel in private, as it was last seen: the app's manifest asks for it, and
 * who installs or upgrades the app in the team says yes. No answer is final; `at` is when it was given last.
 */
export const nudging = z.object({
  status: z.enum(['working', 'refused']),
  since: instant,
  at: instant,
});
export type Nudging = z.infer<typeof nudging>;
