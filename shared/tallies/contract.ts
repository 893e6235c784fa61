import { z } from 'zod';
import { entityId } from '../kernel/ids.ts';
import { screeningTool, tertialCode } from './tally.ts';

const count = z.int().min(0).max(999);
const ofTertial = { teamId: entityId, tertial: tertialCode };

/** What the tertial's count is now (not what is added), so that a form sent twice counts once. */
export const tallyCommands = [
  z.object({
    verb: z.literal('count-screening'),
    ...ofTertial,
    tool: screeningTool,
    offered: count,
    done: count,
  }),
  z.object({ verb: z.literal('count-occasions'), ...ofTertial, occasions: count }),
] as const;
