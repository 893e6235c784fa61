import { z } from 'zod';
import { criterion, parkedCause, referrer } from '../cases/lists.ts';
import { caseReference, closing } from '../cases/case.ts';
import { instant, isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../teams/account.ts';
import { party } from '../teams/party.ts';

/**
 * Agenda parts in the order they are taken: the cases first, FK after the cases, then the rest
 * (handbook §2: "individual cases come first in practice; FK joins after the case part").
 */
export const agendaParts = [
  'ongoing-cases',
  'new-cases',
  'queued-cases',
  'consultations',
  'fk-slot',
  'deviations',
  'learning',
  'implementation',
  'other-information',
] as const;
export const agendaPart = z.enum(agendaParts);
export type AgendaPart = z.infer<typeof agendaPart>;

/** Parts a member can propose a topic in; `fk-slot` is a general question to FK, never about a case (§4). */
export const topicParts = ['learning', 'implementation', 'other-information', 'fk-slot'] as const;
export const topicPart = z.enum(topicParts);
export type TopicPart = z.infer<typeof topicPart>;

export const topic = z.object({
  id: entityId,
  part: topicPart,
  /** Guarded text, at most 140 characters. */
  text: z.string().min(1).max(140),
  by: z.union([entityId, z.literal('coordinator')]),
  at: instant,
  /** Of a question to FK: the last answer given, guarded text. */
  answer: z
    .object({
      text: z.string().min(1).max(300),
      at: instant,
      by: z.union([entityId, z.literal('coordinator')]),
    })
    .optional(),
  /** The meeting an unanswered question went on to. */
  carriedTo: entityId.optional(),
});
export type Topic = z.infer<typeof topic>;

/** What the team decided about an agenda item. */
export const itemDecision = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('received'),
    caseHolderId: entityId,
    overrideReason: z.string().max(200).optional(),
    /** The first follow-up, at the next meeting unless another day is chosen. */
    nextFollowUp: isoDate.optional(),
  }),
  z.object({ outcome: z.literal('queued') }),
  z.object({ outcome: z.literal('declined'), criterion }),
  z.object({ outcome: z.literal('answered') }),
  z.object({ outcome: z.literal('follow-up'), on: isoDate }),
  /** `on`: when the team looks at it again. */
  z.object({ outcome: z.literal('parked'), cause: parkedCause, on: isoDate }),
  z.object({ outcome: z.literal('closed'), closing }),
]);
export type ItemDecision = z.infer<typeof itemDecision>;
export type Outcome = ItemDecision['outcome'];

/**
 * A case on the agenda. `follow-up` is an ongoing case; `queued` a case waiting for room. `standing` items were put
 * there by the meeting itself when it opened (every ongoing case is touched at every meeting, handbook §2).
 */
export const caseItem = z.object({
  id: entityId,
  reference: caseReference,
  kind: z.enum(['new', 'consultation', 'follow-up', 'queued']),
  standing: z.boolean(),
  /** Member who raised it here. */
  raisedBy: entityId.optional(),
  /** Who raises the case (handbook §3), for a new one: the coordinator may have written it in for somebody else. */
  referrer: referrer.optional(),
  raisingParty: party,
  decision: z.object({ made: itemDecision, at: instant, by: accountKey }).optional(),
});
export type CaseItem = z.infer<typeof caseItem>;
export type CaseItemKind = CaseItem['kind'];
