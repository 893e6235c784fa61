import { addDays, type IsoDate } from '../kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodCode,
  periodOf,
  type PeriodRef,
  tertialOf,
} from '../kernel/period.ts';
import type { PeriodReport } from './period-report.ts';

/** How long a team has for its report of a half-year. *(choice)* */
const daysToReport = 31;

/** A report that somebody waits for. */
export interface DueReport {
  readonly ref: PeriodRef;
  /** The last day it is in time. */
  readonly by: IsoDate;
  /** It came back from the styrgrupp. */
  readonly returned: boolean;
}

/** The report of the last half-year that is over, where the team was there then and has not left it. */
export function dueReport(
  reports: readonly PeriodReport[],
  { today, since }: { readonly today: IsoDate; readonly since: IsoDate },
): DueReport | undefined {
  const ref = goalsPeriodOf(tertialOf(today), today);
  const { to } = periodOf(ref);
  const report = reports.find(({ id }) => id === periodCode(ref));
  if (since > to || (report !== undefined && report.state !== 'draft')) return undefined;
  const returned = report?.history.some(({ type }) => type === 'returned') === true;
  return { ref, by: addDays(to, daysToReport), returned };
}
