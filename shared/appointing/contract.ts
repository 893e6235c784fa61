import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { appointForm } from './forms.ts';

export const appointingCommands = [
  /** `who`: see `appointees.ts`. */
  z.object({ verb: z.literal('appoint-coordinator'), teamId: entityId, ...shapeOf(appointForm) }),
  /** The very one that was read: one made since stands. */
  z.object({
    verb: z.literal('withdraw-appointment'),
    teamId: entityId,
    appointmentId: entityId,
  }),
] as const;
