import { z } from 'zod';
import { measureCodes, measureProviders } from '../../codes/measures.ts';
import { isoDate } from '../../kernel/calendar.ts';
import { entityId } from '../../kernel/ids.ts';

/** What is asked when a measure is chosen. `offerId` points into the utbudskarta where it was picked from it. */
export const measureInput = z.object({
  code: z.enum(measureCodes),
  provider: z.enum(measureProviders),
  offerId: entityId.optional(),
  /** First day as planned. */
  from: isoDate,
  /** Last day as planned. */
  to: isoDate.optional(),
  /** First day in fact; without it the measure is planned. */
  startedOn: isoDate.optional(),
  /** Last day in fact. */
  endedOn: isoDate.optional(),
});
export type MeasureInput = z.infer<typeof measureInput>;
export const measure = measureInput.extend({ id: entityId });
export type Measure = z.infer<typeof measure>;
