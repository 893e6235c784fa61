import type { Sheet, SheetCell } from '../reports/present-sheets.ts';
import { csvOf } from '../text/csv.ts';
import { formatNumber } from '../text/format.ts';
import { allFigures } from '../reports/figures/all-figures.ts';
import type { FigureRow } from '../reports/counting/row.ts';
import { figureColumns, figureWords } from '../text/reporting.ts';
import { headings } from '../text/headings.ts';
import type { CountyColumn } from './county-columns.ts';
import type { CountyRow, CountyView } from './county-view.ts';

/** What a number that stands alone is in: on the page its text says so. */
const units: Readonly<Partial<Record<CountyColumn, string>>> = {
  'waiting-time': ', median i dagar',
  'handling-time': ', median i månader',
};

/** What the county's page shows, as sheets: a row a team, the goals, and who somebody has to do something for. */
export function countySheets(view: CountyView): readonly Sheet[] {
  const { columns, teams, total, goals, goalsOf, troubles } = view;
  const about = [view.period.text, view.soFar].filter((one) => one !== undefined).join(', ');
  return [
    {
      name: 'Teamen',
      rows: [
        ['Team', 'Styrgrupp', ...columns.flatMap((column) => headCells(column, view))],
        ...teams.map((row) => rowCells(row, view)),
        rowCells({ name: headings.total, figures: total }, view),
      ],
    },
    {
      name: 'Mål',
      rows: [[`Mål, ${goalsOf}`, 'Läge'], ...goals.map((one) => [one.label, one.text])],
    },
    {
      name: 'Behöver något',
      rows: [
        ['Team', 'Vad'],
        ...troubles.flatMap(({ name, texts }) => texts.map((one) => [name, one])),
      ],
    },
    {
      name: figureWords.about,
      rows: [
        ['Period', about],
        [undefined, view.suppressedNote],
      ],
    },
    {
      name: figureColumns.counted,
      rows: [
        [figureColumns.row, figureColumns.counted],
        ...columns.flatMap(({ code, label }): Sheet['rows'] => {
          const { definition } = figures.find((one) => one.code === code)?.table ?? {};
          return definition === undefined ? [] : [[label, definition]];
        }),
      ],
    },
  ];
}

const figures: readonly FigureRow[] = allFigures;

/** What is a part of something has a column of its own for what that is: `3 av 3` is no number. */
function isPart(code: CountyColumn, { teams, total }: CountyView): boolean {
  return [...teams.map((row) => row.figures), total].some((one) => one[code]?.of !== undefined);
}

function headCells(
  { code, label }: CountyView['columns'][number],
  view: CountyView,
): readonly string[] {
  const head = `${label}${units[code] ?? ''}`;
  return isPart(code, view) ? [head, `${head}, av`] : [head];
}

/** The teams alone, as one table with separators: a number, or what is shown in its place. */
export function countyCsv(view: CountyView): string {
  const [teams] = countySheets(view);
  return csvOf((teams?.rows ?? []).map((row) => row.map((cell) => plain(cell))));
}

function rowCells(
  { name, steeringGroup, figures: of }: Omit<CountyRow, 'teamId'>,
  view: CountyView,
): readonly SheetCell[] {
  const cells = view.columns.flatMap(({ code }): readonly SheetCell[] => {
    const figure = of[code];
    const shown = figure?.value ?? figure?.text;
    return isPart(code, view) ? [shown, figure?.of] : [shown];
  });
  return [name, steeringGroup, ...cells];
}

function plain(cell: SheetCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell)
    ? formatNumber(cell).replaceAll(/\s/g, '')
    : String(cell).replace('.', ',');
}
