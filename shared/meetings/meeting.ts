import { z } from 'zod';
import { agendaParts, topicOutcomes } from '../codes/agenda.ts';
import {
  attendances,
  cancelReasons,
  caseWords,
  presentWays,
  roomVerdicts,
} from '../codes/meeting.ts';
import { clockTime, instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { caseReference } from '../cases/case.ts';
import { itemDecision } from '../cases/item-decision.ts';
import { caseItem, topic, topicSettled } from './on-agenda.ts';
import { agendaPlace } from './place.ts';

/** A member's answer to the kallelse. */
export const answerChoice = z.discriminatedUnion('status', [
  z.object({ status: z.literal('coming'), mode: z.enum(['on-site', 'digital']) }),
  z.object({ status: z.literal('deputy'), deputyId: entityId }),
  /** `word`: guarded, at most 200 characters, to the meeting. */
  z.object({ status: z.literal('absent'), word: z.string().max(200).optional() }),
]);
export type AnswerChoice = z.infer<typeof answerChoice>;
/** What an answer says, of whichever seat: who comes in its place is of a team's seats alone. */
export type SaidChoice =
  Exclude<AnswerChoice, { readonly status: 'deputy' }> | { readonly status: 'deputy' };
const answer = z.object({ choice: answerChoice, at: instant, by: accountKey });

/** Where and when, as planned; changes are new plans in the history. */
export const meetingPlan = z.object({
  date: isoDate,
  start: clockTime,
  end: clockTime,
  /** Physical place: a room or address of an authority, at most 120 characters. */
  place: z.string().max(120).optional(),
  /** Digital participation must always be possible (handbook §2); a link may come later. */
  link: z
    .url({ protocol: /^https$/ })
    .max(1000)
    .optional(),
  lunch: z.object({ from: clockTime, to: clockTime }).optional(),
});
export type MeetingPlan = z.infer<typeof meetingPlan>;

/** Where a message of ours stands in Teams. */
export const postRef = z.object({
  channelId: z.string(),
  conversationId: z.string(),
  messageId: z.string(),
  at: instant,
});
export type PostRef = z.infer<typeof postRef>;

const meetingState = z.discriminatedUnion('status', [
  /** Planned; the kallelse goes out at `noticeDue`. */
  z.object({ status: z.literal('planned') }),
  /** The kallelse is out. */
  z.object({ status: z.literal('called'), calledAt: instant }),
  /** Being held. */
  z.object({ status: z.literal('open'), openedAt: instant }),
  z.object({ status: z.literal('closed'), openedAt: instant, closedAt: instant }),
  z.object({ status: z.literal('cancelled'), at: instant, reason: z.enum(cancelReasons) }),
]);
export type MeetingState = z.infer<typeof meetingState>;

const happened = { at: instant, by: z.union([accountKey, z.literal('system')]) };

const meetingEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('planned'), ...happened, plan: meetingPlan }),
  /** `ofSeries`: with its series, and not by itself. */
  z.object({
    type: z.literal('changed'),
    ...happened,
    plan: meetingPlan,
    ofSeries: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('called'), ...happened, late: z.boolean() }),
  z.object({ type: z.literal('answered'), ...happened, memberId: entityId, choice: answerChoice }),
  z.object({ type: z.literal('topic-added'), ...happened, topicId: entityId }),
  z.object({ type: z.literal('topic-removed'), ...happened, topicId: entityId }),
  /** A question to FK got an answer, or another one. */
  z.object({ type: z.literal('question-answered'), ...happened, topicId: entityId }),
  /** It went on to the next meeting without one. */
  z.object({ type: z.literal('question-carried'), ...happened, topicId: entityId }),
  z.object({ type: z.literal('topic-carried'), ...happened, topicId: entityId }),
  z.object({
    type: z.literal('topic-settled'),
    ...happened,
    topicId: entityId,
    outcome: z.enum(topicOutcomes),
  }),
  z.object({ type: z.literal('topic-unsettled'), ...happened, topicId: entityId }),
  z.object({ type: z.literal('item-added'), ...happened, itemId: entityId }),
  z.object({ type: z.literal('reminded'), ...happened, memberIds: z.array(entityId) }),
  z.object({
    type: z.literal('word-left'),
    ...happened,
    memberId: entityId,
    reference: caseReference,
    word: z.union([z.enum(caseWords), z.literal('none')]),
  }),
  z.object({
    type: z.literal('room-judged'),
    ...happened,
    verdict: z.enum(roomVerdicts),
    ongoing: z.int().min(0),
    queued: z.int().min(0),
  }),
  z.object({ type: z.literal('item-removed'), ...happened, itemId: entityId }),
  /** Who raises it was corrected. */
  z.object({ type: z.literal('item-corrected'), ...happened, itemId: entityId }),
  z.object({ type: z.literal('lead-chosen'), ...happened, memberId: entityId }),
  /** Who had been chosen no longer leads it, and nobody else is chosen. */
  z.object({ type: z.literal('lead-ended'), ...happened }),
  z.object({ type: z.literal('opened'), ...happened }),
  /** By mistake, as it turned out. */
  z.object({ type: z.literal('opening-undone'), ...happened }),
  z.object({
    type: z.literal('attendance-set'),
    ...happened,
    memberId: entityId,
    attendance: z.enum(attendances),
  }),
  /** All of whom nothing was noted, in one press. */
  z.object({
    type: z.literal('rest-noted'),
    ...happened,
    memberIds: z.array(entityId),
    attendance: z.enum(presentWays),
  }),
  z.object({ type: z.literal('rest-unnoted'), ...happened, memberIds: z.array(entityId) }),
  /** Who leads took something up; what moves on by itself follows from the decisions. */
  z.object({ type: z.literal('now-moved'), ...happened, to: agendaPlace }),
  z.object({ type: z.literal('item-decided'), ...happened, itemId: entityId }),
  z.object({ type: z.literal('decision-undone'), ...happened, itemId: entityId }),
  z.object({ type: z.literal('closed'), ...happened }),
  /** The minutes put right when the meeting is over; `was` is what stood there, where anything did. */
  z.object({
    type: z.literal('attendance-corrected'),
    ...happened,
    memberId: entityId,
    attendance: z.enum(attendances),
    was: z.enum(attendances).optional(),
  }),
  z.object({
    type: z.literal('room-corrected'),
    ...happened,
    verdict: z.enum(roomVerdicts),
    was: z.enum(roomVerdicts).optional(),
  }),
  z.object({
    type: z.literal('decision-corrected'),
    ...happened,
    itemId: entityId,
    is: itemDecision.optional(),
    was: itemDecision.optional(),
  }),
  z.object({
    type: z.literal('topic-corrected'),
    ...happened,
    topicId: entityId,
    is: topicSettled,
    was: topicSettled.optional(),
  }),
  z.object({ type: z.literal('line-added'), ...happened, topicId: entityId }),
  z.object({ type: z.literal('cancelled'), ...happened }),
]);
export type MeetingEvent = z.infer<typeof meetingEvent>;

/** One meeting of one team, with its kallelse, answers, agenda, attendance and decisions. */
export const meeting = z.object({
  kind: z.literal('meeting'),
  id: entityId,
  schemaVersion: z.literal(4),
  /** The status again: what the store lists by. */
  state: z.string(),
  /** `<date>T<start>`. */
  sort: z.string(),
  teamId: entityId,
  seriesId: entityId.optional(),
  plan: meetingPlan,
  /** When the kallelse is due (M−7, earlier before weekends and holidays), and whether that was already past when planned. */
  noticeDue: instant,
  noticeLate: z.boolean(),
  /** Of a meeting moved after its kallelse: the day a kallelse to the new date would be due, when that is later. */
  materialFrom: isoDate.optional(),
  /** Last day for proposals, and the day those who have not answered are reminded. */
  proposalsUntil: isoDate,
  reminderDue: instant,
  current: meetingState,
  /** By member id (the seat, also when the deputy answers for it). */
  answers: z.record(z.string(), answer),
  topics: z.array(topic),
  items: z.array(caseItem),
  /** By member id; set from the answers when the meeting opens. */
  attendance: z.record(z.string(), z.enum(attendances)),
  /** The seat that leads it where the samordnare does not (handbook §1, `meetingLead`). */
  meetingLead: z.object({ memberId: entityId, at: instant, by: accountKey }).optional(),
  /** By member id and case reference: word left by those who cannot be there. */
  words: z.record(z.string(), z.record(z.string(), z.enum(caseWords))),
  /** The verdict of the meeting, with the counts it was given on. */
  room: z
    .object({ verdict: z.enum(roomVerdicts), ongoing: z.int().min(0), queued: z.int().min(0) })
    .optional(),
  /**
   * Where who leads has put the meeting, while it is held; where it is now, `now/now-of.ts` says: it moves on by itself when
   * that is decided. `again`: it was decided already, and is looked at once more.
   */
  now: z
    .object({
      place: agendaPlace,
      part: z.enum(agendaParts),
      again: z.literal(true).optional(),
      at: instant,
    })
    .optional(),
  posts: z.object({
    /** Every member asked for cases, before the kallelse. */
    asked: postRef.optional(),
    notice: postRef.optional(),
    /** Each member's list before the meeting, and what each took on after it. */
    before: postRef.optional(),
    minutes: postRef.optional(),
    after: postRef.optional(),
    /** The kallelse without the cases, in FK's own channel. */
    fk: postRef.optional(),
  }),
  history: z.array(meetingEvent),
});
export type Meeting = z.infer<typeof meeting>;
