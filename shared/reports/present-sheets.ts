import { figureGroupLabels, figureGroups } from '../codes/figures.ts';
import { figureColumns, figureWords } from '../text/reporting.ts';
import { headings } from '../text/headings.ts';
import type { FigureLine, FigureTable, NumbersView } from './views/view.ts';

/** Numbers are numbers; nothing is an empty cell. */
export type SheetCell = string | number | undefined;

/** A sheet of a spreadsheet; its first row is its head. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

const { counted, ...columns } = figureColumns;

/**
 * Everything on the page of a team's numbers for a spreadsheet: what it is of, a sheet a group, how it is counted. Times are in
 * what they are shown in, a share is its part and what it is a part of. What is not shown on the page has no number here either.
 */
export function numbersSheets(view: NumbersView): readonly Sheet[] {
  const groups = figureGroups
    .map((group) => ({ group, tables: view.tables.filter((table) => table.group === group) }))
    .filter(({ tables }) => tables.length > 0);
  return [
    { name: figureWords.about, rows: aboutRows(view) },
    ...groups.map(({ group, tables }) => ({
      name: figureGroupLabels[group],
      rows: [Object.values(columns), ...tables.flatMap(tableRows)],
    })),
    {
      name: counted,
      rows: [
        [columns.table, counted],
        ...view.tables.map(({ title, definition }) => [title, definition]),
      ],
    },
  ];
}

function aboutRows(view: NumbersView): Sheet['rows'] {
  return [
    ['Team', view.teamName],
    ['Period', [view.period.text, view.soFar].filter((one) => one !== undefined).join(', ')],
    ...[view.emptyText, view.fileNote, view.incompleteNote, view.suppressedNote, view.rulesNote]
      .filter((note) => note !== undefined)
      .map((note) => [undefined, note]),
  ];
}

function tableRows({ title, rows, total, note: ofAll }: FigureTable): Sheet['rows'] {
  const lines: readonly Pick<FigureLine, 'label' | 'figure' | 'note'>[] = [
    ...rows,
    ...(total === undefined ? [] : [{ label: headings.total, figure: total }]),
  ];
  return lines.map(({ label, figure, note = ofAll }) => [
    title,
    note === undefined ? label : `${label} (${note})`,
    ...[figure.value, figure.of, figure.text],
  ]);
}
