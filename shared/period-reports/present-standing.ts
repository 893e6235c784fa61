import type { IsoDate } from '../kernel/calendar.ts';
import { nextPeriod, periodCode, periodOf, type PeriodRef } from '../kernel/period.ts';
import { headings } from '../text/headings.ts';
import { formatDayShort, formatPeriodShort, inSentence } from '../text/format.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { lastDayOf, lastOver } from './due.ts';
import type { PeriodReport } from './period-report.ts';
import { subjectWords } from './labels.ts';
import type { ReportSubject } from './subject.ts';
import type { ReportsView } from './view.ts';

/** How a report stands, for who looks for it; nobody has begun on one that is missing. */
export function standingText(report: Pick<PeriodReport, 'state'> | undefined): string {
  switch (report?.state) {
    case undefined:
      return 'Saknas';
    case 'draft':
      return 'Utkast';
    case 'submitted':
      return headings.awaitsSignature;
    case 'signed':
      return 'Undertecknad';
  }
}

interface StandingFacts {
  readonly subject: ReportSubject;
  readonly reports: readonly PeriodReport[];
  readonly today: IsoDate;
  readonly rules: RuleBook;
  /** The first day of which there is anything to report. */
  readonly since: IsoDate;
  readonly may: { readonly write: boolean; readonly sign: boolean };
}

/** The report of the period that ended last, and the one of the period that is under way. */
export function presentStanding(facts: StandingFacts): ReportsView['reports'] {
  const { subject, reports, today, since, rules } = facts;
  const last = lastOver(subject.type, today);
  const owed = periodOf(last).to >= since ? [last] : [];
  return [...owed, nextPeriod(last)].map((ref) => {
    const report = reports.find(({ period }) => period === periodCode(ref));
    const isOver = periodOf(ref).to < today;
    const by = lastDayOf(subject.type, ref, rules);
    const task = isOver ? taskOf(report, by, facts) : undefined;
    return {
      period: periodCode(ref),
      label: labelOf(subject, ref),
      stateText: isOver || report !== undefined ? standingText(report) : 'Inte påbörjad',
      ...(task !== undefined && { task }),
      urgent: task !== undefined && by < today,
    };
  });
}

/** Over how those of the styrgrupper stand. */
export function groupsTitle(ref: PeriodRef): string {
  return `Styrgruppernas årsrapporter för ${inSentence(formatPeriodShort(ref))}`;
}

function labelOf({ type }: ReportSubject, ref: PeriodRef): string {
  return `${subjectWords[type].title} för ${inSentence(formatPeriodShort(ref))}`;
}

/** Told to who can do it, and nobody else. */
function taskOf(
  report: PeriodReport | undefined,
  by: IsoDate,
  { today, may }: StandingFacts,
): string | undefined {
  if (report?.state === 'signed') return undefined;
  if (report?.state === 'submitted') return may.sign ? headings.toReport : undefined;
  if (!may.write) return undefined;
  return by < today
    ? `Skulle ha lämnats ${formatDayShort(by)}`
    : `Lämnas senast ${formatDayShort(by)}`;
}
