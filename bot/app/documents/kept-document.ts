import { z } from 'zod';
import { keptFigures } from '../../../shared/reports/kept-figures.ts';

/** Of how many cases there were, whatever the period; its figures stand empty. */
export const ofAllPeriods = 'all';

/** What removed cases add to the figures of a team in one period, or how many they were in all. */
export const keptDocument = z.object({
  kind: z.literal('kept-figures'),
  /** Code of the period: `2026-T3`, `2026-H2`, `2026`; or `all`. */
  id: z.string(),
  schemaVersion: z.literal(1),
  kept: keptFigures,
});
export type KeptDocument = z.infer<typeof keptDocument>;
