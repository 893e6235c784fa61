import type { EnteredKind } from '../entered/entered.ts';
import type { EnteredView } from '../entered/view.ts';
import type { ReportSection } from '../codes/report-sections.ts';
import { fromFileText } from '../reports/present-years.ts';
import { headings } from '../text/headings.ts';
import type { ReportTable } from './period-report.ts';

/** Under which heading what is entered stands. */
const sectionOf: Readonly<Record<EnteredKind, ReportSection>> = {
  costs: 'economy',
  posts: 'staff',
  assistance: 'economy',
  survey: 'say',
  capital: 'economy',
  yearly: 'participants',
};

/** What is entered once of a team, as tables of its report. */
export function enteredTables({
  sections,
}: EnteredView): Readonly<Partial<Record<ReportSection, readonly ReportTable[]>>> {
  const found: Partial<Record<ReportSection, ReportTable[]>> = {};
  for (const { what, title, rows, totals } of sections) {
    if (rows.length === 0) continue;
    const lines = rows.flatMap((row) =>
      what === 'yearly'
        ? row.lines.map(({ text }) => ({
            label: fromFileText(row.title),
            text,
            note: row.sourceText,
          }))
        : row.lines.map(({ label, text }) => ({ label: `${row.title}: ${label}`, text })),
    );
    const section = sectionOf[what];
    const table = {
      title: what === 'yearly' ? headings.earlierYears : title,
      lines,
      ...(totals[0] !== undefined && { note: totals[0] }),
    };
    found[section] = [...(found[section] ?? []), table];
  }
  return found;
}
