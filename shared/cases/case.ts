import { z } from 'zod';
import { handoverReasons, taskOutcomes } from '../codes/carrying.ts';
import {
  closingReasons,
  closingResults,
  occupationsOut,
  pensionDecisions,
  personalReasons,
} from '../codes/closing.ts';
import { parkedCauses } from '../codes/following.ts';
import { livelihoods } from '../codes/livelihood.ts';
import { parties } from '../codes/party.ts';
import { queueMoveReasons, waitingActions, withdrawalReasons } from '../codes/queue.ts';
import {
  ageBands,
  criteria,
  genders,
  priorityGroups,
  processLevels,
  referrers,
} from '../codes/raising.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { measure, plan } from './case-parts.ts';
import { progressNote } from './case-parts.ts';
import { caseTask } from './case-parts.ts';

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

/** What is asked when a case is closed (handbook §3, Closing). */
export const closing = z.object({
  reason: z.enum(closingReasons),
  /** Only of the individual's wish or circumstances; absent where it was not told, as in all that was closed before it was asked. */
  personalReason: z.enum(personalReasons).optional(),
  planAgreed: z.boolean(),
  livelihoodOut: z.array(z.enum(livelihoods)).max(11),
  occupationOut: z.enum(occupationsOut),
  result: z.enum(closingResults),
  takingOver: z.union([z.enum(parties), z.literal('none')]),
  nnsOffered: z.boolean(),
});
export type Closing = z.infer<typeof closing>;

/** What is stored of it. Only of a case that was read in afterwards can more than the reason be unknown: it is absent then. */
export const keptClosing = closing.partial({
  planAgreed: true,
  occupationOut: true,
  result: true,
  takingOver: true,
  nnsOffered: true,
});
export type KeptClosing = z.infer<typeof keptClosing>;

/** What shows only after closing: the outcome of a B1 application, or where the individual was a while later. */
const lateOutcome = z.object({
  on: isoDate,
  /** Only after a B1 closing. */
  pensionDecision: z.enum(pensionDecisions).optional(),
  livelihood: z.array(z.enum(livelihoods)).min(1).max(11),
  occupation: z.enum(occupationsOut),
});
export type LateOutcome = z.infer<typeof lateOutcome>;

/** What the raising party does meanwhile (handbook §3): a code and an optional guarded line of at most 140 characters. */
const waitingNote = z.object({
  action: z.enum(waitingActions),
  text: z.string().max(140).optional(),
});
export type WaitingNote = z.infer<typeof waitingNote>;

const happened = {
  at: instant,
  by: accountKey,
  meetingId: entityId.optional(),
  /** The rule set it was judged by: the one of the case's date (handbook §9). */
  rules: entityId,
};

/** What the team decides about an item of an agenda; `meetingId` says where. */
const decisionEvents = [
  z.object({ type: z.literal('queued'), ...happened }),
  z.object({
    type: z.literal('received'),
    ...happened,
    caseHolderId: entityId,
    /** Given when the holder is not of the party the livelihood suggests. */
    overrideReason: z.string().max(200).optional(),
    /** What the holder has before them until the planning meeting (förmöte). */
    tasks: z.array(caseTask),
    /** The first follow-up, where it was booked at once. */
    nextFollowUp: isoDate.optional(),
  }),
  z.object({ type: z.literal('declined'), ...happened, criterion: z.enum(criteria) }),
  z.object({ type: z.literal('answered'), ...happened }),
  z.object({ type: z.literal('follow-up-booked'), ...happened, on: isoDate }),
  /** `on`: when the team looks at it again. */
  z.object({ type: z.literal('parked'), ...happened, cause: z.enum(parkedCauses), on: isoDate }),
  z.object({ type: z.literal('closed'), ...happened, closing: keptClosing }),
] as const;
const decisionEvent = z.discriminatedUnion('type', decisionEvents);
export type DecisionEvent = z.infer<typeof decisionEvent>;

/** What happened to the case, oldest first. Every number is a fold over these. */
export const caseEvent = z.discriminatedUnion('type', [
  ...decisionEvents,
  z.object({ type: z.literal('raised'), ...happened }),
  /** The names of what was corrected: before the team had decided, and the groups at any time. */
  z.object({ type: z.literal('corrected'), ...happened, fields: z.array(z.string().max(40)) }),
  z.object({ type: z.literal('withdrawn'), ...happened, reason: z.enum(withdrawalReasons) }),
  /** Before or after the team's decision; the case stops at once. */
  z.object({ type: z.literal('consent-withdrawn'), ...happened, on: isoDate }),
  /** The new place in the queue, as its sort key. */
  z.object({
    type: z.literal('queue-moved'),
    ...happened,
    sort: z.string(),
    reason: z.enum(queueMoveReasons),
  }),
  z.object({ type: z.literal('waiting-noted'), ...happened, note: waitingNote }),
  /** A decision of its own (handbook §3). Without a member: the team decided that none is given. */
  z.object({
    type: z.literal('individual-coordinator-decided'),
    ...happened,
    memberId: entityId.optional(),
  }),
  z.object({
    type: z.literal('handed-over'),
    ...happened,
    caseHolderId: entityId,
    reason: z.enum(handoverReasons),
  }),
  z.object({ type: z.literal('planned'), ...happened, plan, nextFollowUp: isoDate }),
  /** A measure added, or in the place of the one with its id. */
  z.object({ type: z.literal('measure-set'), ...happened, measure }),
  z.object({ type: z.literal('resumed'), ...happened, on: isoDate }),
  z.object({ type: z.literal('progress-noted'), ...happened, progress: progressNote }),
  z.object({ type: z.literal('task-taken'), ...happened, task: caseTask }),
  z.object({
    type: z.literal('task-reported'),
    ...happened,
    taskId: entityId,
    outcome: z.enum(taskOutcomes),
  }),
  /**
   * What the minutes say was decided, put right afterwards. `corrects`: the index of what it takes the place of, then and in
   * every period; without it nothing had been registered. Without `decided` nothing was decided about it there.
   */
  z.object({
    type: z.literal('decision-corrected'),
    ...happened,
    corrects: z.int().min(0).optional(),
    decided: decisionEvent.optional(),
  }),
  /** What was stored when it was closed, put right afterwards; when it was closed stays. */
  z.object({ type: z.literal('closing-corrected'), ...happened, closing: keptClosing }),
  z.object({ type: z.literal('late-outcome-noted'), ...happened, outcome: lateOutcome }),
  /** The last step was taken back; `undoes` is the index of the event undone. */
  z.object({ type: z.literal('undone'), ...happened, undoes: z.int().min(0) }),
]);
export type CaseEvent = z.infer<typeof caseEvent>;

/** Where the case stands now: what the history folds to. */
const caseState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('raised'), waiting: waitingNote.optional() }),
  z.object({ status: z.literal('queued'), since: instant, waiting: waitingNote.optional() }),
  z.object({
    status: z.literal('ongoing'),
    receivedAt: instant,
    caseHolderId: entityId,
    individualCoordinatorId: entityId.optional(),
    plan: plan.optional(),
    nextFollowUp: isoDate.optional(),
    parked: z.object({ cause: z.enum(parkedCauses), since: instant }).optional(),
    tasks: z.array(caseTask),
  }),
  z.object({ status: z.literal('declined'), at: instant, criterion: z.enum(criteria) }),
  z.object({ status: z.literal('answered'), at: instant }),
  /** Taken back before the team received it: by the one who raised it, or with the consent. */
  z.object({
    status: z.literal('withdrawn'),
    at: instant,
    why: z.union([z.enum(withdrawalReasons), z.literal('consent-withdrawn')]),
  }),
  z.object({
    status: z.literal('closed'),
    at: instant,
    receivedAt: instant,
    caseHolderId: entityId,
    closing: keptClosing,
    lateOutcome: lateOutcome.optional(),
  }),
]);
export type CaseState = z.infer<typeof caseState>;

const importedFrom = z.object({
  importId: entityId,
  /** What row of the file it is, as a digest of what the row says. */
  row: z.string().regex(/^[0-9a-f]{32}$/),
  /** How long its history was then: whatever is later was done here. */
  events: z.int().min(1),
  /** Of some day only the month was told: it counts where months do, and in no number of days. */
  inexact: z.literal(true).optional(),
});

const common = {
  kind: z.literal('case'),
  /** The reference itself. */
  id: caseReference,
  schemaVersion: z.literal(6),
  /** What the store lists by: the status again, but for a closed one whose decision is waited for (`ended.ts`). */
  state: z.string(),
  /** Order in lists: by the queue while it is before the team, and after that by when it ended (`queue-order.ts`). */
  sort: z.string(),
  teamId: entityId,
  raisedAt: instant,
  /** Member who raised it, and the party that answers for the wait being active. */
  raisedBy: entityId,
  raisingParty: z.enum(parties),
  current: caseState,
  history: z.array(caseEvent),
  /** It was not raised here: it was read in afterwards, from a file. */
  imported: importedFrom.optional(),
};

export const starCase = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('new'),
    referrer: z.enum(referrers),
    /** Only with referrer `several`: which. Still one case, counted once. */
    referrers: z.array(z.enum(referrers)),
    /** Absent only of what was read in afterwards: the paper is not here, and nobody says that there was one. */
    consent: consent.optional(),
    gender: z.enum(genders),
    /** Absent only of what was read in afterwards. */
    ageBand: z.enum(ageBands).optional(),
    livelihoodIn: z.array(z.enum(livelihoods)),
    criteria: z.array(z.enum(criteria)),
    /** Marks, none ranked before another (handbook §3): suggested when it was raised, and kept as they were left. */
    priorityGroups: z.array(z.enum(priorityGroups)),
    processLevel: z.literal(processLevels).optional(),
    /** First talked over with the service's own team member: recommended, not blocking (handbook §3). */
    talkedOver: z.boolean(),
    /** The closed case that is raised again with this one. */
    previous: caseReference.optional(),
    /** The cases that this one was raised again as, the first first. Those that count still say so themselves. */
    raisedAgainAs: z.array(caseReference).optional(),
  }),
  /** Anonymous advice: counted apart, never a participant (handbook §3). */
  z.object({ ...common, type: z.literal('consultation') }),
]);
export type StarCase = z.infer<typeof starCase>;
export type NewCase = Extract<StarCase, { type: 'new' }>;
