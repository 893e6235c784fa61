import { z } from 'zod';
import { screeningTools } from '../codes/screening.ts';
import { entityId } from '../kernel/ids.ts';
import { tertialCode } from './tally.ts';

const count = z.int().min(0).max(999);
const ofTertial = { teamId: entityId, tertial: tertialCode };

/** What the tertial's count is now (not what is added), so that a form sent twice counts once. */
export const tallyCommands = [
  z.object({
    verb: z.literal('count-screening'),
    ...ofTertial,
    tool: z.enum(screeningTools),
    offered: count,
    done: count,
  }),
  z.object({ verb: z.literal('count-occasions'), ...ofTertial, occasions: count }),
] as const;
