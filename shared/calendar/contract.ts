import { z } from 'zod';
import { secretHash } from './calendar-feed.ts';

/** Each person's own, and in no team. */
export const calendarCommands = [
  /** Another one takes the place of the first. */
  z.object({ verb: z.literal('open-calendar-feed'), secretHash }),
  z.object({ verb: z.literal('end-calendar-feed') }),
] as const;
