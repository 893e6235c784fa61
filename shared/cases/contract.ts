import { z } from 'zod';
import { handoverReasons, taskCodes, taskOutcomes } from '../codes/carrying.ts';
import { parkedCauses } from '../codes/following.ts';
import { queueMoveReasons, waitingActions, withdrawalReasons } from '../codes/queue.ts';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { caseReference, lateOutcome } from './case.ts';
import { measureInput, planInput } from './case-plan.ts';
import { progressNote } from './case-progress.ts';
import { newCaseInput } from './raise-input.ts';

const ofCase = { teamId: entityId, reference: caseReference };
/** The writer has seen the warning and says that it is no person's name. */
const notAName = z.boolean().optional();

/** How long the history was when the form was opened: a form that is left open puts nothing back. */
const basedOn = z.int().min(0).optional();

/** What can be done to one case outside the agenda; the team's decisions about it are `decide-item`. */
export const caseCommands = [
  z.object({ verb: z.literal('correct-case'), ...ofCase, raise: newCaseInput, basedOn }),
  z.object({ verb: z.literal('withdraw-case'), ...ofCase, reason: z.enum(withdrawalReasons) }),
  z.object({ verb: z.literal('withdraw-consent'), ...ofCase, on: isoDate }),
  z.object({
    verb: z.literal('move-in-queue'),
    ...ofCase,
    /** The case it comes right after, or first of all. */
    after: z.union([caseReference, z.literal('first')]),
    reason: z.enum(queueMoveReasons),
  }),
  z.object({
    verb: z.literal('note-waiting'),
    ...ofCase,
    action: z.enum(waitingActions),
    text: z.string().max(2000).optional(),
    notAName,
  }),
  z.object({
    verb: z.literal('decide-individual-coordinator'),
    ...ofCase,
    memberId: z.union([entityId, z.literal('none')]),
    meetingId: entityId.optional(),
  }),
  z.object({
    verb: z.literal('hand-over-case'),
    ...ofCase,
    caseHolderId: entityId,
    reason: z.enum(handoverReasons),
  }),
  z.object({
    verb: z.literal('take-on-task'),
    ...ofCase,
    memberId: entityId,
    task: z.enum(taskCodes),
    due: isoDate,
    meetingId: entityId.optional(),
  }),
  z.object({
    verb: z.literal('report-task'),
    ...ofCase,
    taskId: entityId,
    outcome: z.enum(taskOutcomes),
  }),
  /** Makes the plan, or makes it anew. The next follow-up is demanded with it (handbook §3). */
  z.object({
    verb: z.literal('make-plan'),
    ...ofCase,
    plan: planInput,
    nextFollowUp: isoDate,
    basedOn,
    notAName,
  }),
  /** With `measureId` in the place of that one. */
  z.object({
    verb: z.literal('set-measure'),
    ...ofCase,
    measureId: entityId.optional(),
    measure: measureInput,
  }),
  z.object({ verb: z.literal('book-follow-up'), ...ofCase, on: isoDate }),
  z.object({ verb: z.literal('park-case'), ...ofCase, cause: z.enum(parkedCauses), on: isoDate }),
  z.object({ verb: z.literal('resume-case'), ...ofCase, on: isoDate }),
  z.object({ verb: z.literal('note-progress'), ...ofCase, progress: progressNote }),
  z.object({ verb: z.literal('note-late-outcome'), ...ofCase, outcome: lateOutcome }),
  /** `step`: index in the history of what is undone, so that a press on an old page undoes nothing newer. */
  z.object({ verb: z.literal('undo-step'), ...ofCase, step: z.int().min(1) }),
] as const;
export type CaseCommand = z.infer<(typeof caseCommands)[number]>;
export type CaseVerb = CaseCommand['verb'];
export type CaseCommandOf<V extends CaseVerb> = Extract<CaseCommand, { verb: V }>;
