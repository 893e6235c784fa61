import { addDays, type IsoDate } from '../kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  tertialOf,
} from '../kernel/period.ts';
import type { PeriodReport } from './period-report.ts';
import { type SubjectType, subjectKinds } from './subject.ts';

/** A report that somebody waits for. */
export interface DueReport {
  readonly ref: PeriodRef;
  /** The last day it is in time. */
  readonly by: IsoDate;
  /** It came back from those who sign it. */
  readonly returned: boolean;
}

/** The last period of the kind that is owed which is over. */
export function lastOver(of: SubjectType, today: IsoDate): PeriodRef {
  return subjectKinds[of].every === 'year'
    ? previousPeriod({ kind: 'year', year: Number(today.slice(0, 4)) })
    : goalsPeriodOf(tertialOf(today), today);
}

/** The report of the last period that is over and not left, of who was there then and has not left it. */
export function dueReport(
  of: SubjectType,
  reports: readonly PeriodReport[],
  { today, since }: { readonly today: IsoDate; readonly since: IsoDate },
): DueReport | undefined {
  const ref = lastOver(of, today);
  const { to } = periodOf(ref);
  const report = reports.find(({ period }) => period === periodCode(ref));
  if (since > to || (report !== undefined && report.state !== 'draft')) return undefined;
  const returned = report?.history.some(({ type }) => type === 'returned') === true;
  return { ref, by: addDays(to, subjectKinds[of].days), returned };
}
