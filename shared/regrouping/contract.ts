import { z } from 'zod';
import { confirmedInput } from '../guard/confirmed-input.ts';
import { shapeOf } from '../forms/schema.ts';
import { asSent } from '../kernel/as-sent.ts';
import { entityId } from '../kernel/ids.ts';
import { regroupForm } from './forms.ts';

const { from, name, groupId, teamIds, channelOf } = shapeOf(regroupForm);

/** Which teams answer to whom from a day on: existing groups and new ones. Teams that are not named stay where they are. */
const regroupingPlan = z.object({
  from,
  groups: z
    .array(z.object({ groupId, name: name.optional(), teamIds, channelOf: channelOf.optional() }))
    .min(1)
    .max(40),
  /** Seats that do not follow their group into the one that takes its place. */
  leaveOut: z.array(entityId).max(300).optional(),
  confirmed: confirmedInput,
});
export type RegroupingPlan = z.infer<typeof regroupingPlan>;
export type WantedGroup = RegroupingPlan['groups'][number];

/** What it would come to, asked before anything is saved. */
export const regroupingPreviewInput = asSent(regroupingPlan);

export const regroupingCommands = [
  z.object({ verb: z.literal('regroup-steering'), ...regroupingPlan.shape }),
  /** Before its day has come. */
  z.object({ verb: z.literal('withdraw-regrouping'), regroupingId: entityId }),
] as const;
