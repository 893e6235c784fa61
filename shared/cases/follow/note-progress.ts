import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../contract.ts';
import { endsWithoutOutcome } from '../ended.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** Stegförflyttning on all four dimensions; that at the end may come when the case has been closed. */
export function noteProgress(
  starCase: StarCase,
  { progress }: CaseCommandOf<'note-progress'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  const atEnd = current.status === 'closed' && progress.stage === 'end';
  if (current.status !== 'ongoing' && !atEnd)
    return err({ code: 'case-is', status: current.status });
  if (current.status === 'closed' && endsWithoutOutcome(current.closing))
    return err({ code: 'nothing-to-follow' });
  return ok(after(starCase, { type: 'progress-noted', ...happenedTo(starCase, ctx), progress }));
}
