import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { formatDay } from '../../../shared/text/format.ts';
import { writtenReportText } from '../../../shared/text/written-report.ts';

/** A table row by row as both files have it: what heads it first, the sum last. */
export function fileRows({ columns, lines, total }: ReportTable): readonly (readonly string[])[] {
  const head = columns ?? [writtenReportText.what, headOf(lines)];
  return [
    head,
    ...lines.map(({ label, text, note, cells }) => [
      note === undefined ? label : `${label} (${note})`,
      ...(cells ?? [text]),
    ]),
    ...(total === undefined ? [] : [[writtenReportText.total, total]]),
  ];
}

/** A median, a share by itself or a word is no number of something. */
function headOf(lines: ReportTable['lines']): string {
  const isCounts = lines.every(({ text }) => /^(?:\.\.|–|[\d\s]+(?: av .*)?)$/.test(text));
  return isCounts ? writtenReportText.number : writtenReportText.value;
}

/** Whether a number is missing somewhere, which is then to be explained. */
export function hasSigns({ chapters }: ReportView): boolean {
  return chapters
    .flatMap(({ tables }) => tables.flatMap(fileRows))
    .some((row) => row.some((text) => text === '..' || text === '–'));
}

/** What stands under a heading where there is nothing. */
export function nothingIn({ state }: ReportView): string {
  return writtenReportText.nothing[state === 'draft' ? 'draft' : 'sent'];
}

/** How a column of a table stands on paper. */
export interface PaperColumn {
  /** Of the width. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** What a figure has room in. */
const mostOfFigure = 28;

/** The words have most of the width where the figures are few; figures stand to the right, and what is words to the left. The head decides nothing. */
export function paperColumns(rows: readonly (readonly string[])[]): readonly PaperColumn[] {
  const count = rows[0]?.length ?? 2;
  const isWords = Array.from(
    { length: count },
    (_, n) => n === 0 || rows.slice(1).some((row) => (row[n] ?? '').length > mostOfFigure),
  );
  const weights = count <= 2 ? (isWords[1] === true ? [1, 1] : [7, 3]) : weightsOf(rows);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  return isWords.map((words, n) => ({
    share: (weights[n] ?? 0) / whole,
    align: words ? 'left' : 'right',
  }));
}

/** So that no word of a head is broken: by the longest word of each column, and what names the rows by all of its words. */
function weightsOf([head = [], ...body]: readonly (readonly string[])[]): readonly number[] {
  return head.map((title, n) => {
    const cells = body.map((row) => (row[n] ?? '').length);
    const words = title.split(' ').map((word) => word.length);
    const [least, most] = n === 0 ? [10, 30] : [10, 24];
    return Math.max(least, ...words, Math.min(most, Math.max(0, ...cells)));
  });
}

/** Whose it is, which period, and which version of it: what stands on every page. */
export function versionOf({ name, period, state, stateText }: ReportView, made: Date): string {
  const version =
    state === 'signed'
      ? stateText.replace(/\.$/, '')
      : `${writtenReportText.states[state]}, ${formatDay(localDate(made.toISOString()))}`;
  return `${name} · ${period.text} · ${version}`;
}
