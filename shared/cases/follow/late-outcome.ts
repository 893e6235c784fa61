import type { RuledContext } from '../../rules/ruled-context.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { CaseState, LateOutcome, StarCase } from '../case.ts';
import { waitsForPension } from '../ended.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** What has shown since the case was closed; the newest is what counts (handbook §3). */
export function noteLateOutcome(
  starCase: StarCase,
  { on, pensionDecision, livelihood, occupation }: CaseCommandOf<'note-late-outcome'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'closed') return err({ code: 'case-is', status: current.status });
  const outcome: LateOutcome = {
    on,
    ...(pensionDecision === undefined ? {} : { pensionDecision }),
    livelihood: [...new Set(livelihood)],
    occupation,
  };
  const refused = outcomeRefusal(current, outcome, ctx.today);
  if (refused !== undefined) return err(refused);
  return ok(
    after(starCase, {
      type: 'late-outcome-noted',
      ...happenedTo(starCase, ctx),
      outcome,
    }),
  );
}

function outcomeRefusal(
  { at, closing }: Extract<CaseState, { status: 'closed' }>,
  { on, pensionDecision }: LateOutcome,
  today: IsoDate,
): CaseRefusal | undefined {
  if (pensionDecision !== undefined && !waitsForPension(closing))
    return { code: 'pension-only-after-b1' };
  const closedOn = localDate(at);
  if (on < closedOn) return { code: 'too-early', field: 'on', earliest: closedOn };
  return on > today ? { code: 'not-yet', field: 'on' } : undefined;
}
