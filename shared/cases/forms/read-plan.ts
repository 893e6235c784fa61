import { type FieldProblem, readForm, type Texts } from '../../forms/read.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { measureForm, planForm } from './plan-forms.ts';
import type { MeasureInput, PlanInput } from '../case-parts.ts';
import { fkParts } from '../../codes/planning.ts';
import { type PlanningVerdict, planningVerdict } from '../../rules/planning-form.ts';

/** What is sent when a plan is made. */
export interface ReadPlan {
  readonly plan: PlanInput;
  readonly nextFollowUp: string;
  readonly confirmed?: string[] | undefined;
}

/** What the table of handbook §3 says of those who took part; nothing before it is known how FK did. */
export function verdictIn(texts: Texts): PlanningVerdict | undefined {
  const fk = fkParts.find((part) => part === texts.get('fk'));
  const actors = (texts.get('actors') ?? '').split(',');
  return fk === undefined
    ? undefined
    : planningVerdict({
        fk,
        healthCare: actors.includes('health-care'),
        socialServices: actors.includes('social-services'),
      });
}

/** The plan as it was filled in. Where the table says the form, it need not be chosen; a choice is left to the domain. */
export function readPlan(
  texts: Texts,
  measures: readonly MeasureInput[],
): Result<ReadPlan, readonly FieldProblem[]> {
  const verdict = verdictIn(texts);
  const said = texts.get('form') ?? '';
  const form = said === '' && verdict?.type === 'form' ? verdict.form : said;
  const read = readForm(planForm, {
    get: (name) => (name === 'form' ? form : texts.get(name)),
  });
  if (!read.ok) return err(read.error);
  const { fk, actors = [], tookPart, points = [], nextFollowUp, confirmed, ...plan } = read.value;
  return ok({
    plan: {
      ...plan,
      actors: {
        fk,
        healthCare: actors.includes('health-care'),
        socialServices: actors.includes('social-services'),
      },
      individualTookPart: tookPart,
      points,
      measures: [...measures],
    },
    nextFollowUp,
    ...(confirmed === undefined ? {} : { confirmed }),
  });
}

/** A measure as it was filled in; `offerId` where it was picked from the utbudskarta. */
export function readMeasure(texts: Texts): Result<MeasureInput, readonly FieldProblem[]> {
  const read = readForm(measureForm, texts);
  if (!read.ok) return read;
  const offerId = texts.get('offerId') ?? '';
  return ok({ ...read.value, ...(offerId === '' ? {} : { offerId }) });
}
