import type { FoldedOf } from '../../../shared/reports/counting/fold.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import type { FigureTable, NumbersView } from '../../../shared/reports/view.ts';

/** What is seen to sum to what: cells by name, each as it is printed, undefined where it is `..`. */
export interface Sum {
  readonly parts: ReadonlyMap<string, number | undefined>;
  readonly whole: { readonly name: string; readonly value: number | undefined };
  /** What the reader knows that each hidden part is at least. */
  readonly least: number;
}

/**
 * Every sum that a reader of the page outside the team can form, read from the page and from what the figures say they are
 * parts of; it shares nothing with the code that hides.
 */
export function sumsOn(view: NumbersView, { folded }: TeamNumbers): readonly Sum[] {
  return folded.flatMap((one) => {
    if (one.kind === 'split') return splitSums(view, one);
    if (one.kind === 'share') return shareSums(view, one);
    return one.kind === 'cross' ? crossSums(view, one) : [];
  });
}

/** A count as it stands anywhere on the page. */
function printed(view: NumbersView, code: string): number | undefined {
  const lines = view.tables.flatMap(({ rows }) => rows);
  const line = lines.find((one) => one.code === code);
  const total = view.tables.find(
    (table) => table.total !== undefined && totals[code] === table.code,
  );
  return line?.figure.value ?? total?.total?.value;
}

/** Counts that are printed as the total of a table only. */
const totals: Readonly<Record<string, string>> = {
  planned: 'plans',
  progressed: 'progress',
  'noted-late': 'late-outcomes',
};

function tableOf(view: NumbersView, code: string): FigureTable | undefined {
  return view.tables.find((table) => table.code === code);
}

function splitSums(view: NumbersView, { row, value }: FoldedOf<'split'>): readonly Sum[] {
  const table = tableOf(view, row.table.code);
  if (table === undefined || row.class !== 'split') return [];
  const prefix = row.before === undefined ? '' : `${row.before.code}:`;
  const printedCodes = new Map(table.rows.map(({ code, figure }) => [code, figure.value]));
  const isOneLine = printedCodes.has(row.before?.code ?? row.code);
  const isMerged =
    row.merged !== undefined &&
    Object.keys(row.merged.labels).some((code) => printedCodes.has(code) && !(code in row.labels));
  const level = isMerged && value.merged !== undefined ? value.merged : value;
  if (!level.single) return [];
  const codes = Object.keys(level.counts);
  const parts = codes.map((code): [string, number | undefined] => [
    `${row.code}:${code}`,
    isOneLine
      ? undefined
      : printedCodes.has(`${prefix}${code}`)
        ? printedCodes.get(`${prefix}${code}`)
        : 0,
  ]);
  return [
    {
      parts: new Map([
        ...parts,
        ...(row.partial === true ? [[`${row.code}::rest`, undefined] as const] : []),
      ]),
      whole: { name: row.of.code, value: printed(view, row.of.code) },
      least: isOneLine || row.partial === true ? 0 : 1,
    },
  ];
}

function shareSums(view: NumbersView, { row }: FoldedOf<'share'>): readonly Sum[] {
  const line = tableOf(view, row.table.code)?.rows.find(({ code }) => code === row.code);
  // Read off the counts of a split, it is no sum of its own.
  if (line === undefined || row.readOff !== undefined) return [];
  const whole = { name: row.of.code, value: printed(view, row.of.code) };
  const part: [string, number | undefined] = [`${row.code}:yes`, line.figure.value];
  const some = row.sums;
  const occupations = some === undefined ? undefined : tableOf(view, some.split);
  const of = new Map(occupations?.rows.map(({ code, figure }) => [code, figure.value]));
  const isOneLine = some !== undefined && of.has(some.split);
  return [
    { parts: new Map([part, [`${row.code}:no`, undefined]]), whole, least: 0 },
    ...(some === undefined || occupations === undefined
      ? []
      : [
          {
            parts: new Map(
              some.categories.map((code) => [
                `${some.split}:${code}`,
                isOneLine ? undefined : of.get(code),
              ]),
            ),
            whole: { name: `${row.code}:yes`, value: line.figure.value },
            least: isOneLine ? 0 : 1,
          },
        ]),
  ];
}

/** Of every row and of every column, where those are known to be sums. */
function crossSums(view: NumbersView, { row }: FoldedOf<'cross'>): readonly Sum[] {
  const table = tableOf(view, row.table.code);
  if (table === undefined) return [];
  const pairs = new Map(table.rows.map(({ code, figure }) => [code, figure.value]));
  const isOneLine = pairs.has(row.code);
  const side = (code: string) => {
    const lines = tableOf(view, code)?.rows ?? [];
    return new Map(lines.map((one) => [one.code, one.figure.value]));
  };
  const [from, to] = [side(row.from.code), side(row.to.code)];
  const pair = (one: string, other: string): [string, number | undefined] => [
    `${row.code}:${one}:${other}`,
    isOneLine ? undefined : pairs.has(`${one}:${other}`) ? pairs.get(`${one}:${other}`) : 0,
  ];
  if (from.has(row.from.code) || to.has(row.to.code) || from.size === 0 || to.size === 0) return [];
  const least = isOneLine ? 0 : 1;
  return [
    ...[...from].map(([one, value]) => ({
      parts: new Map([...to.keys()].map((other) => pair(one, other))),
      whole: { name: `${row.from.code}:${one}`, value },
      least,
    })),
    ...[...to].map(([other, value]) => ({
      parts: new Map([...from.keys()].map((one) => pair(one, other))),
      whole: { name: `${row.to.code}:${other}`, value },
      least,
    })),
  ];
}

/** Names of the hidden cells that have one value only, by elimination and by what they are at least. */
export function workedOut(sums: readonly Sum[]): ReadonlySet<string> {
  const rows = sums.map(equationOf);
  const names = [...new Set(rows.flatMap(({ unknown }) => [...unknown.keys()]))];
  const matrix = rows.map(({ unknown }) => names.map((name) => unknown.get(name) ?? 0));
  let done = 0;
  for (let column = 0; column < names.length; column += 1) {
    const pivot = matrix.findIndex((row, r) => r >= done && Math.abs(row[column]!) > 1e-9);
    if (pivot === -1) continue;
    [matrix[done], matrix[pivot]] = [matrix[pivot]!, matrix[done]!];
    const by = matrix[done]!;
    matrix.forEach((row, r) => {
      const factor = row[column]! / by[column]!;
      if (r !== done && factor !== 0) matrix[r] = row.map((value, c) => value - factor * by[c]!);
    });
    done += 1;
  }
  const alone = matrix.flatMap((row) => {
    const left = names.filter((_, c) => Math.abs(row[c]!) > 1e-9);
    return left.length === 1 ? left : [];
  });
  const atLeast = sums.flatMap(({ parts, whole, least }) => {
    const hidden = [...parts].filter(([, value]) => value === undefined).map(([name]) => name);
    const shown = [...parts.values()].reduce<number>((so, one) => so + (one ?? 0), 0);
    return whole.value !== undefined && whole.value - shown === least * hidden.length ? hidden : [];
  });
  return new Set([...alone, ...atLeast]);
}

function equationOf({ parts, whole }: Sum): { readonly unknown: ReadonlyMap<string, number> } {
  const hidden = [...parts].flatMap(([name, value]) =>
    value === undefined ? [[name, 1] as const] : [],
  );
  const total = whole.value === undefined ? [[whole.name, -1] as const] : [];
  return { unknown: new Map([...hidden, ...total]) };
}
