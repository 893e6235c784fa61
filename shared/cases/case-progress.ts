import { z } from 'zod';
import { progressDimensions, progressScale, progressStages } from '../codes/following.ts';

/** Where the individual stands on each of the four dimensions (handbook §3, stegförflyttning). */
export const progressLevels = z.record(z.enum(progressDimensions), z.literal(progressScale));
export type ProgressLevels = z.infer<typeof progressLevels>;

export const progressNote = z.object({ stage: z.enum(progressStages), levels: progressLevels });
export type ProgressNote = z.infer<typeof progressNote>;
