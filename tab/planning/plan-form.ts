import type { PlanInput } from '../../shared/cases/case-plan.ts';
import type { CaseView } from '../../shared/cases/page/view.ts';
import {
  fkPartLabels,
  type PlanningForm,
  planningFormLabels,
  type PlanPoint,
  planPointLabels,
} from '../../shared/codes/planning.ts';
import { planningVerdict, type PlanningVerdict } from '../../shared/rules/planning-form.ts';
import { isCode } from '../parts/is-code.ts';
import { measureFormOf, measureOf, type MeasureForm } from './measure-form.ts';

/** What stands in the form of a plan; empty strings where nothing has been chosen. */
export interface PlanForm {
  readonly heldOn: string;
  readonly fk: string;
  readonly healthCare: boolean;
  readonly socialServices: boolean;
  /** The form the team has chosen, where the table leaves a choice. */
  readonly form: string;
  readonly formReason: string;
  /** `yes`, `no`, or nothing yet: it is counted, so it is never assumed. */
  readonly tookPart: string;
  readonly points: readonly string[];
  readonly measures: readonly MeasureForm[];
  readonly nextFollowUp: string;
}

/** The form as it opens: empty, or with what the plan that is made anew has. */
export function planFormOf({ plan, nextMeetingDate = '', choices }: PlanSource): PlanForm {
  const entered = plan?.entered;
  // Whether FK carries the case is known; then there is nothing to choose.
  const [only, ...others] = choices.fkParts;
  return {
    // A plan is made anew at another meeting than the one before it.
    heldOn: '',
    fk: entered?.actors.fk ?? (others.length === 0 ? (only?.value ?? '') : ''),
    healthCare: entered?.actors.healthCare ?? false,
    socialServices: entered?.actors.socialServices ?? false,
    form: entered?.form ?? '',
    formReason: '',
    tookPart: '',
    points: entered?.points ?? [],
    measures: plan?.measures.map(measureFormOf) ?? [],
    nextFollowUp: nextMeetingDate,
  };
}
type PlanSource = Pick<CaseView, 'plan' | 'nextMeetingDate' | 'choices'>;

/** What the table says of those who take part; nothing before it is known how FK does. */
export function verdictOf({
  fk,
  healthCare,
  socialServices,
}: PlanForm): PlanningVerdict | undefined {
  return isCode(fkPartLabels, fk) ? planningVerdict({ fk, healthCare, socialServices }) : undefined;
}

/** The form that is sent: the table's own, or the team's choice among those that may be. */
export function chosenForm(form: PlanForm): PlanningForm | undefined {
  const verdict = verdictOf(form);
  const chosen = isCode<PlanningForm>(planningFormLabels, form.form) ? form.form : undefined;
  switch (verdict?.type) {
    case 'form':
      return verdict.form;
    case 'conflict':
      return verdict.forms.find((one) => one === chosen) ?? verdict.suggested;
    case 'no-rule':
      return chosen;
    case undefined:
      return undefined;
  }
}

export interface PlanToSend {
  readonly plan: PlanInput;
  readonly nextFollowUp: string;
}

/** What is sent; undefined while something that must be there is missing. */
export function planOf(form: PlanForm): PlanToSend | undefined {
  const planningForm = chosenForm(form);
  const { fk, healthCare, socialServices, heldOn, nextFollowUp, tookPart } = form;
  if (planningForm === undefined || !isCode(fkPartLabels, fk)) return undefined;
  if (heldOn === '' || nextFollowUp === '' || tookPart === '') return undefined;
  const measures = form.measures.map(measureOf).filter((one) => one !== undefined);
  if (measures.length < form.measures.length) return undefined;
  const reason = verdictOf(form)?.type === 'no-rule' ? form.formReason.trim() : '';
  return {
    plan: {
      form: planningForm,
      actors: { fk, healthCare, socialServices },
      ...(reason === '' ? {} : { formReason: reason }),
      heldOn,
      individualTookPart: tookPart === 'yes',
      points: form.points.filter((point): point is PlanPoint => isCode(planPointLabels, point)),
      measures,
    },
    nextFollowUp,
  };
}

/** Work focus is always part of a plan (handbook §3): one without it is warned of, not refused. */
export function lacksWork(
  measures: readonly Pick<MeasureForm, 'code'>[],
  kinds: readonly { readonly value: string; readonly kind: string }[],
): boolean {
  const work = kinds.filter(({ kind }) => kind === 'work').map(({ value }) => value);
  return !measures.some(({ code }) => work.includes(code));
}
