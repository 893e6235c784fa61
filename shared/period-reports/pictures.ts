import type { ReportSection } from '../codes/report-sections.ts';
import type { Story } from '../reports/views/picture.ts';
import type { ReportPicture } from './period-report.ts';

/** Under which heading the picture of a story stands, by its code: where its tables are. */
const sectionOf: Readonly<Record<string, ReportSection>> = {
  goals: 'goals',
  flow: 'participants',
  waiting: 'participants',
  handling: 'participants',
  livelihood: 'livelihood',
  progress: 'livelihood',
  attendance: 'collaboration',
  people: 'equality',
};

/** The pictures of the numbers that belong under a heading, each with its point in words as the page of figures has it. */
export function picturesUnder(
  section: ReportSection,
  stories: readonly Story[],
): readonly ReportPicture[] {
  return stories.flatMap(({ code, text, picture }) =>
    picture === undefined || sectionOf[code] !== section ? [] : [{ text, picture }],
  );
}
