import { z } from 'zod';
import type { FigureGroup } from '../../codes/figures.ts';

const seriesLine = z.object({
  label: z.string(),
  values: z.array(z.number().nullable()).readonly(),
});
const cell = z.object({ part: z.number(), of: z.number() });

const series = z.object({
  kind: z.literal('series'),
  /** The periods, the oldest first. */
  ticks: z.array(z.string()).readonly(),
  lines: z.array(seriesLine).readonly(),
  /** The range that the ongoing cases are to stay within. */
  band: z.object({ min: z.number(), max: z.number(), label: z.string() }).optional(),
  /** The last period is under way. */
  isOpen: z.boolean(),
});

const columns = z.object({
  kind: z.literal('columns'),
  columns: z.array(z.object({ label: z.string(), value: z.number() })).readonly(),
});

/** Bars of parts: each as long as what it is of, or all as long where the shares are compared. */
const stacks = z.object({
  kind: z.literal('stacks'),
  parts: z.array(z.string()).readonly(),
  rows: z.array(z.object({ label: z.string(), values: z.array(z.number()).readonly() })).readonly(),
  /** Between which percents a part is to end, where shares are compared. */
  even: z.object({ from: z.number(), to: z.number(), label: z.string() }).optional(),
});

const goals = z.object({
  kind: z.literal('goals'),
  rows: z
    .array(z.object({ label: z.string(), text: z.string(), percent: z.number(), aim: z.number() }))
    .readonly(),
});

const grid = z.object({
  kind: z.literal('grid'),
  columns: z.array(z.string()).readonly(),
  rows: z
    .array(z.object({ label: z.string(), cells: z.array(cell.nullable()).readonly() }))
    .readonly(),
});

/**
 * What can be drawn; kept with a report that is signed. A value that may not be seen is left out, or null in its place: a picture says no
 * more than the tables beside it.
 */
export const picture = z.discriminatedUnion('kind', [series, columns, stacks, goals, grid]);
export type Picture = z.infer<typeof picture>;
export type PictureOfKind<K extends Picture['kind']> = Extract<Picture, { readonly kind: K }>;

/** The point of a group of figures in words, and the picture that makes it. */
export interface Story {
  readonly code: string;
  readonly group: FigureGroup;
  readonly text: string;
  readonly picture?: Picture;
}
