import type { ReportTable } from '../../shared/period-reports/period-report.ts';
import { writtenReportText } from '../../shared/text/written-report.ts';
import { paragraphsOf, tablesIn } from './docx-words.ts';

interface Chapter {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly text?: string | undefined;
  readonly pictures?: readonly { readonly text: string }[] | undefined;
  readonly tables: readonly Table[];
  readonly untold?: string | undefined;
}
type Table = Pick<ReportTable, 'title' | 'columns' | 'lines' | 'total'>;

/** What of a report does not stand in its Word file: words by themselves, and tables cell by cell. */
export function notIn(xml: string, chapters: readonly Chapter[]): readonly string[] {
  const words = new Set(paragraphsOf(xml));
  const tables = new Set(tablesIn(xml).map((rows) => JSON.stringify(rows)));
  return chapters.flatMap(
    ({ heading, sentences, text = '', pictures = [], tables: of, untold }) => {
      const own = text.split('\n').filter((line) => line.trim() !== '');
      const titles = of.map(({ title }) => title);
      const said = [
        heading,
        ...sentences,
        ...own,
        ...pictures.map((one) => one.text),
        ...titles,
        ...(untold === undefined ? [] : [untold]),
      ];
      return [
        ...said.filter((one) => !words.has(one)),
        ...of.filter((one) => !tables.has(JSON.stringify(rowsOf(one)))).map(asText),
      ];
    },
  );
}

function rowsOf({ columns, lines, total }: Table): readonly (readonly string[])[] {
  return [
    columns ?? [writtenReportText.what, headOf(lines)],
    ...lines.map(({ label, text, note, cells = [text] }) => [
      note === undefined ? label : `${label} (${note})`,
      ...cells,
    ]),
    ...(total === undefined ? [] : [[writtenReportText.total, total]]),
  ];
}

/** Numbers of something, or values of another kind. */
function headOf(lines: Table['lines']): string {
  const isOther = lines.some(({ text }) => !/^(\.\.|–|\d[\d\s]*( av .+)?)$/.test(text));
  return isOther ? writtenReportText.value : writtenReportText.number;
}

function asText(table: Table): string {
  return `${table.title}\n${rowsOf(table)
    .map((row) => row.join(' | '))
    .join('\n')}`;
}
