import { progressDimensions } from '../codes/following.ts';
import type { Cell } from './suppress.ts';
import type { Counts, WorkNumbers } from './team-numbers.ts';

/**
 * What is shown of the work in the cases, as circles of cells: a count goes into its first breakdown, that one into the
 * next, and the last one out again. A share is a breakdown in two, since what is left of it can be had by subtraction.
 */
export function workCells(work: WorkNumbers): readonly Cell[] {
  const { planned, progressed, progress, tasks, lateOutcomes } = work;
  const [ability, occupation, livelihood, impairment] = progressDimensions;
  return [
    ...circle('planned', planned, [
      ['plan-complete', ofTwo(work.planComplete, planned)],
      ['took-part', ofTwo(work.tookPart, planned)],
      ['parallel', ofTwo(work.parallel, planned)],
      ['work-focus', ofTwo(work.workFocus, planned)],
    ]),
    ...circle(
      'progressed',
      progressed,
      [ability, occupation, livelihood, impairment].map((dimension) => [
        `progress-${dimension}`,
        progress[dimension],
      ]),
    ),
    ...circle('tasks', tasks, [['task', work.taskOutcomes]]),
    ...circle('late-outcomes', lateOutcomes, [
      ['late-occupation', work.lateOccupation],
      ['late-pension', work.latePension],
    ]),
  ];
}

/** Those that are, and those that are not. */
export function ofTwo(part: number, of: number): Counts<'yes' | 'no'> {
  return { yes: part, no: of - part };
}

function circle(
  name: string,
  total: number,
  breakdowns: readonly (readonly [name: string, counts: Counts<string>])[],
): readonly Cell[] {
  return [
    { key: name, value: total, from: 'all', to: `${name}-0` },
    ...breakdowns.flatMap(([breakdown, counts], n) =>
      Object.entries(counts).map(([code, value]) => ({
        key: `${breakdown}:${code}`,
        value,
        from: `${name}-${n}`,
        to: n === breakdowns.length - 1 ? 'all' : `${name}-${n + 1}`,
      })),
    ),
  ];
}
