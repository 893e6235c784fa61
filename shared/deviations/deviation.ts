import { z } from 'zod';
import { roles } from '../access/role.ts';
import {
  actionOwners,
  anchorOwners,
  deviationCategories,
  deviationKinds,
  deviationStatuses,
} from '../codes/deviation.ts';
import { parties } from '../codes/party.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { postRef } from '../meetings/meeting.ts';

/** What the styrgrupp does about it: a guarded line of at most 200 characters, who, and by when. */
const deviationAction = z.object({
  text: z.string().min(1).max(200),
  owner: z.enum(actionOwners),
  due: isoDate,
});

/** Who anchors in their own organisation what Länsam has taken on, and by when. */
const anchoring = z.object({ owner: z.enum(anchorOwners), due: isoDate });

/** What somebody was to the deviation when they did something to it: written down then, since seats change. Never who. */
const doer = z.object({ role: z.enum(roles), party: z.enum(parties).optional() });
export type Doer = z.infer<typeof doer>;

const happened = {
  at: instant,
  by: accountKey,
  /** Not told of what was reported before it was asked. */
  as: doer.optional(),
};

/** A decision; written down by who keeps the deciders' minutes, it waits for one of them to confirm it. */
const decided = { ...happened, asSecretary: z.literal(true).optional() };

/** Decisions of those whom it is with. */
export const decisionSteps = [
  'action-set',
  'asked-back',
  'lifted',
  'anchored',
  'solved',
  'passed-on',
  'sent-elsewhere',
] as const;
export type DecisionStep = (typeof decisionSteps)[number];

/** What has happened to it, oldest first. */
const deviationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reported'), ...happened }),
  z.object({ type: z.literal('compiled'), ...happened }),
  z.object({ type: z.literal('forwarded'), ...happened }),
  z.object({ type: z.literal('action-set'), ...decided, action: deviationAction }),
  /** The styrgrupp asks the team for more: a guarded line. */
  z.object({ type: z.literal('asked-back'), ...decided, text: z.string().min(1).max(200) }),
  z.object({ type: z.literal('lifted'), ...decided }),
  z.object({ type: z.literal('anchored'), ...decided, anchoring }),
  z.object({ type: z.literal('solved'), ...decided }),
  z.object({ type: z.literal('passed-on'), ...decided }),
  /** To another forum. */
  z.object({ type: z.literal('sent-elsewhere'), ...decided }),
  /** What was written down for them, by one of them. */
  z.object({ type: z.literal('confirmed'), ...happened, decision: z.enum(decisionSteps) }),
]);
export type DeviationEvent = z.infer<typeof deviationEvent>;

export const deviation = z.object({
  kind: z.literal('deviation'),
  id: entityId,
  schemaVersion: z.literal(5),
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
  anchoring: anchoring.optional(),
  reportedOn: isoDate,
  /** The styrgrupp that takes it up with Länsam itself; its teams hear of it as of their own. */
  raisedBy: entityId.optional(),
  meetingId: entityId.optional(),
  /** Its cards in Länsam's channel, the last of them: drawn anew when it has taken a step. */
  countyCards: z.array(postRef).optional(),
  history: z.array(deviationEvent),
});
export type Deviation = z.infer<typeof deviation>;
