import type { IsoDate } from '../../kernel/calendar.ts';
import type { Measure } from '../case-plan.ts';

/** The days a measure takes: those it took in fact, or else those planned. Without a last day it goes on. */
function daysOf({ from, to, startedOn, endedOn }: Measure): {
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
} {
  return { from: startedOn ?? from, to: endedOn ?? to };
}

/** Whether two measures of a plan run, or are to run, on the same day: handbook §3, "parallel where possible". */
export function areParallel(measures: readonly Measure[]): boolean {
  return measures.some((one, index) =>
    measures.slice(index + 1).some((other) => overlap(daysOf(one), daysOf(other))),
  );
}

function overlap(a: ReturnType<typeof daysOf>, b: ReturnType<typeof daysOf>): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}
