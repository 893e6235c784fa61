import { z } from 'zod';
import {
  actionOwners,
  deviationCategories,
  deviationKinds,
  deviationStatuses,
} from '../codes/deviation.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';

/** What the styrgrupp does about it: a guarded line of at most 200 characters, who, and by when. */
const deviationAction = z.object({
  text: z.string().min(1).max(200),
  owner: z.enum(actionOwners),
  due: isoDate,
});

const happened = { at: instant, by: accountKey };

/** What has happened to it, oldest first. */
const deviationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reported'), ...happened }),
  z.object({ type: z.literal('compiled'), ...happened }),
  z.object({ type: z.literal('forwarded'), ...happened }),
  z.object({ type: z.literal('action-set'), ...happened, action: deviationAction }),
  z.object({ type: z.literal('lifted'), ...happened }),
  z.object({ type: z.literal('solved'), ...happened }),
  z.object({ type: z.literal('passed-on'), ...happened }),
  /** To another forum. */
  z.object({ type: z.literal('sent-elsewhere'), ...happened }),
]);
export type DeviationEvent = z.infer<typeof deviationEvent>;

export const deviation = z.object({
  kind: z.literal('deviation'),
  id: entityId,
  schemaVersion: z.literal(2),
  /** The status again: what the store lists by. */
  state: z.enum(deviationStatuses),
  /** Instant reported. */
  sort: z.string(),
  teamId: entityId,
  issue: z.enum(deviationKinds),
  category: z.enum(deviationCategories),
  /** Guarded, at most 300 characters; may be empty: the category alone is a report. */
  text: z.string().max(300),
  /** Teams (municipalities) it touches besides its own; with one more it is suggested for Länsam. */
  alsoTouches: z.array(entityId).max(20),
  /** About how things are arranged rather than one event. */
  structural: z.boolean(),
  /** The nearest manager was asked before it went on. */
  managerAsked: z.boolean(),
  action: deviationAction.optional(),
  reportedOn: isoDate,
  meetingId: entityId.optional(),
  history: z.array(deviationEvent),
});
export type Deviation = z.infer<typeof deviation>;
