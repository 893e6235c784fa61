import { csvOf } from '../text/csv.ts';
import { figureColumns } from '../text/reporting.ts';
import { headings } from '../text/headings.ts';
import { figureGroupLabels } from '../codes/figures.ts';
import type { Figure, NumbersView } from './views/view.ts';

const head: readonly string[] = ['Team', 'Period', 'Grupp', ...Object.values(figureColumns)];
/**
 * Everything on the page of a team's numbers, a line each, for a spreadsheet: numbers with a decimal comma, times in what they are
 * shown in, a share as its part and what it is a part of. What is not shown on the page has no number here either.
 */
export function numbersCsv({ teamName, period, tables }: NumbersView): string {
  const rows = tables.flatMap(
    ({ group, title, rows: lines, total, note: ofAll, definition = '' }) =>
      [
        ...lines.map(({ label, figure, note = ofAll }) => [label, figure, note] as const),
        ...(total === undefined ? [] : [[headings.total, total, ofAll] as const]),
      ].map(([label, figure, note]) => [
        ...[teamName, note ?? period.text, figureGroupLabels[group], title, label],
        ...figureCells(figure),
        definition,
      ]),
  );
  return csvOf([head, ...rows]);
}

function figureCells({ value, of, text }: Figure): readonly string[] {
  return [plain(value), plain(of), text];
}

/** Without the spaces between thousands, which a spreadsheet takes for text. */
function plain(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}
