import { z } from 'zod';
import { clockTime } from '../kernel/date-schemas.ts';

const minutes = z.int().min(0).max(600);

/**
 * How a team lays out its meetings (handbook §2): which part comes first, the minutes set aside for each without lunch,
 * and where lunch lies. FK's part follows the cases, whichever comes first.
 */
export const agendaPlan = z.object({
  /** `general`: Del 1, lärande and information. `cases`: Del 2. */
  first: z.enum(['cases', 'general']),
  minutes: z.object({ cases: minutes, fk: minutes, general: minutes }).optional(),
  lunch: z.object({ from: clockTime, to: clockTime }).optional(),
});
export type AgendaPlan = z.infer<typeof agendaPlan>;
