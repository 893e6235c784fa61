import { z } from 'zod';
import { isoDate } from '../../kernel/date-schemas.ts';

const count = z.int().min(0);

/** Codes of a split that are told together, with how many there are; without a number they are not told of at all. */
const group = z.object({ codes: z.array(z.string()).min(1).readonly(), count: count.optional() });
export type Group = z.infer<typeof group>;

/** One split of what happened from one day to another, both of them counted. Blocks follow each other and never overlap. */
const block = z.object({
  from: isoDate,
  to: isoDate,
  /** How many are split. */
  of: count,
  groups: z.array(group).readonly(),
  /** In which edition it was first told. */
  edition: z.int().min(1),
});
export type Block = z.infer<typeof block>;

/** Figures that are not summed, as they stood when a period ended: the counts that are told, by their keys. */
const snapshot = z.object({
  cells: z.record(z.string(), count),
  /** Codes of the splits that are told in merged codes. */
  merged: z.array(z.string()).readonly(),
  edition: z.int().min(1),
});
export type Snapshot = z.infer<typeof snapshot>;

/**
 * All that has left one team of what tells its individuals apart (handbook §7). It only grows: what it says is never changed and
 * never taken back, so that whoever keeps what they once read can work out nothing from reading again.
 */
export const publication = z.object({
  /** Everything that ended by this day has been looked at. */
  until: isoDate,
  /** One more for every time something may have been added; and the day of it. */
  edition: z.int().min(1),
  publishedOn: isoDate,
  /** By the code of the figure. */
  chains: z.record(z.string(), z.array(block).readonly()),
  /** By the code of the period: `2026-H1`, `2026-T3`. */
  snapshots: z.record(z.string(), snapshot),
});
export type Publication = z.infer<typeof publication>;
