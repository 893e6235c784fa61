import {
  type ReportSection,
  reportSectionLabels,
  reportSections,
} from '../codes/report-sections.ts';
import type { GoalRow } from '../digest/view.ts';
import type { Story } from '../reports/views/picture.ts';
import type { FigureTable } from '../reports/views/view.ts';
import { goalSentences, goalTable } from './present-goals.ts';
import { draftedFor } from './present-sentences.ts';
import { picturesUnder } from './pictures.ts';
import type { PeriodReport, ReportChapter, ReportTable } from './period-report.ts';
import { writtenReportText } from '../text/written-report.ts';
import { hasMoreThanNoughts, isUntold, reportTable } from './tables.ts';

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
  collaboration: [
    ...['meetings', 'attendance', 'attendance-mode', 'attendance-function', 'attendance-month'],
    'seats',
  ],
  routines: ['planning-days', 'meeting-time'],
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

/** The numbers as they leave the team, or those of several together. */
export interface ReportNumbers {
  readonly tables: readonly FigureTable[];
  /** What they say, with pictures. */
  readonly stories: readonly Story[];
  /** What of them is told, and what is not. */
  readonly note: string;
}

/** What a report is made of beside the numbers and its own texts. */
export interface ReportSources {
  readonly earlier?: Earlier | undefined;
  /** What is entered once, of the year of the period. */
  readonly entered?: TablesBySection;
  /** Of several teams together: the goals as they are told of them all. */
  readonly goals?: readonly GoalRow[] | undefined;
  /** Of several teams: each beside the others, before what they come to together. */
  readonly beside?: TablesBySection | undefined;
}

export type TablesBySection = Readonly<Partial<Record<ReportSection, readonly ReportTable[]>>>;

/**
 * A report under its headings: sentences and tables of the numbers as they leave the team, and what somebody has written. In a heading
 * that nobody has touched stands what stood in the report before, marked as such.
 */
export function chaptersOf(
  report: PeriodReport,
  numbers: ReportNumbers,
  { earlier, entered = {}, goals, beside = {} }: ReportSources,
): readonly ReportChapter[] {
  return reportSections.map((section) => {
    const own = report.texts[section];
    const before = own === undefined ? earlier?.report.texts[section] : undefined;
    const text = own?.text ?? before?.text;
    const carried = before !== undefined && before.text !== '' ? earlier?.period : undefined;
    // The goals of several teams are not the sum of each team's.
    const isOfGoals = section === 'goals' && goals !== undefined;
    const codes = isOfGoals ? [] : (tablesOf[section] ?? []);
    const pictures = picturesUnder(section, numbers.stories);
    const all = codes.flatMap((code) =>
      numbers.tables.filter((one) => one.code === code && hasMoreThanNoughts(one)),
    );
    const tables = all.filter((one) => !isUntold(one)).map(reportTable);
    const untold = all.filter(isUntold).map(({ title }) => title);
    return {
      section,
      heading: reportSectionLabels[section],
      sentences: isOfGoals ? goalSentences(goals) : [...draftedFor(section, numbers.tables)],
      ...(pictures.length > 0 && { pictures }),
      tables: [
        ...(beside[section] ?? []),
        ...(isOfGoals && goals.length > 0 ? [goalTable(goals)] : []),
        ...tables,
        ...(entered[section] ?? []),
      ],
      ...(untold.length > 0 && { untold: writtenReportText.untold(untold) }),
      ...(text !== undefined && text !== '' && { text }),
      ...(carried !== undefined && { carriedFrom: carried }),
    };
  });
}
