import {
  type ReportSection,
  reportSectionLabels,
  reportSections,
} from '../codes/report-sections.ts';
import type { FigureTable, NumbersView } from '../reports/views/view.ts';
import { draftedFor } from './present-sentences.ts';
import type { PeriodReport, ReportChapter, ReportTable } from './period-report.ts';

/** The tables of the numbers under the heading where they are asked for, by their codes. */
const tablesOf: Readonly<Partial<Record<ReportSection, readonly string[]>>> = {
  goals: ['goals'],
  participants: [
    ...['course', 'referrer', 'criterion', 'age-band', 'process-level', 'reason', 'parked'],
    ...['waiting-time', 'still-waiting', 'handling-time'],
  ],
  livelihood: [
    ...['livelihood-in', 'livelihood-out', 'occupation', 'results', 'result'],
    ...['steps', 'progress', 'late-outcomes', 'after-parked'],
  ],
  activities: ['plans', 'own-planning', 'tasks', 'carrying', 'screening'],
  collaboration: ['meetings', 'attendance', 'attendance-function', 'seats'],
  routines: ['meeting-time'],
  staff: ['staffing', 'seat-changes'],
  deviations: ['deviations', 'deviation-status'],
  spreading: ['occasions'],
  equality: ['gender'],
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
    const tables = (tablesOf[section] ?? []).flatMap((code) =>
      view.tables.filter((one) => one.code === code && hasSomething(one)).map(reportTable),
    );
    return {
      section,
      heading: reportSectionLabels[section],
      sentences: [...draftedFor(section, view)],
      tables: [...tables, ...(entered[section] ?? [])],
      ...(text !== undefined && text !== '' && { text }),
      ...(carried !== undefined && { carriedFrom: carried }),
    };
  });
}

/** A table of nothing but noughts says no more than that it is there. */
function hasSomething({ rows }: FigureTable): boolean {
  return rows.some(({ figure: { text } }) => text !== '0' && text !== '–');
}

function reportTable({ title, note, rows, total }: FigureTable): ReportTable {
  return {
    title,
    ...(note !== undefined && { note }),
    lines: rows.map((line) => ({
      label: line.label,
      text: line.figure.text,
      ...(line.note !== undefined && { note: line.note }),
    })),
    ...(total !== undefined && { total: total.text }),
  };
}
