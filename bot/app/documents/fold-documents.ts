import { z } from 'zod';
import { isoDate } from '../../../shared/kernel/date-schemas.ts';
import { keptFigures } from '../../../shared/reports/kept-figures.ts';
import { periodFold } from '../../../shared/reports/period-fold.ts';

/** What was counted of one period of a team, by the code of the period: what its pages read in place of all its cases. */
export const foldDocument = z.object({
  kind: z.literal('fold'),
  /** `2026-T3`, `2026-H2`, `2026`. */
  id: z.string(),
  schemaVersion: z.literal(1),
  /** The head says the same of the one that holds. */
  stamp: z.string(),
  /** How it was counted: by which figures, and by what of the team and of the rules until then. */
  figures: z.int(),
  by: z.string(),
  fold: periodFold,
  /** While the period is not over: the day it was counted, and what had been written by then. */
  running: z.object({ on: isoDate, pulse: z.string() }).optional(),
  /** What the cases that had ended before a day add to it, which are not read again. */
  settled: z.object({ until: isoDate, added: keptFigures.omit({ since: true }) }).optional(),
});
export type FoldDocument = z.infer<typeof foldDocument>;

/**
 * What tells whether the folds of a team hold. `head`: which do. `pulse`: written with whatever a figure counts. `mark`: written with
 * what changes a period that is over, or a case that has ended, until those are counted anew.
 */
export const foldNote = z.discriminatedUnion('about', [
  z.object({
    kind: z.literal('fold-note'),
    id: z.literal('head'),
    schemaVersion: z.literal(1),
    about: z.literal('head'),
    /** The stamps of the folds that hold, by the code of the period. */
    stamps: z.record(z.string(), z.string()),
    /** The day the first case was raised, and the first of those that have been removed. */
    firstRaised: isoDate.optional(),
    firstRemoved: isoDate.optional(),
    /** The last day that anything happened to a case after it had ended. */
    lastLate: isoDate.optional(),
  }),
  z.object({
    kind: z.literal('fold-note'),
    id: z.literal('pulse'),
    schemaVersion: z.literal(1),
    about: z.literal('pulse'),
  }),
  z.object({
    kind: z.literal('fold-note'),
    id: z.string(),
    schemaVersion: z.literal(1),
    about: z.literal('mark'),
    /** The first day whose figures may be otherwise. */
    from: isoDate,
  }),
]);
export type FoldNote = z.infer<typeof foldNote>;
