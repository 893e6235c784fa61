import type { Result } from '../../kernel/result.ts';
import type { StarCase } from '../case.ts';
import type { CaseAround } from '../around.ts';
import type { CaseCommand, CaseCommandOf, CaseVerb } from '../contract.ts';
import { correctCase } from '../raise/correct.ts';
import { bookFollowUp, parkCase, resumeCase } from '../follow/follow.ts';
import { handOverCase } from '../carry/hand-over.ts';
import { decideIndividualCoordinator } from '../carry/individual-coordinator.ts';
import { noteLateOutcome } from '../follow/late-outcome.ts';
import { makePlan } from '../plan/make-plan.ts';
import { noteProgress } from '../follow/note-progress.ts';
import { moveInQueue } from '../queue/queue-move.ts';
import { setMeasure } from '../plan/set-measure.ts';
import { takeOnTask, reportTask } from '../carry/task-steps.ts';
import type { CaseRefusal } from '../refusals.ts';
import { undoStep } from '../undo-step.ts';
import { noteWaiting } from '../queue/waiting.ts';
import { withdrawCase, withdrawConsent } from '../raise/withdraw.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';

type Step<V extends CaseVerb> = (
  starCase: StarCase,
  command: CaseCommandOf<V>,
  around: CaseAround,
  ctx: RuledContext,
) => Result<StarCase, CaseRefusal>;

/** Every step of a case outside the agenda, by its verb: a new one does not compile without. */
const steps: { readonly [V in CaseVerb]: Step<V> } = {
  'correct-case': correctCase,
  'withdraw-case': withdrawCase,
  'withdraw-consent': withdrawConsent,
  'move-in-queue': moveInQueue,
  'note-waiting': noteWaiting,
  'decide-individual-coordinator': decideIndividualCoordinator,
  'hand-over-case': handOverCase,
  'take-on-task': takeOnTask,
  'report-task': reportTask,
  'make-plan': makePlan,
  'set-measure': setMeasure,
  'book-follow-up': bookFollowUp,
  'park-case': parkCase,
  'resume-case': resumeCase,
  'note-progress': noteProgress,
  'note-late-outcome': noteLateOutcome,
  'undo-step': undoStep,
};

/** The case after the step, or why it cannot be taken. Who may take it is `case-access.ts`'s question. */
export function takeStep(
  starCase: StarCase,
  command: CaseCommand,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  // Every verb's step takes its own command only; the verb has just chosen it.
  const step = steps[command.verb] as Step<CaseVerb>;
  return step(starCase, command, around, ctx);
}
