import type { RuledContext } from '../../rules/ruled-context.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { CaseState, LateOutcome, StarCase } from '../case.ts';
import type { CaseCommandOf } from '../contract.ts';
import { endsWithoutOutcome } from '../ended.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** What has shown since the case was closed; the newest is what counts (handbook §3). */
export function noteLateOutcome(
  starCase: StarCase,
  { outcome }: CaseCommandOf<'note-late-outcome'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'closed') return err({ code: 'case-is', status: current.status });
  const refused = outcomeRefusal(current, outcome, ctx.today);
  if (refused !== undefined) return err(refused);
  return ok(
    after(starCase, {
      type: 'late-outcome-noted',
      ...happenedTo(starCase, ctx),
      outcome: { ...outcome, livelihood: [...new Set(outcome.livelihood)] },
    }),
  );
}

function outcomeRefusal(
  { at, closing }: Extract<CaseState, { status: 'closed' }>,
  { on, pensionDecision }: LateOutcome,
  today: IsoDate,
): CaseRefusal | undefined {
  if (endsWithoutOutcome(closing)) return { code: 'nothing-to-follow' };
  if (pensionDecision !== undefined && closing.reason !== 'b1-disability-pension-applied')
    return { code: 'pension-only-after-b1' };
  const closedOn = localDate(at);
  if (on < closedOn) return { code: 'too-early', field: 'on', earliest: closedOn };
  return on > today ? { code: 'not-yet', field: 'on' } : undefined;
}
