import type { Plan } from '../cases/case-plan.ts';
import type { CaseEvent } from '../cases/case.ts';
import { areParallel } from '../cases/plan/parallel.ts';
import type { ProgressLevels } from '../cases/case-progress.ts';
import { taskOutcomes } from '../codes/carrying.ts';
import { occupationsOut, pensionDecisions } from '../codes/closing.ts';
import { type ProgressDimension, progressDimensions } from '../codes/following.ts';
import { kindOfMeasure } from '../codes/measures.ts';
import { planPoints } from '../codes/planning.ts';
import { localDate } from '../kernel/calendar.ts';
import { isWithin, type Period } from '../kernel/period.ts';
import type { CaseCourse } from './case-course.ts';
import { countBy } from './count.ts';
import type { Counts, Movement, PensionTold, WorkNumbers } from './team-numbers.ts';

export const movements: readonly Movement[] = ['forward', 'same', 'back'];
const pensionsTold: readonly PensionTold[] = [...pensionDecisions, 'none'];

export function workNumbers(courses: readonly CaseCourse[], period: Period): WorkNumbers {
  const inPeriod = (event: CaseEvent) => isWithin(localDate(event.at), period);
  const events = courses.flatMap((course) => course.events.filter(inPeriod));
  const plans = courses.flatMap((course) => planIn(course.events, inPeriod));
  const reported = events.filter((event) => event.type === 'task-reported');
  return {
    planned: plans.length,
    planComplete: plans.filter(({ points }) => points.length === planPoints.length).length,
    tookPart: plans.filter(({ individualTookPart }) => individualTookPart).length,
    parallel: plans.filter(({ measures }) => areParallel(measures)).length,
    workFocus: plans.filter(({ measures }) =>
      measures.some(({ code }) => kindOfMeasure[code] === 'work'),
    ).length,
    ...progressIn(courses, inPeriod),
    tasks: reported.length,
    taskOutcomes: countBy(taskOutcomes, reported, ({ outcome }) => [outcome]),
    openTasks: courses.flatMap(({ state }) =>
      state.status === 'ongoing' ? state.tasks.filter(({ outcome }) => outcome === undefined) : [],
    ).length,
    handovers: events.filter(({ type }) => type === 'handed-over').length,
    ...lateOutcomesIn(courses, inPeriod),
  };
}

type InPeriod = (event: CaseEvent) => boolean;

/** The plan last made in the period, with its measures as they stood at the end. */
function planIn(events: readonly CaseEvent[], inPeriod: InPeriod): readonly Plan[] {
  const made = events.findLastIndex((event) => event.type === 'planned');
  const planned = events[made];
  if (planned?.type !== 'planned' || !inPeriod(planned)) return [];
  const measures = new Map(planned.plan.measures.map((one) => [one.id, one]));
  for (const event of events.slice(made + 1))
    if (event.type === 'measure-set') measures.set(event.measure.id, event.measure);
  return [{ ...planned.plan, measures: [...measures.values()] }];
}

function progressIn(courses: readonly CaseCourse[], inPeriod: InPeriod) {
  const moves = courses.flatMap(({ events }) => {
    const notes = events.filter((event) => event.type === 'progress-noted');
    const [first] = notes;
    const last = notes.at(-1);
    return first === undefined || last === undefined || first === last || !inPeriod(last)
      ? []
      : [{ first: first.progress.levels, last: last.progress.levels }];
  });
  const progress = Object.fromEntries(
    progressDimensions.map((dimension) => [
      dimension,
      countBy(movements, moves, ({ first, last }) => [movementOf(first, last, dimension)]),
    ]),
  ) as Record<ProgressDimension, Counts<Movement>>;
  return { progressed: moves.length, progress };
}

function movementOf(
  first: ProgressLevels,
  last: ProgressLevels,
  dimension: ProgressDimension,
): Movement {
  if (first[dimension] === last[dimension]) return 'same';
  return first[dimension] < last[dimension] ? 'forward' : 'back';
}

function lateOutcomesIn(courses: readonly CaseCourse[], inPeriod: InPeriod) {
  const noted = courses.flatMap(({ events }) => {
    const last = events.findLast((event) => event.type === 'late-outcome-noted');
    return last !== undefined && inPeriod(last) ? [last.outcome] : [];
  });
  return {
    lateOutcomes: noted.length,
    lateOccupation: countBy(occupationsOut, noted, ({ occupation }) => [occupation]),
    latePension: countBy(pensionsTold, noted, ({ pensionDecision }) => [pensionDecision ?? 'none']),
  };
}
