import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import { mostMeasures } from '../case-parts.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';
import { daysRefusal } from './measure-days.ts';
import { isSameMeasure } from './measures-anew.ts';
import { offerRefusal } from './offer-choice.ts';

/** A measure stands in a plan. */
export function measureShut({ current }: StarCase): CaseRefusal | undefined {
  return current.status === 'ongoing' && current.plan === undefined
    ? { code: 'plan-missing' }
    : undefined;
}

/** A measure added to the plan, or in the place of the one with that id. */
export function setMeasure(
  starCase: StarCase,
  { measureId, measure }: CaseCommandOf<'set-measure'>,
  { team, offers }: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const measures = current.plan?.measures ?? [];
  const before = measures.find(({ id }) => id === measureId);
  if (measureId !== undefined && before === undefined)
    return err({ code: 'not-found', what: 'measure' });
  if (before === undefined && measures.length >= mostMeasures)
    return err({ code: 'invalid', fields: ['measures'] });
  const kept = before === undefined ? [] : [before];
  const refused = daysRefusal(measure, ctx.today) ?? offerRefusal(measure, { team, offers, kept });
  if (refused !== undefined) return err(refused);
  if (before !== undefined && isSameMeasure(before, measure)) return ok(starCase);
  return ok(
    after(starCase, {
      type: 'measure-set',
      ...happenedTo(starCase, ctx),
      measure: { ...measure, id: before?.id ?? ctx.newId() },
    }),
  );
}
