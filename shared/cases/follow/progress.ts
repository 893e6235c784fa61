import { z } from 'zod';
import { progressDimensions, progressStage } from '../lists.ts';

/** 1 furthest from, 5 nearest to work, own livelihood and everyday life that works. *(choice)* */
export const progressLevel = z.literal([1, 2, 3, 4, 5]);
export type ProgressLevel = z.infer<typeof progressLevel>;

/** Where the individual stands on each of the four dimensions (handbook §3, stegförflyttning). */
export const progressLevels = z.record(z.enum(progressDimensions), progressLevel);
export type ProgressLevels = z.infer<typeof progressLevels>;

export const progressNote = z.object({ stage: progressStage, levels: progressLevels });
export type ProgressNote = z.infer<typeof progressNote>;
