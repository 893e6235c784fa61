import { z } from 'zod';
import { screeningTools } from '../codes/screening.ts';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { occasionsForm, screeningForm } from './forms.ts';
import { tertialCode } from './tally.ts';

const ofTertial = { teamId: entityId, tertial: tertialCode };

/** What the tertial's count is now (not what is added), so that a form sent twice counts once. */
export const tallyCommands = [
  z.object({
    verb: z.literal('count-screening'),
    ...ofTertial,
    tool: z.enum(screeningTools),
    ...shapeOf(screeningForm),
  }),
  z.object({ verb: z.literal('count-occasions'), ...ofTertial, ...shapeOf(occasionsForm) }),
] as const;
