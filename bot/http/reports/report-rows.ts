import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { formatDay } from '../../../shared/text/format.ts';
import { writtenReportText } from '../../../shared/text/written-report.ts';

/** A table row by row as both files have it: what heads it first, the sum last. */
export function fileRows({ columns, lines, total }: ReportTable): readonly (readonly string[])[] {
  const head = columns ?? [writtenReportText.what, writtenReportText.number];
  return [
    head,
    ...lines.map(({ label, text, note, cells }) => [
      note === undefined ? label : `${label} (${note})`,
      ...(cells ?? [text]),
    ]),
    ...(total === undefined ? [] : [[writtenReportText.total, total]]),
  ];
}

/** How much of the width each column has: the words most, where the figures are few. */
export function sharesOf(columns: number): readonly number[] {
  const first = columns <= 2 ? 0.7 : Math.max(0.24, 0.46 - 0.03 * (columns - 2));
  return Array.from({ length: columns }, (_, n) => (n === 0 ? first : (1 - first) / (columns - 1)));
}

/** Whose it is, which period, and which version of it: what stands on every page. */
export function versionOf({ name, period, state, stateText }: ReportView, made: Date): string {
  const version =
    state === 'signed'
      ? stateText.replace(/\.$/, '')
      : `${writtenReportText.states[state]}, ${formatDay(localDate(made.toISOString()))}`;
  return `${name} · ${period.text} · ${version}`;
}
