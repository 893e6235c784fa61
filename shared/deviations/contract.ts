import { z } from 'zod';
import { entityId } from '../kernel/ids.ts';
import { deviationCategory } from './deviation.ts';

const ofTeam = { teamId: entityId };

export const deviationCommands = [
  z.object({
    verb: z.literal('report-deviation'),
    ...ofTeam,
    category: deviationCategory,
    text: z.string().max(2000),
    meetingId: entityId.optional(),
  }),
  z.object({ verb: z.literal('forward-deviation'), ...ofTeam, deviationId: entityId }),
  z.object({ verb: z.literal('solve-deviation'), ...ofTeam, deviationId: entityId }),
] as const;
