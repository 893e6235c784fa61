import { z } from 'zod';
import {
  milestoneAnswerers,
  mostMilestoneReason,
  mostMilestoneTitle,
  milestoneReceivers,
  milestoneStatuses,
  milestoneWriters,
} from '../codes/milestone.ts';
import { rulingLevels } from '../codes/ruling.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';

const happened = { at: instant, by: accountKey, as: z.enum(milestoneWriters) };

/** How it goes. */
const milestoneStanding = z.discriminatedUnion('status', [
  z.object({ status: z.literal('not-started') }),
  z.object({ status: z.literal('ongoing') }),
  /** Reached on that day, which is no later than the one it was said on. */
  z.object({ status: z.literal('done'), on: isoDate }),
  /** Why, guarded. */
  z.object({ status: z.literal('dropped'), reason: z.string().min(1).max(mostMilestoneReason) }),
]);
export type MilestoneStanding = z.infer<typeof milestoneStanding>;

const content = {
  /** Guarded: no case and no person. */
  title: z.string().min(1).max(mostMilestoneTitle),
  due: isoDate,
  answers: z.enum(milestoneAnswerers),
};

/**
 * A delmål of the agreement: of a team, a styrgrupp or the county, with its last day and which function answers for it. One of the
 * county's may be given to every team or every styrgrupp: then each of those says how it goes there, and the county reads it off
 * them. It lies with the federation, since all of them read those.
 */
export const milestone = z.object({
  kind: z.literal('milestone'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** The status again: what the store lists by. */
  state: z.enum(milestoneStatuses),
  /** Its last day. */
  sort: z.string(),
  level: z.enum(rulingLevels),
  teamId: entityId.optional(),
  /** As it was when it was written; whose it is where the styrgrupper have been redrawn, `whose-now.ts` says. */
  steeringGroupId: entityId.optional(),
  givenTo: z.enum(milestoneReceivers).optional(),
  ...content,
  current: milestoneStanding,
  /** Of one that is given: how it goes with each that has said so, by its code (`team:berg`). */
  received: z.record(z.string(), milestoneStanding),
  history: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('added'), ...happened }),
        /** What stood there before. */
        z.object({ type: z.literal('changed'), ...happened, before: z.object(content) }),
        z.object({
          type: z.literal('stood'),
          ...happened,
          /** Whom it was given to and who says it; the owner where it is left out. */
          whose: z.string().max(80).optional(),
          standing: milestoneStanding,
        }),
      ]),
    )
    .min(1),
});
export type Milestone = z.infer<typeof milestone>;
