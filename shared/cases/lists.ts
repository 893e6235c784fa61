import { z } from 'zod';

/** The code lists of a case (handbook §3). Swedish names stand in `text/`. */
export const caseTypes = ['new', 'consultation'] as const;
export const referrers = [
  'ifo',
  'ame',
  'af',
  'fk',
  'primary-care',
  'psychiatry',
  'several',
  'self',
] as const;
export const genders = ['woman', 'man', 'other'] as const;
export const ageBands = ['16-29', '30-64'] as const;
export const livelihoods = [
  'social-assistance',
  'employment',
  'unemployment-insurance',
  'activity-support',
  'establishment-benefit',
  'sickness-benefit',
  'activity-compensation',
  'disability-pension',
  'life-annuity',
  'study-support',
  'no-public-support',
] as const;
export const criteria = [
  'working-age',
  'combined-needs',
  'other-planning-insufficient',
  'lives-in-municipality',
  'neither-works-nor-studies',
  'known-to-two-parties',
] as const;
export const priorityGroups = [
  'sickness-benefit',
  'activity-compensation',
  'social-assistance',
  'no-public-support',
  'young',
] as const;
export const closingReasons = [
  'a1-employment',
  'a2-studies',
  'a3-coordinated-rehabilitation',
  'b1-disability-pension-applied',
  'b2-not-work-oriented',
  'b3-personal',
  'consent-withdrawn',
  'registered-by-mistake',
  'work-oriented-measure',
] as const;
export const occupationsOut = [
  'employment',
  'subsidised-employment',
  'studies',
  'work-oriented-measure',
  'other',
  'none',
] as const;
export const closingResults = ['in-measure', 'sustainable-plan', 'neither'] as const;

/** Bräcke's levels: 1 needs investigation ahead of sjuk-/aktivitetsersättning, 2 rehabilitating, 3 closer to work. */
export const processLevels = [1, 2, 3] as const;
/** Why the one who raised a case takes it back before the team has decided. *(choice)* */
export const withdrawalReasons = [
  'solved-otherwise',
  'individual-declines',
  'not-ready',
  'registered-by-mistake',
] as const;
/** What the raising party does while a case waits: the wait is active, not passive (handbook §3). *(choice)* */
export const waitingActions = [
  'regular-contact',
  'own-measure',
  'investigation',
  'care',
  'other-party-acts',
  'nothing-yet',
] as const;
/** Why the team moves a case in its queue (handbook §3: changed only with a reason). Codes, *(choice)*. */
export const queueMoveReasons = [
  'livelihood-ends',
  'risk-of-worsening',
  'measure-available',
  'not-reachable',
  'team-agreed',
] as const;
/** What a parked case waits for (handbook §3). */
export const parkedCauses = ['decision', 'investigation', 'other-livelihood'] as const;
/** Why a case gets another holder; continuity is measured (handbook §3). *(choice)* */
export const handoverReasons = [
  'holder-leaves',
  'livelihood-changed',
  'individuals-wish',
  'workload',
  'holder-absent',
] as const;
/** What a member can take on in a case; the first four prepare the planning meeting (förmöte). *(choice)* */
export const taskCodes = [
  'prepare-individual',
  'gather-background',
  'invite-actors',
  'book-planning-meeting',
  'contact-individual',
  'contact-party',
  'start-measure',
  'follow-up-measure',
  'report-back',
] as const;
/** Förmöte: what a new holder has before them until the planning meeting. */
export const preparationTasks = [
  'prepare-individual',
  'gather-background',
  'invite-actors',
  'book-planning-meeting',
] as const satisfies readonly (typeof taskCodes)[number][];
/** "Not possible" apart from "not undertaken". */
export const taskOutcomes = ['done', 'not-possible', 'not-undertaken'] as const;
export const progressDimensions = [
  'working-ability',
  'occupation',
  'livelihood',
  'functional-impairment',
] as const;
export const progressStages = ['start', 'during', 'end'] as const;
/** What came of an application for sjukersättning, known only after a B1 closing. */
export const pensionDecisions = ['granted', 'refused', 'pending'] as const;

export const processLevel = z.literal(processLevels);
export const withdrawalReason = z.enum(withdrawalReasons);
export const waitingAction = z.enum(waitingActions);
export const queueMoveReason = z.enum(queueMoveReasons);
export const parkedCause = z.enum(parkedCauses);
export const handoverReason = z.enum(handoverReasons);
export const taskCode = z.enum(taskCodes);
export const taskOutcome = z.enum(taskOutcomes);
export const progressDimension = z.enum(progressDimensions);
export const progressStage = z.enum(progressStages);
export type ProcessLevel = z.infer<typeof processLevel>;
export type WithdrawalReason = z.infer<typeof withdrawalReason>;
export type WaitingAction = z.infer<typeof waitingAction>;
export type QueueMoveReason = z.infer<typeof queueMoveReason>;
export type ParkedCause = z.infer<typeof parkedCause>;
export type HandoverReason = z.infer<typeof handoverReason>;
export type TaskCode = z.infer<typeof taskCode>;
export type TaskOutcome = z.infer<typeof taskOutcome>;
export type ProgressDimension = z.infer<typeof progressDimension>;
export type ProgressStage = z.infer<typeof progressStage>;

export const referrer = z.enum(referrers);
export const gender = z.enum(genders);
export const ageBand = z.enum(ageBands);
export const livelihood = z.enum(livelihoods);
export const criterion = z.enum(criteria);
export const priorityGroup = z.enum(priorityGroups);
export const closingReason = z.enum(closingReasons);
export type Referrer = z.infer<typeof referrer>;
export type Gender = z.infer<typeof gender>;
export type AgeBand = z.infer<typeof ageBand>;
export type Livelihood = z.infer<typeof livelihood>;
export type Criterion = z.infer<typeof criterion>;
export type PriorityGroup = z.infer<typeof priorityGroup>;
export type ClosingReason = z.infer<typeof closingReason>;
