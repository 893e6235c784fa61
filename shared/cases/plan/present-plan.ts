import type { CaseStatus } from '../../codes/case.ts';
import {
  kindOfMeasure,
  measureCodes,
  measureKindLabels,
  measureLabels,
  measureProviderLabels,
} from '../../codes/measures.ts';
import { planPointLabels, planPoints } from '../../codes/planning.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { formatDay, inSentence } from '../../text/format.ts';
import type { Measure, Plan } from '../case-parts.ts';
import { areParallel } from './parallel.ts';
import { planningFormText, planningMeetingText } from './present-planning.ts';
import type { MeasureRow, PlanView } from './view.ts';

/** The plan as it was agreed: its meeting, the five points, the measures by kind, and what it lacks. */
export function presentPlan(plan: Plan, today: IsoDate, caseIs: CaseStatus = 'ongoing'): PlanView {
  const { measures, ...entered } = plan;
  const met = planPoints.filter((point) => plan.points.includes(point)).length;
  return {
    formText: planningFormText(plan),
    heldText: planningMeetingText(plan),
    tookPartText: plan.individualTookPart
      ? 'Individen deltog i planeringen'
      : 'Individen deltog inte i planeringen',
    pointsText: `${met} av ${planPoints.length} punkter`,
    points: planPoints.map((point) => ({
      text: planPointLabels[point],
      met: plan.points.includes(point),
    })),
    measures: byKind(measures).map((measure) => measureRow(measure, today, caseIs)),
    entered,
    ...(measures.length < 2
      ? {}
      : {
          parallelText: areParallel(measures)
            ? 'Minst två insatser pågår eller planeras samma tid.'
            : 'En insats i taget.',
        }),
    warnings: planWarnings(plan),
  };
}

/** What a plan lacks (handbook §3): work focus is always part of it, and the five points are to be met. */
function planWarnings({ measures, points }: Pick<Plan, 'measures' | 'points'>): string[] {
  const lacking = planPoints.filter((point) => !points.includes(point));
  return [
    ...(measures.some(({ code }) => kindOfMeasure[code] === 'work')
      ? []
      : ['Planen har ingen arbetsinriktad insats. Arbetsinriktning ska alltid ingå.']),
    ...lacking.map((point) => `Saknas: ${inSentence(planPointLabels[point])}.`),
  ];
}

function measureRow(measure: Measure, today: IsoDate, caseIs: CaseStatus): MeasureRow {
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
    // Nobody tells of a measure after the case is closed: what went on then is not known to go on now.
    statusText:
      caseIs === 'closed' && status === 'started'
        ? 'Pågick vid avslutet'
        : statusText(measure, status),
    provider,
    from,
    ...(offerId === undefined ? {} : { offerId }),
    ...(to === undefined ? {} : { to }),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
  };
}

function statusOf({ startedOn, endedOn }: Measure, today: IsoDate): MeasureRow['status'] {
  if (endedOn !== undefined && endedOn <= today) return 'ended';
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
