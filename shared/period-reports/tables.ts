import type { FigureTable } from '../reports/views/view.ts';
import type { ReportTable } from './period-report.ts';

/** A table of nothing but noughts says no more than that it is there. */
export function hasMoreThanNoughts({ rows }: FigureTable): boolean {
  return rows.some(({ figure: { text } }) => text !== '0' && text !== '–');
}

/** Nothing by which one line of it differs from another may be seen: all is dotted out, or stands in one line together. */
export function isUntold({ rows, grid }: FigureTable): boolean {
  if (grid !== undefined) return false;
  const [one, ...others] = rows.filter(
    ({ figure: { text } }) => !/^(?:0|–|\.\.|för få)/.test(text),
  );
  return one === undefined || (others.length === 0 && one.code.includes('+'));
}

/** A table of the numbers as words alone, as it is kept when a report is signed. */
export function reportTable(table: FigureTable): ReportTable {
  const { title, note, total } = table;
  return {
    title,
    ...(note !== undefined && { note }),
    ...linesOf(table),
    ...(total !== undefined && { total: total.text }),
  };
}

function linesOf({ rows, grid }: FigureTable): Pick<ReportTable, 'columns' | 'lines'> {
  if (grid === undefined)
    return {
      lines: rows.map(({ label, figure, note }) => ({
        ...{ label, text: figure.text },
        ...(note !== undefined && { note }),
      })),
    };
  const texts = new Map(rows.map(({ code, figure }) => [code, figure.text]));
  return {
    columns: [grid.corner, ...grid.columns.map(({ label }) => label)],
    lines: grid.rows.map((row) => {
      const cells = grid.columns.map(({ code }) => texts.get(`${row.code}:${code}`) ?? '–');
      return { label: row.label, text: cells.join(' · '), cells };
    }),
  };
}

/** Several columns beside each other, the first of which names the rows. */
export function besideTable(
  title: string,
  of: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  },
): ReportTable {
  return {
    title,
    columns: of.columns,
    lines: of.rows.map(({ label, cells }) => ({ label, text: cells.join(' · '), cells })),
  };
}
