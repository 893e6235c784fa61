import {
  type ReportSection,
  reportSectionLabels,
  reportSections,
} from '../codes/report-sections.ts';
import type { NumbersView } from '../reports/views/view.ts';
import { draftedFor } from './present-sentences.ts';
import { picturesUnder } from './pictures.ts';
import type { PeriodReport, ReportChapter, ReportTable } from './period-report.ts';
import { hasMoreThanNoughts, reportTable } from './tables.ts';

/** The tables of the numbers under the heading where they are asked for, by their codes. */
const tablesOf: Readonly<Partial<Record<ReportSection, readonly string[]>>> = {
  goals: ['goals'],
  participants: [
    ...[
      'course',
      'trend',
      'referrer',
      'criterion',
      'age-band',
      'process-level',
      'reason',
      'parked',
    ],
    ...['waiting-time', 'waiting-bands', 'still-waiting', 'handling-time', 'handling-bands'],
    'livelihood-queued',
  ],
  livelihood: [
    ...['livelihood-in', 'livelihood-out', 'livelihood', 'occupation', 'results', 'result'],
    ...['steps', 'progress', 'late-outcomes', 'after-parked'],
  ],
  activities: ['plans', 'own-planning', 'tasks', 'carrying', 'screening'],
  collaboration: ['meetings', 'attendance', 'attendance-function', 'attendance-month', 'seats'],
  routines: ['meeting-time'],
  staff: ['staffing', 'seat-changes'],
  deviations: ['deviations', 'deviation-status'],
  spreading: ['occasions'],
  equality: ['gender', 'participants-gender', 'closed-gender', 'livelihood-raised'],
};

/** A report of the same kind before this one, whose texts are carried over where nothing has been written yet. */
export interface Earlier {
  readonly report: PeriodReport;
  /** `Första halvåret 2026` */
  readonly period: string;
}

/** What a report is made of beside the numbers and its own texts. */
export interface ReportSources {
  readonly earlier?: Earlier | undefined;
  /** What is entered once, of the year of the period. */
  readonly entered?: Readonly<Partial<Record<ReportSection, readonly ReportTable[]>>>;
}

/**
 * A report under its headings: sentences and tables of the numbers as they leave the team, and what somebody has written. In a heading
 * that nobody has touched stands what stood in the report before, marked as such.
 */
export function chaptersOf(
  report: PeriodReport,
  view: NumbersView,
  { earlier, entered = {} }: ReportSources,
): readonly ReportChapter[] {
  return reportSections.map((section) => {
    const own = report.texts[section];
    const before = own === undefined ? earlier?.report.texts[section] : undefined;
    const text = own?.text ?? before?.text;
    const carried = before !== undefined && before.text !== '' ? earlier?.period : undefined;
    const pictures = picturesUnder(section, view.stories);
    const tables = (tablesOf[section] ?? []).flatMap((code) =>
      view.tables.filter((one) => one.code === code && hasMoreThanNoughts(one)).map(reportTable),
    );
    return {
      section,
      heading: reportSectionLabels[section],
      sentences: [...draftedFor(section, view)],
      ...(pictures.length > 0 && { pictures }),
      tables: [...tables, ...(entered[section] ?? [])],
      ...(text !== undefined && text !== '' && { text }),
      ...(carried !== undefined && { carriedFrom: carried }),
    };
  });
}
