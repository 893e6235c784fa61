import type { IsoDate } from '../kernel/calendar.ts';
import {
  fkPartLabels,
  measureKindLabels,
  measureLabels,
  measureProviderLabels,
  planningFormLabels,
  planPointLabels,
} from '../text/case-labels.ts';
import { formatDay, joinWords } from '../text/format.ts';
import type { MeasureRow, PlanView } from './case-view.ts';
import { kindOfMeasure, type Measure, measureCodes } from './measures.ts';
import { areParallel } from './parallel.ts';
import { type Plan, planPoints } from './plan.ts';
import { planningVerdict, type PlanningActors } from './planning-form.ts';

/** The plan as it was agreed: its meeting, the five points, the measures by kind, and what it lacks. */
export function presentPlan(plan: Plan, today: IsoDate): PlanView {
  const { measures, ...entered } = plan;
  const met = planPoints.filter((point) => plan.points.includes(point)).length;
  return {
    formText: formText(plan),
    heldText: `Planeringsmötet hölls ${formatDay(plan.heldOn)}. ${actorsText(plan.actors)}`,
    tookPartText: plan.individualTookPart
      ? 'Individen deltog i planeringen'
      : 'Individen deltog inte i planeringen',
    pointsText: `${met} av ${planPoints.length} punkter`,
    points: planPoints.map((point) => ({
      text: planPointLabels[point],
      met: plan.points.includes(point),
    })),
    measures: byKind(measures).map((measure) => measureRow(measure, today)),
    entered,
    ...(measures.length < 2
      ? {}
      : { parallelText: areParallel(measures) ? 'Parallella insatser' : 'En insats i taget' }),
    warnings: planWarnings(plan),
  };
}

/** What the table of handbook §3 said about the form, where the team had to choose. */
function formText({ form, formReason, actors }: Plan): string {
  const label = planningFormLabels[form];
  const verdict = planningVerdict(actors);
  switch (verdict.type) {
    case 'form':
      return label;
    case 'conflict':
      return `${label}. Både ${joinWords(verdict.forms.map((one) => inSentence(planningFormLabels[one])))} gäller enligt överenskommelsen, och teamet har valt.`;
    case 'no-rule':
      return `${label}. Överenskommelsen säger inte vilken form som gäller, och teamet har valt${formReason === undefined ? '' : `: ${formReason}`}`;
  }
}

function actorsText({ fk, healthCare, socialServices }: PlanningActors): string {
  const took = [
    ...(healthCare ? ['hälso- och sjukvården'] : []),
    ...(socialServices ? ['socialtjänsten'] : []),
  ];
  const others = took.length === 0 ? '' : ` ${capitalised(joinWords(took))} deltog.`;
  return `${fkPartLabels[fk]}.${others}`;
}

/** What a plan lacks (handbook §3): work focus is always part of it, and the five points are to be met. */
export function planWarnings({ measures, points }: Pick<Plan, 'measures' | 'points'>): string[] {
  const lacking = planPoints.filter((point) => !points.includes(point));
  return [
    ...(measures.some(({ code }) => kindOfMeasure[code] === 'work')
      ? []
      : ['Planen har ingen arbetsinriktad insats. Arbetsinriktning ska alltid ingå.']),
    ...lacking.map((point) => `Saknas: ${inSentence(planPointLabels[point])}.`),
  ];
}

function measureRow(measure: Measure, today: IsoDate): MeasureRow {
  const { code, provider, offerId, from, to, startedOn, endedOn } = measure;
  const status = statusOf(measure, today);
  return {
    measureId: measure.id,
    code,
    title: measureLabels[code],
    kindText: measureKindLabels[kindOfMeasure[code]],
    providerText: measureProviderLabels[provider],
    datesText:
      to === undefined
        ? `Planerad från ${formatDay(from)}`
        : `Planerad ${formatDay(from)}–${formatDay(to)}`,
    status,
    statusText: statusText(measure, status),
    provider,
    from,
    ...(offerId === undefined ? {} : { offerId }),
    ...(to === undefined ? {} : { to }),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
  };
}

function statusOf({ startedOn, endedOn }: Measure, today: IsoDate): MeasureRow['status'] {
  if (endedOn !== undefined && endedOn < today) return 'ended';
  return startedOn !== undefined && startedOn <= today ? 'started' : 'planned';
}

function statusText({ startedOn, endedOn }: Measure, status: MeasureRow['status']): string {
  switch (status) {
    case 'planned':
      return 'Inte startad';
    case 'started':
      return startedOn === undefined ? 'Pågår' : `Pågår sedan ${formatDay(startedOn)}`;
    case 'ended':
      return endedOn === undefined ? 'Avslutad' : `Avslutad ${formatDay(endedOn)}`;
  }
}

/** By kind, work first, as the handbook lists them; within a kind by day. */
function byKind(measures: readonly Measure[]): readonly Measure[] {
  return [...measures].sort(
    (a, b) =>
      measureCodes.indexOf(a.code) - measureCodes.indexOf(b.code) || (a.from < b.from ? -1 : 1),
  );
}

function inSentence(label: string): string {
  // `SIP` is written with capitals wherever it stands.
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
