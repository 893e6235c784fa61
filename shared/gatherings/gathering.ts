import { z } from 'zod';
import { actionOwners } from '../codes/deviation.ts';
import { audiences, gatheringKinds, type GatheringOf } from '../codes/gathering.ts';
import { attendances, cancelReasons } from '../codes/meeting.ts';
import { parties } from '../codes/party.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { meetingPlan, postRef } from '../meetings/meeting.ts';

const happened = { at: instant, by: accountKey };
const bySystemToo = { at: instant, by: z.union([accountKey, z.literal('system')]) };

/** A seat's answer. No ersättare is registered for a seat above the teams: who sends one says no more than that. */
export const gatheringChoice = z.discriminatedUnion('status', [
  z.object({ status: z.literal('coming'), mode: z.enum(['on-site', 'digital']) }),
  z.object({ status: z.literal('deputy') }),
  z.object({ status: z.literal('absent'), word: z.string().max(200).optional() }),
]);
export type GatheringChoice = z.infer<typeof gatheringChoice>;

const topic = z.object({
  id: entityId,
  /** Guarded, at most 200 characters, and of no case. */
  text: z.string().max(200),
  ...happened,
});

/** A decision to be anchored in an organisation: by when, and whether that is done. */
const anchoring = z.object({
  party: z.enum(parties),
  until: isoDate.optional(),
  done: z.object(happened).optional(),
});

const decision = z.object({
  id: entityId,
  text: z.string().max(300),
  owner: z.enum(actionOwners),
  due: isoDate.optional(),
  anchoring: z.array(anchoring),
  /** Written down by one who is no member: the members confirm it. */
  asSecretary: z.literal(true).optional(),
  confirmed: z.object(happened).optional(),
  ...happened,
});
export type GatheringDecision = z.infer<typeof decision>;

/** A representative asks the own people in the teams before the meeting. */
const asked = z.object({
  party: z.enum(parties),
  ...happened,
  answers: z.array(z.object({ teamId: entityId, text: z.string().max(300), ...happened })),
});

const state = z.discriminatedUnion('status', [
  z.object({ status: z.literal('planned') }),
  z.object({ status: z.literal('called'), calledAt: instant }),
  z.object({ status: z.literal('open'), openedAt: instant }),
  z.object({ status: z.literal('closed'), closedAt: instant }),
  z.object({ status: z.literal('cancelled'), at: instant, reason: z.enum(cancelReasons) }),
]);
export type GatheringState = z.infer<typeof state>;

const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('planned'), ...happened, plan: meetingPlan }),
  z.object({ type: z.literal('changed'), ...happened, plan: meetingPlan }),
  z.object({ type: z.literal('called'), ...bySystemToo, late: z.boolean() }),
  z.object({ type: z.literal('answered'), ...happened, seatId: entityId, choice: gatheringChoice }),
  z.object({ type: z.literal('topic-added'), ...happened, topicId: entityId }),
  z.object({ type: z.literal('topic-removed'), ...happened, topicId: entityId }),
  z.object({ type: z.literal('opened'), ...happened }),
  z.object({
    type: z.literal('attendance-set'),
    ...happened,
    seatId: entityId,
    attendance: z.enum(attendances),
  }),
  z.object({ type: z.literal('decided'), ...happened, decisionId: entityId }),
  z.object({ type: z.literal('confirmed'), ...happened, decisionId: entityId }),
  z.object({
    type: z.literal('anchored'),
    ...happened,
    decisionId: entityId,
    party: z.enum(parties),
  }),
  z.object({ type: z.literal('people-asked'), ...happened, party: z.enum(parties) }),
  z.object({ type: z.literal('people-answered'), ...happened, party: z.enum(parties) }),
  z.object({ type: z.literal('closed'), ...happened }),
  z.object({ type: z.literal('acknowledged'), ...happened, teamId: entityId }),
  z.object({ type: z.literal('reminded'), ...bySystemToo, seatIds: z.array(entityId) }),
  z.object({ type: z.literal('cancelled'), ...happened }),
]);
export type GatheringEvent = z.infer<typeof event>;

/** Whose it is, as its ids say it; the county's has neither. */
export const gatheringPlace = {
  teamId: entityId.optional(),
  steeringGroupId: entityId.optional(),
};
export interface GatheringPlace {
  readonly teamId?: string | undefined;
  readonly steeringGroupId?: string | undefined;
}

export function ofWhom({ teamId, steeringGroupId }: GatheringPlace): GatheringOf {
  if (teamId !== undefined) return 'team';
  return steeringGroupId === undefined ? 'county' : 'steering-group';
}

/**
 * What a team, a styrgrupp or the county gathers for beside the team's case meetings: called, answered and noted as those
 * are, and never about a case. A team's lies with the team, the others with the federation.
 */
export const gathering = z.object({
  kind: z.literal('gathering'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** The status again: what the store lists by. */
  state: z.string(),
  /** `<date>T<start>`. */
  sort: z.string(),
  what: z.enum(gatheringKinds),
  ...gatheringPlace,
  seriesId: entityId.optional(),
  plan: meetingPlan,
  noticeDue: instant,
  noticeLate: z.boolean(),
  proposalsUntil: isoDate,
  reminderDue: instant,
  current: state,
  /** By the seat's id; who has which, `seats.ts` says. */
  answers: z.record(z.string(), z.object({ choice: gatheringChoice, ...happened })),
  topics: z.array(topic),
  decisions: z.array(decision),
  attendance: z.record(z.string(), z.enum(attendances)),
  asked: z.array(asked),
  /** What waited for it, in words, as it was when it was closed. */
  waited: z.array(z.string()).optional(),
  /** Of an information occasion: who asked for it, for whom, how many came. */
  invitedBy: z.enum(actionOwners).optional(),
  audience: z.array(z.enum(audiences)).optional(),
  came: z.int().min(0).optional(),
  /** Teams that have said that they know of it. */
  acknowledged: z.array(z.object({ teamId: entityId, ...happened })),
  posts: z.object({ notice: postRef.optional(), minutes: postRef.optional() }),
  history: z.array(event),
});
export type Gathering = z.infer<typeof gathering>;
