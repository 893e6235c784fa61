import { z } from 'zod';
import { consent, caseReference } from '../cases/case.ts';
import { ageBand, criterion, gender, livelihood, priorityGroup, referrer } from '../cases/lists.ts';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { itemDecision, topicPart } from './agenda.ts';
import { answerChoice, attendance, cancelReasons, meetingPlan } from './meeting.ts';

const ofTeam = { teamId: entityId };
const ofMeeting = { ...ofTeam, meetingId: entityId };

/** The nth weekday of every month between two days; break periods and public holidays are passed over and told. */
export const seriesPattern = z.object({
  nth: z.literal([1, 2, 3, 4, -1]),
  /** ISO: Monday 1 … Friday 5. */
  weekday: z.literal([1, 2, 3, 4, 5]),
  from: isoDate,
  to: isoDate,
});
export type SeriesPattern = z.infer<typeof seriesPattern>;

/** What raising needs beyond the meeting (handbook §3). The consent gate is part of the shape: no consent, no case. */
export const raiseInput = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('new'),
    referrer,
    referrers: z.array(referrer).max(8),
    consent,
    gender,
    ageBand,
    livelihoodIn: z.array(livelihood).max(11),
    criteria: z.array(criterion).max(20),
    priorityGroup: priorityGroup.optional(),
  }),
  z.object({ type: z.literal('consultation') }),
  /** Puts an ongoing case on the agenda. */
  z.object({ type: z.literal('follow-up'), reference: caseReference }),
]);
export type RaiseInput = z.infer<typeof raiseInput>;

export const meetingCommands = [
  z.object({ verb: z.literal('plan-meeting'), ...ofTeam, plan: meetingPlan }),
  z.object({
    verb: z.literal('plan-series'),
    ...ofTeam,
    pattern: seriesPattern,
    plan: meetingPlan.omit({ date: true }),
  }),
  z.object({ verb: z.literal('change-meeting'), ...ofMeeting, plan: meetingPlan }),
  z.object({ verb: z.literal('cancel-meeting'), ...ofMeeting, reason: z.enum(cancelReasons) }),
  z.object({
    verb: z.literal('answer-notice'),
    ...ofMeeting,
    choice: answerChoice,
    /** The seat answered for, when the coordinator answers for somebody; otherwise one's own. */
    memberId: entityId.optional(),
  }),
  z.object({
    verb: z.literal('add-topic'),
    ...ofMeeting,
    part: topicPart,
    text: z.string().max(2000),
  }),
  z.object({ verb: z.literal('remove-topic'), ...ofMeeting, topicId: entityId }),
  z.object({ verb: z.literal('raise-case'), ...ofMeeting, raise: raiseInput }),
  z.object({ verb: z.literal('open-meeting'), ...ofMeeting }),
  z.object({ verb: z.literal('set-attendance'), ...ofMeeting, memberId: entityId, attendance }),
  z.object({
    verb: z.literal('decide-item'),
    ...ofMeeting,
    itemId: entityId,
    decision: itemDecision,
  }),
  z.object({ verb: z.literal('undo-decision'), ...ofMeeting, itemId: entityId }),
  /** Undecided items go on to the next meeting; that must be confirmed. */
  z.object({ verb: z.literal('close-meeting'), ...ofMeeting, carryOver: z.boolean() }),
] as const;

/** What the planning form asks before anything is saved: which days, and when each kallelse would go out. */
export const planPreviewInput = z.object({
  /** With a pattern the series; without it the one `date`. */
  pattern: seriesPattern.optional(),
  plan: meetingPlan.partial({ date: true }),
});
export type PlanPreviewInput = z.infer<typeof planPreviewInput>;
