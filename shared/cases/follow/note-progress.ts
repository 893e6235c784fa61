import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { progressLevelsIn } from '../forms/follow-forms.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { isOutcomeless } from '../../codes/closing.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** Closed with nothing to tell of: no step and no outcome follows. */
export function nothingToFollow({ current }: StarCase): CaseRefusal | undefined {
  return current.status === 'closed' && isOutcomeless(current.closing.reason)
    ? { code: 'nothing-to-follow' }
    : undefined;
}

/** Stegförflyttning on all four dimensions; that at the end may come when the case has been closed. */
export function noteProgress(
  starCase: StarCase,
  command: CaseCommandOf<'note-progress'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  const progress = { stage: command.stage, levels: progressLevelsIn(command) };
  const atEnd = current.status === 'closed' && progress.stage === 'end';
  if (current.status !== 'ongoing' && !atEnd)
    return err({ code: 'case-is', status: current.status });
  return ok(after(starCase, { type: 'progress-noted', ...happenedTo(starCase, ctx), progress }));
}
