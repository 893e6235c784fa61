import { addDays, type IsoDate } from '../kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  tertialOf,
} from '../kernel/period.ts';
import { startValues } from '../rules/rule.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';
import { yearlyPlanRules } from '../rules/yearly-plan-rules.ts';
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

/** The last day it is in time: as many days after its period as the plan that holds then gives it (handbook §9). */
export function lastDayOf(of: SubjectType, ref: PeriodRef, rules: RuleBook): IsoDate {
  const { to } = periodOf(ref);
  const plan = planOn(rules, addDays(to, 1)) ?? startValues(yearlyPlanRules);
  return addDays(to, of === 'team' ? plan.reportsWithin : plan.reportsAboveWithin);
}

/** The report of the last period that is over and not left, of who was there then and has not left it. */
export function dueReport(
  of: SubjectType,
  reports: readonly PeriodReport[],
  {
    today,
    since,
    rules,
  }: { readonly today: IsoDate; readonly since: IsoDate; readonly rules: RuleBook },
): DueReport | undefined {
  const ref = lastOver(of, today);
  const { to } = periodOf(ref);
  const report = reports.find(({ period }) => period === periodCode(ref));
  if (since > to || (report !== undefined && report.state !== 'draft')) return undefined;
  const returned = report?.history.some(({ type }) => type === 'returned') === true;
  return { ref, by: lastDayOf(of, ref, rules), returned };
}
