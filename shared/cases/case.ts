import { z } from 'zod';
import { instant, isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../teams/account.ts';
import { party } from '../teams/party.ts';
import {
  ageBand,
  closingReason,
  closingResults,
  criterion,
  gender,
  livelihood,
  occupationsOut,
  priorityGroup,
  referrer,
} from './lists.ts';

/** `BER-2026-014`: team code, year, number. All that is known here of who the case is about. */
export const caseReference = z.string().regex(/^[A-Z]{3}-\d{4}-\d{3,4}$/);
export type CaseReference = z.infer<typeof caseReference>;

/** The consent gate (handbook §3): without it a new case cannot go on an agenda. Only dates and ticks, never the form. */
export const consent = z.object({
  form: z.enum(['star', 'fk']),
  signedOn: isoDate,
  ownWords: z.literal(true),
  livesInMunicipality: z.literal(true),
});
export type Consent = z.infer<typeof consent>;

/** What is stored when a case is closed (handbook §3, Closing). */
export const closing = z.object({
  reason: closingReason,
  planAgreed: z.boolean(),
  livelihoodOut: z.array(livelihood).max(11),
  occupationOut: z.enum(occupationsOut),
  result: z.enum(closingResults),
  takingOver: z.union([party, z.literal('none')]),
  nnsOffered: z.boolean(),
});
export type Closing = z.infer<typeof closing>;

const happened = { at: instant, by: accountKey, meetingId: entityId.optional() };

/** What happened to the case, oldest first. Every number is a fold over these. */
export const caseEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('raised'), ...happened }),
  z.object({ type: z.literal('queued'), ...happened }),
  z.object({
    type: z.literal('received'),
    ...happened,
    caseHolderId: entityId,
    /** Given when the holder is not of the party the livelihood suggests. */
    overrideReason: z.string().max(200).optional(),
  }),
  z.object({ type: z.literal('declined'), ...happened, criterion }),
  z.object({ type: z.literal('answered'), ...happened }),
  z.object({ type: z.literal('follow-up-booked'), ...happened, on: isoDate }),
  z.object({ type: z.literal('closed'), ...happened, closing }),
  /** The last decision was taken back in the same meeting; `undoes` is the index of the event undone. */
  z.object({ type: z.literal('decision-undone'), ...happened, undoes: z.int().min(0) }),
]);
export type CaseEvent = z.infer<typeof caseEvent>;

/** Where the case stands now: what the history folds to. */
export const caseState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('raised') }),
  z.object({ status: z.literal('queued'), since: instant }),
  z.object({
    status: z.literal('ongoing'),
    receivedAt: instant,
    caseHolderId: entityId,
    nextFollowUp: isoDate.optional(),
  }),
  z.object({ status: z.literal('declined'), at: instant, criterion }),
  z.object({ status: z.literal('answered'), at: instant }),
  z.object({ status: z.literal('closed'), at: instant, receivedAt: instant, closing }),
]);
export type CaseState = z.infer<typeof caseState>;
export type CaseStatus = CaseState['status'];

const common = {
  kind: z.literal('case'),
  /** The reference itself. */
  id: caseReference,
  schemaVersion: z.literal(1),
  /** The status again: what the store lists by. */
  state: z.string(),
  /** Order in the queue and in lists: priority, then the instant raised. */
  sort: z.string(),
  teamId: entityId,
  raisedAt: instant,
  /** Member who raised it, and the party that answers for the wait being active. */
  raisedBy: entityId,
  raisingParty: party,
  current: caseState,
  history: z.array(caseEvent),
};

export const starCase = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('new'),
    referrer,
    /** Only with referrer `several`: which. Still one case, counted once. */
    referrers: z.array(referrer),
    consent,
    gender,
    ageBand,
    livelihoodIn: z.array(livelihood),
    criteria: z.array(criterion),
    priorityGroup: priorityGroup.optional(),
  }),
  /** Anonymous advice: counted apart, never a participant (handbook §3). */
  z.object({ ...common, type: z.literal('consultation') }),
]);
export type StarCase = z.infer<typeof starCase>;
export type NewCase = Extract<StarCase, { type: 'new' }>;
