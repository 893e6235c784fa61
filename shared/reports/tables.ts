import type { Period } from '../kernel/period.ts';
import { goalLabels } from '../rules/goals.ts';
import type { Labels } from '../text/choice.ts';
import { formatNumber, formatPercent, inSentence } from '../text/format.ts';
import { balanceLabel, publishedWords } from '../text/reporting.ts';
import { isPublished, outsideOf } from './counting/classes.ts';
import { wordsOf } from './counting/describe.ts';
import type { Folded, FoldedOf } from './counting/fold.ts';
import { figureGroups } from '../codes/figures.ts';
import { levelOf } from './publications/network.ts';
import { splitOfShare } from './published.ts';
import { noted, publishedLines } from './published-lines.ts';
import type { Grid, SplitRow, Table, Words } from './counting/row.ts';
import {
  countFigure,
  figureOf,
  lengthFigure,
  medianFigure,
  ratioFigure,
  shareFigure,
  shareTold,
  sees,
  type Shown,
  snapshotShown,
} from './shown.ts';
import type { Figure, FigureLine, FigureTable } from './views/view.ts';

/** The figures laid out in their tables: group by group, and in the order of the list. */
export function tablesOf(shown: Shown): readonly FigureTable[] {
  const tables = new Map(shown.folded.map(({ row: { table } }) => [table.code, table]));
  const inGroups = figureGroups.flatMap((one) =>
    [...tables.values()].filter(({ group }) => group === one),
  );
  return inGroups.flatMap((table) => {
    const rows = shown.folded
      .filter(({ row }) => row.table.code === table.code)
      .flatMap((one) => linesOf(shown, one));
    return isPrinted(shown, table, rows) ? [laidOut(shown, table, rows)] : [];
  });
}

/** The line of one figure, by its code; none where it is hidden altogether. */
export function lineOf(shown: Shown, code: string): readonly FigureLine[] {
  return shown.folded.filter(({ row }) => row.code === code).flatMap((one) => linesOf(shown, one));
}

function laidOut(shown: Shown, table: Table, rows: readonly FigureLine[]): FigureTable {
  const { code, group, title, definition, total } = table;
  const [note, ...others] = new Set(rows.map((line) => line.note));
  // Said once, where it is true of all of it.
  const isOfAll = note !== undefined && others.length === 0;
  return {
    code,
    group,
    title,
    rows: isOfAll ? rows.map(({ note: _, ...line }) => line) : rows,
    ...totalOf(shown, table, total),
    ...(isOfAll && { note: withCapital(note) }),
    ...gridOf(shown, table, rows),
    definition,
  };
}

/** Outside the team the total is that of what was published, where that is another number. */
function totalOf(
  shown: Shown,
  table: Table,
  total: string | undefined,
): { readonly total?: Figure } {
  if (total === undefined) return {};
  const part = shown.folded.find(
    ({ row }) => row.table.code === table.code && 'of' in row && isPublished(row),
  );
  if (shown.told === undefined || part === undefined) return { total: figureOf(shown, total) };
  if (outsideOf(part.row) !== 'summed') {
    const then = snapshotShown(shown, outsideOf(part.row));
    return then === undefined ? {} : { total: figureOf(then, total) };
  }
  const code = part.kind === 'share' ? splitOfShare(part.row) : part.row.code;
  const told = shown.told.split(code);
  return told === undefined
    ? { total: figureOf(shown, total) }
    : { total: { text: formatNumber(told.of), value: told.of } };
}

/** What a figure outside the team says of what was published: nothing where it is none of those. */
function publishedLinesOf(shown: Shown, one: Folded): readonly FigureLine[] {
  const { facts } = shown;
  const { code } = one.row;
  const by = outsideOf(one.row);
  if (shown.told === undefined) return [];
  if (by !== 'summed') {
    const then = snapshotShown(shown, by);
    const same = then?.folded.find(({ row }) => row.code === code);
    return then === undefined || same === undefined
      ? []
      : linesOf(then, same).map((line) => ofTime(line, noted(then)));
  }
  switch (one.kind) {
    case 'share': {
      const told = shareTold(shown, one);
      return [ofTime(shareLine(shown, one), noted(told ?? {}))];
    }
    case 'count': {
      if (one.row.unlisted === true) return [];
      const told = shown.told.split(code);
      const figure =
        told === undefined ? { text: '..' } : { text: formatNumber(told.of), value: told.of };
      return [{ code, label: said(shown, one.row.label), figure, ...noted(told ?? {}) }];
    }
    case 'split': {
      const told = shown.told.split(code);
      const { before } = one.row;
      return told === undefined
        ? [tooFewToSplit(before ?? { code, label: '' })]
        : publishedLines(one.row, told, facts);
    }
    case 'cross':
    case 'spread':
    case 'ratios':
      return [];
  }
}

/** Of another time than the page's it is held against the goal, and is neither met nor missed. */
function ofTime(line: FigureLine, noted: Pick<FigureLine, 'note'>): FigureLine {
  const { aim } = line;
  return noted.note === undefined || aim === undefined
    ? { ...line, ...noted }
    : { ...line, aim: { label: aim.label, percent: aim.percent }, ...noted };
}

/** Where every row is a pair of codes: what of each side occurs, to be laid out as rows and columns. */
function gridOf(
  shown: Shown,
  { code }: Table,
  lines: readonly FigureLine[],
): Pick<FigureTable, 'grid'> {
  const one = shown.folded.find(({ row }) => row.table.code === code);
  const sides = one === undefined ? undefined : gridSides(shown, one);
  const pairs = lines.map((line) => line.code.split(':'));
  if (sides === undefined || pairs.some(({ length }) => length !== 2)) return {};
  const [rows, columns] = [sides.rows, sides.columns].map((labels, side) =>
    Object.entries(labels)
      .filter(([of]) => pairs.some((pair) => pair[side] === of))
      .map(([of, label]) => ({ code: of, label })),
  );
  return rows === undefined || columns === undefined
    ? {}
    : { grid: { corner: sides.corner, rows, columns } };
}

function gridSides(shown: Shown, one: Folded): Grid | undefined {
  if (one.kind === 'ratios') return one.row.grid?.(countedIn(shown));
  if (one.kind !== 'cross') return undefined;
  const [rows, columns] = sideLabels(shown, one);
  return { corner: 'Från start → vid avslut', rows, columns };
}

/** The words of both sides of a cross table, in the codes it is told in. */
function sideLabels(shown: Shown, { row: { from, to } }: FoldedOf<'cross'>) {
  const isMerged = shown.seen?.merged.has(from.code) === true;
  const labels = (side: SplitRow): Labels<string> =>
    (isMerged ? side.merged?.labels : undefined) ?? wordsOf(side, countedIn(shown));
  return [labels(from), labels(to)] as const;
}

/** Asked of what is shown, since a table that is left out says that its counts are 0. */
function isPrinted(
  shown: Shown,
  { leftOutEmpty, onlyWith }: Table,
  rows: readonly FigureLine[],
): boolean {
  if (onlyWith !== undefined && figureOf(shown, onlyWith).value === 0) return false;
  if (leftOutEmpty === undefined) return rows.length > 0;
  return rows.some(({ figure }) => figure.text !== '0' && figure.text !== '–');
}

function linesOf(shown: Shown, one: Folded): readonly FigureLine[] {
  const { code } = one.row;
  if (shown.told !== undefined && isPublished(one.row)) return publishedLinesOf(shown, one);
  switch (one.kind) {
    case 'count':
      return one.row.unlisted === true
        ? []
        : [
            {
              code,
              label: said(shown, one.row.label),
              figure: figureOf(shown, code),
              ...opening(shown, one, code),
            },
          ];
    case 'share':
      return [shareLine(shown, one)];
    case 'split':
      return splitLines(shown, one);
    case 'cross':
      return crossLines(shown, one);
    case 'spread':
      return spreadLines(shown, one);
    case 'ratios': {
      const words = wordsOf(one.row, countedIn(shown));
      return Object.entries(one.value)
        .filter(([, { of }]) => of > 0 || one.row.occurring === undefined)
        .map(([category, ratio]) => ({
          code: category,
          label: said(shown, words[category] ?? category),
          figure: ratioFigure(shown, code, ratio),
        }));
    }
  }
}

/** Beside a goal that it is held against, unrounded (handbook §6): 34,6 % shows as 35 % and is still short of 35. */
function shareLine(shown: Shown, one: FoldedOf<'share'>): FigureLine {
  const { code, label, goal } = one.row;
  const figure = shareFigure(shown, one);
  const percent = goal === undefined ? undefined : shown.facts.plan?.goals[goal];
  const { value, of } = figure;
  return {
    code,
    label: said(shown, label),
    figure,
    ...(goal === undefined || percent === undefined
      ? {}
      : {
          aim: {
            label: goalLabels[goal],
            percent,
            ...(value === undefined || of === undefined
              ? {}
              : { met: value * 100 >= percent * of }),
          },
        }),
  };
}

/** A split of which nothing may be seen is one line: a row of dots for each code says no more. */
function splitLines(shown: Shown, one: FoldedOf<'split'>): readonly FigureLine[] {
  const { code, merged, occurring, unknown, before } = one.row;
  const labels = wordsOf(one.row, countedIn(shown));
  const isMerged = shown.seen?.merged.has(code) === true && merged !== undefined;
  const { counts } = levelOf(one, shown.seen?.merged ?? new Set());
  const lines = Object.entries(isMerged ? merged.labels : labels).map(([category, label]) => ({
    code: before === undefined ? category : `${before.code}:${category}`,
    label: before === undefined ? label : `${before.label}: ${label}`,
    figure: countFigure(shown, `${code}:${category}`, counts[category] ?? 0),
    ...(unknown?.includes(category) && { unknown: true as const }),
    ...((counts[category] ?? 0) > 0 && opening(shown, one, `${code}:${category}`)),
  }));
  const known = lines.filter((line) => line.unknown === undefined);
  if (known.length > 1 && known.every(({ figure }) => figure.value === undefined))
    return [
      tooFewToSplit(before ?? { code, label: '' }),
      ...lines.filter((line) => line.unknown === true && (line.figure.value ?? 0) > 0),
    ];
  const printed = lines.filter(
    (line) => (occurring !== true && line.unknown === undefined) || line.figure.value !== 0,
  );
  return [...printed, ...balanceLine(shown, one)];
}

/** In the team a number of cases leads to their references. */
function opening(shown: Shown, { row }: Folded, key: string): Pick<FigureLine, 'opens'> {
  const of = row.kind === 'split' ? row.of : row;
  return shown.seen === undefined && of.kind === 'count' && of.ofCases === true
    ? { opens: key }
    : {};
}

/** Whether two shares are even, compared unrounded: told where all counts of the split are shown. */
function balanceLine(shown: Shown, { row, value }: FoldedOf<'split'>): readonly FigureLine[] {
  const { code, balance } = row;
  const counts = Object.values(value.counts);
  const n = counts.reduce((sum, one) => sum + one, 0);
  const keys = Object.keys(value.counts).map((category) => `${code}:${category}`);
  if (balance === undefined || n === 0 || !sees(shown, ...keys)) return [];
  if (shown.seen !== undefined && n < shown.facts.rules.percentFrom) return [];
  const labels = wordsOf(row, countedIn(shown));
  const parts = balance.map((category) => ({
    label: labels[category] ?? category,
    part: value.counts[category] ?? 0,
  }));
  const isEven = parts.every(({ part }) => part * 100 >= 40 * n && part * 100 <= 60 * n);
  const shares = parts.map(({ label, part }) => `${inSentence(label)} ${formatPercent(part, n)}`);
  return [
    {
      code: 'balance',
      label: balanceLabel,
      figure: { text: `${publishedWords.yesOrNo(isEven)}: ${shares.join(', ')}` },
    },
  ];
}

/** The days that were counted. */
function countedIn({ facts: { period, lastDay } }: Shown): Period {
  return { from: period.from, to: lastDay };
}

/** The pairs that occur, in the order of their codes. */
function crossLines(shown: Shown, crossed: FoldedOf<'cross'>): readonly FigureLine[] {
  const { row, value } = crossed;
  const { code, from } = row;
  const counts = shown.seen?.merged.has(from.code) === true ? value.merged : value.counts;
  const [fromLabels, toLabels] = sideLabels(shown, crossed);
  const lines = Object.entries(fromLabels).flatMap(([one, fromLabel]) =>
    Object.entries(toLabels).map(([other, toLabel]) => ({
      code: `${one}:${other}`,
      label: `${fromLabel} → ${toLabel}`,
      figure: countFigure(shown, `${code}:${one}:${other}`, counts[`${one}:${other}`] ?? 0),
    })),
  );
  return lines.every(({ figure }) => figure.value === undefined)
    ? [tooFewToSplit({ code, label: '' })]
    : lines.filter(({ figure }) => figure.value !== 0);
}

/** The mean and the longest tell of single cases and stay in the team (handbook §7). */
function spreadLines(shown: Shown, one: FoldedOf<'spread'>): readonly FigureLine[] {
  const { mean, ninetieth, longest } = one.value;
  const line = (code: string, label: string, days: number | undefined) => ({
    code,
    label,
    figure: lengthFigure(shown, one, days),
  });
  const inTeam = shown.seen === undefined;
  return [
    { code: 'median', label: 'Median', figure: medianFigure(shown, one) },
    ...(inTeam ? [line('mean', 'Medelvärde', mean)] : []),
    ...(ninetieth === undefined ? [] : [line('ninetieth', 'Nio av tio har högst', ninetieth)]),
    ...(inTeam ? [line('longest', 'Längsta', longest)] : []),
  ];
}

function tooFewToSplit({
  code,
  label,
}: {
  readonly code: string;
  readonly label: string;
}): FigureLine {
  const words = 'för få för att dela upp';
  return {
    code,
    label: label === '' ? withCapital(words) : `${label}: ${words}`,
    figure: { text: '..' },
  };
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function said({ facts }: Shown, words: Words): string {
  return typeof words === 'string' ? words : words(facts);
}
