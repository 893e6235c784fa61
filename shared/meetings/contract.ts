import { z } from 'zod';
import { confirmedInput } from '../guard/confirmed-input.ts';
import { caseReference } from '../cases/case.ts';
import { itemDecision } from '../cases/item-decision.ts';
import { raiseInput } from '../cases/raise-input.ts';
import { attendances, presentWays, roomVerdicts } from '../codes/meeting.ts';
import { shapeOf } from '../forms/schema.ts';
import { asSent } from '../kernel/as-sent.ts';
import { isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { addLineForm, correctAttendanceForm, correctRoomForm } from './correct-forms.ts';
import { answerQuestionForm, cancelForm, settleTopicForm, topicForm, wordForm } from './forms.ts';
import { answerChoice, meetingPlan } from './meeting.ts';
import { agendaPlace } from './place.ts';

const ofTeam = { teamId: entityId };
const ofMeeting = { ...ofTeam, meetingId: entityId };
/** As many as a series can have, and more than is left of any. */
const mostOfSeries = 60;
const ofSeries = {
  ...ofTeam,
  seriesId: entityId,
  from: isoDate,
  /** Those changed by hand that go with the others; the rest of them stay. */
  alsoChanged: z.array(entityId).max(mostOfSeries).optional(),
};
/** The writer has seen the warning and says that it is no person's name. */

/** Which day of every month. */
const seriesDay = z.object({
  nth: z.literal([1, 2, 3, 4, -1]),
  /** ISO: Monday 1 … Friday 5. */
  weekday: z.literal([1, 2, 3, 4, 5]),
});
export type SeriesDay = z.infer<typeof seriesDay>;

/** What a series is to be from a day on. */
const seriesPlan = z.object({ day: seriesDay, plan: meetingPlan.omit({ date: true }) });
export type SeriesPlan = z.infer<typeof seriesPlan>;

/** The nth weekday of every month between two days; break periods and public holidays are passed over and told. */
export const seriesPattern = seriesDay.extend({ from: isoDate, to: isoDate });
export type SeriesPattern = z.infer<typeof seriesPattern>;

export const meetingCommands = [
  z.object({
    verb: z.literal('plan-meeting'),
    ...ofTeam,
    plan: meetingPlan,
    confirmed: confirmedInput,
  }),
  z.object({
    verb: z.literal('plan-series'),
    ...ofTeam,
    pattern: seriesPattern,
    plan: meetingPlan.omit({ date: true }),
    /** The days that have a meeting already are passed over; without it such a series is not made. */
    skipPlanned: z.boolean().optional(),
    confirmed: confirmedInput,
  }),
  /** Those of a series that are to be held from a day on; what is open or over stays as it is. */
  z.object({
    verb: z.literal('move-series'),
    ...ofSeries,
    ...seriesPlan.shape,
    confirmed: confirmedInput,
  }),
  z.object({ verb: z.literal('cancel-series'), ...ofSeries, ...shapeOf(cancelForm) }),
  z.object({
    verb: z.literal('change-meeting'),
    ...ofMeeting,
    plan: meetingPlan,
    confirmed: confirmedInput,
  }),
  z.object({ verb: z.literal('cancel-meeting'), ...ofMeeting, ...shapeOf(cancelForm) }),
  z.object({
    verb: z.literal('answer-notice'),
    ...ofMeeting,
    choice: answerChoice,
    /** The seat answered for, when the coordinator answers for somebody; otherwise one's own. */
    memberId: entityId.optional(),
    confirmed: confirmedInput,
  }),
  /** Word per case from one who cannot be there, as codes. `none` takes it back. */
  z.object({
    verb: z.literal('leave-word'),
    ...ofMeeting,
    ...shapeOf(wordForm),
    reference: caseReference,
    /** The seat it is left for, when the coordinator writes it down; otherwise one's own. */
    memberId: entityId.optional(),
  }),
  /** Whether the team has room for more cases, said at each meeting (handbook §3, target range). */
  z.object({ verb: z.literal('judge-room'), ...ofMeeting, verdict: z.enum(roomVerdicts) }),
  z.object({
    verb: z.literal('add-topic'),
    ...ofMeeting,
    ...shapeOf(topicForm),
  }),
  z.object({ verb: z.literal('remove-topic'), ...ofMeeting, topicId: entityId }),
  /** Ticked off while the meeting is held; taken back before something else is said of it. */
  z.object({
    verb: z.literal('settle-topic'),
    ...ofMeeting,
    topicId: entityId,
    ...shapeOf(settleTopicForm),
  }),
  z.object({ verb: z.literal('unsettle-topic'), ...ofMeeting, topicId: entityId }),
  /** Of a question to FK; answered again replaces. */
  z.object({
    verb: z.literal('answer-question'),
    ...ofMeeting,
    topicId: entityId,
    ...shapeOf(answerQuestionForm),
  }),
  z.object({ verb: z.literal('raise-case'), ...ofMeeting, raise: raiseInput }),
  /** Who leads the meeting in the samordnare's place; without a member nobody does any longer. */
  z.object({
    verb: z.literal('choose-lead'),
    ...ofMeeting,
    memberId: entityId.optional(),
  }),
  /** `early`: on the day before, it is said that this is meant. */
  z.object({
    verb: z.literal('open-meeting'),
    ...ofMeeting,
    early: z.literal(true).optional(),
  }),
  /** Opened by mistake, while nothing is decided. */
  z.object({ verb: z.literal('undo-opening'), ...ofMeeting }),
  /** What the meeting takes up now, for everybody who follows it. */
  z.object({ verb: z.literal('move-now'), ...ofMeeting, place: agendaPlace }),
  z.object({
    verb: z.literal('set-attendance'),
    ...ofMeeting,
    memberId: entityId,
    attendance: z.enum(attendances),
  }),
  /** Of all of whom nothing is noted, FK's seat apart: the store knows which they are, and not the sender. */
  z.object({ verb: z.literal('note-rest'), ...ofMeeting, attendance: z.enum(presentWays) }),
  z.object({ verb: z.literal('unnote-rest'), ...ofMeeting }),
  z.object({
    verb: z.literal('decide-item'),
    ...ofMeeting,
    itemId: entityId,
    decision: itemDecision,
    confirmed: confirmedInput,
  }),
  z.object({ verb: z.literal('undo-decision'), ...ofMeeting, itemId: entityId }),
  /** Undecided items go on to the next meeting; that must be confirmed. */
  z.object({
    verb: z.literal('close-meeting'),
    ...ofMeeting,
    carryOver: z.boolean(),
    /** Whether the topics that are not ticked off go on to the next meeting too; they do unless told. */
    carryTopics: z.boolean().optional(),
  }),
  /** The minutes of a meeting that is over, put right. */
  z.object({
    verb: z.literal('correct-attendance'),
    ...ofMeeting,
    ...shapeOf(correctAttendanceForm),
  }),
  z.object({ verb: z.literal('correct-room'), ...ofMeeting, ...shapeOf(correctRoomForm) }),
  z.object({
    verb: z.literal('correct-decision'),
    ...ofMeeting,
    itemId: entityId,
    /** `none`: nothing was decided about it. */
    decision: z.union([itemDecision, z.literal('none')]),
    /** How long the meeting's history was when the form was opened. */
    basedOn: z.int().min(0).optional(),
    confirmed: confirmedInput,
  }),
  z.object({
    verb: z.literal('correct-topic'),
    ...ofMeeting,
    topicId: entityId,
    ...shapeOf(settleTopicForm),
  }),
  z.object({ verb: z.literal('add-to-minutes'), ...ofMeeting, ...shapeOf(addLineForm) }),
] as const;

/** What the planning form asks before anything is saved: which days, and when each kallelse would go out. */
export const planPreviewInput = asSent(
  z.object({
    /** With a pattern the series; without it the one `date`. */
    pattern: seriesPattern.optional(),
    plan: meetingPlan.partial({ date: true }),
  }),
);
/** What would become of a series: cancelled, unless it is said what it is to be. */
export const seriesPreviewInput = asSent(
  z.object({
    seriesId: entityId,
    from: isoDate,
    alsoChanged: z.array(entityId).max(mostOfSeries).optional(),
    becomes: seriesPlan.optional(),
  }),
);
export type SeriesPreviewInput = z.infer<typeof seriesPreviewInput>;
export type PlanPreviewInput = z.infer<typeof planPreviewInput>;
