import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import {
  changeMilestoneForm,
  dropMilestoneForm,
  milestoneForm,
  reachMilestoneForm,
} from './forms.ts';

/** `county`, `team:berg`, `steering-group:norr`: what is none of them leads nowhere. */
const whose = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:-]{0,79}$/);
/** Who says how it goes; the owner where it is left out. */
const standing = { milestoneId: entityId, whose: whose.optional() };

export const milestoneCommands = [
  z.object({ verb: z.literal('add-milestone'), whose, ...shapeOf(milestoneForm) }),
  z.object({
    verb: z.literal('change-milestone'),
    milestoneId: entityId,
    basedOn: z.int().min(0),
    ...shapeOf(changeMilestoneForm),
  }),
  z.object({ verb: z.literal('begin-milestone'), ...standing }),
  z.object({ verb: z.literal('reach-milestone'), ...standing, ...shapeOf(reachMilestoneForm) }),
  z.object({ verb: z.literal('drop-milestone'), ...standing, ...shapeOf(dropMilestoneForm) }),
  z.object({ verb: z.literal('take-back-milestone'), ...standing }),
] as const;
