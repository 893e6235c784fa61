import type { DenialReason } from '../../access/refusals.ts';
import { mayDo } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import { type CaseStatus, caseStatuses } from '../../codes/case.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import type { CaseAround } from '../around.ts';
import { type CaseRelation, caseRelations } from '../case-access.ts';
import { handOverCase, handOverShut } from '../carry/hand-over.ts';
import { coordinatorShut, decideIndividualCoordinator } from '../carry/individual-coordinator.ts';
import { reportTask, reportShut, takeOnShut, takeOnTask } from '../carry/task-steps.ts';
import { bookFollowUp, parkCase, parkShut, resumeCase, resumeShut } from '../follow/follow.ts';
import { closingShut, correctClosing } from '../follow/correct-closing.ts';
import { noteLateOutcome } from '../follow/late-outcome.ts';
import { noteProgress, nothingToFollow } from '../follow/note-progress.ts';
import { type CaseVerb, caseVerbs } from '../forms/case-forms.ts';
import type { CaseCommand, CaseCommandOf } from '../forms/contract.ts';
import { makePlan } from '../plan/make-plan.ts';
import { measureShut, setMeasure } from '../plan/set-measure.ts';
import { moveInQueue, moveShut } from '../queue/queue-move.ts';
import { noteWaiting } from '../queue/waiting.ts';
import { correctCase, correctShut } from '../raise/correct.ts';
import { correctGroups, groupsShut } from '../raise/correct-groups.ts';
import { withdrawCase, withdrawConsent } from '../raise/withdraw.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { StarCase } from '../case.ts';
import { undoShut, undoStep } from './undo-step.ts';

/** One step of a case outside the agenda; its verb and its form stand in `forms/case-forms.ts`. */
interface CaseStep<V extends CaseVerb> {
  /** Who may take it besides the samordnare, by what they are to the case (handbook §7). */
  readonly who: readonly CaseRelation[];
  /** Where the case must stand. */
  readonly from: readonly CaseStatus[];
  /** Nobody's own case: a consultation has no such step. */
  readonly notConsultation?: true;
  /** What else shuts it, whatever the form is filled in with; nothing where it is open. */
  readonly shut?: (starCase: StarCase, around: CaseAround, ctx: RuledContext) => Shut;
  readonly take: (
    starCase: StarCase,
    command: CaseCommandOf<V>,
    around: CaseAround,
    ctx: RuledContext,
  ) => Result<StarCase, CaseRefusal>;
}
type Shut = CaseRefusal | undefined;

const carriers: readonly CaseRelation[] = ['holder', 'individual-coordinator'];

/** Every step, by its verb: one without its record does not compile. */
export const caseSteps: { readonly [V in CaseVerb]: CaseStep<V> } = {
  'make-plan': { who: carriers, from: ['ongoing'], take: makePlan },
  'set-measure': { who: carriers, from: ['ongoing'], shut: measureShut, take: setMeasure },
  'book-follow-up': { who: carriers, from: ['ongoing'], take: bookFollowUp },
  'park-case': { who: carriers, from: ['ongoing'], shut: parkShut, take: parkCase },
  'resume-case': { who: carriers, from: ['ongoing'], shut: resumeShut, take: resumeCase },
  'note-progress': {
    who: carriers,
    from: ['ongoing', 'closed'],
    shut: nothingToFollow,
    take: noteProgress,
  },
  'take-on-task': {
    who: ['holder', 'individual-coordinator', 'raising-party', 'reader'],
    from: ['ongoing'],
    shut: takeOnShut,
    take: takeOnTask,
  },
  'report-task': {
    who: ['task-owner', 'holder'],
    from: ['ongoing'],
    shut: reportShut,
    take: reportTask,
  },
  'hand-over-case': { who: ['holder'], from: ['ongoing'], shut: handOverShut, take: handOverCase },
  'decide-individual-coordinator': {
    who: [],
    from: ['ongoing'],
    shut: coordinatorShut,
    take: decideIndividualCoordinator,
  },
  'note-waiting': {
    who: ['raiser', 'raising-party'],
    from: ['raised', 'queued'],
    notConsultation: true,
    take: noteWaiting,
  },
  'move-in-queue': { who: [], from: ['queued'], shut: moveShut, take: moveInQueue },
  'note-late-outcome': {
    who: ['holder', 'raising-party'],
    from: ['closed'],
    shut: nothingToFollow,
    take: noteLateOutcome,
  },
  'correct-case': {
    who: ['raiser'],
    from: ['raised'],
    // It says nothing of anybody: there is nothing to correct.
    notConsultation: true,
    shut: correctShut,
    take: correctCase,
  },
  'correct-groups': {
    who: ['raiser', 'holder'],
    // Until then they are corrected with all the rest.
    from: ['queued', 'ongoing', 'closed'],
    notConsultation: true,
    shut: groupsShut,
    take: correctGroups,
  },
  // Who closes a case is who leads the team.
  'correct-closing': { who: [], from: ['closed'], shut: closingShut, take: correctClosing },
  'withdraw-case': { who: ['raiser'], from: ['raised'], take: withdrawCase },
  'withdraw-consent': {
    // Whoever the individual tells it to: the case stops at once (handbook §7).
    who: ['raiser', 'raising-party', 'holder', 'individual-coordinator', 'reader'],
    from: ['raised', 'queued', 'ongoing'],
    // Nobody has consented to one: it is about nobody.
    notConsultation: true,
    take: withdrawConsent,
  },
  'undo-step': {
    // Whose step it was, is asked by `undo-step.ts`.
    who: caseRelations,
    from: caseStatuses,
    shut: undoShut,
    take: undoStep,
  },
};

/** The case after the step, or why it cannot be taken. Who may take it is {@link mayStep}'s question. */
export function takeStep(
  starCase: StarCase,
  command: CaseCommand,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const refused = stepShut(command.verb, starCase, around, ctx);
  if (refused !== undefined) return err(refused);
  // Every verb's step takes its own command only; the verb has just chosen it.
  const { take } = caseSteps[command.verb] as CaseStep<CaseVerb>;
  return take(starCase, command, around, ctx);
}

/** Why a step cannot be taken now, whatever its form says, or nothing. */
function stepShut(verb: CaseVerb, starCase: StarCase, around: CaseAround, ctx: RuledContext): Shut {
  const { from, notConsultation = false, shut } = caseSteps[verb];
  if (notConsultation && starCase.type === 'consultation') return { code: 'outcome-not-for-item' };
  const { status } = starCase.current;
  const refused = shut?.(starCase, around, ctx);
  if (refused !== undefined) return refused;
  return from.includes(status) ? undefined : { code: 'case-is', status };
}

/** Somebody, and what they are to a case. */
export interface StepTaker {
  readonly roles: readonly Role[];
  readonly relations: readonly CaseRelation[];
}

/** Whether a person may take that step, given that they may see the case; otherwise why not. */
export function mayStep(verb: CaseVerb, { roles, relations }: StepTaker): DenialReason | undefined {
  if (mayDo(roles, 'write-cases').allowed) return undefined;
  const own = mayDo(roles, 'write-own-cases');
  if (!own.allowed) return own.reason;
  const { who } = caseSteps[verb];
  if (relations.some((relation) => who.includes(relation))) return undefined;
  return who.length === 0 ? 'only-coordinator' : 'own-cases-only';
}

/** What can be done now: exactly the verbs that would not be refused, whatever their forms are filled in with. */
export function stepsOpenTo(
  taker: StepTaker,
  starCase: StarCase,
  around: CaseAround,
  ctx: RuledContext,
): readonly CaseVerb[] {
  return caseVerbs.filter(
    (verb) =>
      mayStep(verb, taker) === undefined && stepShut(verb, starCase, around, ctx) === undefined,
  );
}
