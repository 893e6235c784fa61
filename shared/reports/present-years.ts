import type { FigureGroup } from '../codes/figures.ts';
import { type Entered, enteredOf } from '../entered/entered.ts';
import { type CountSetCode, countSetCodes, countSets, keyIn } from '../entered/year-counts.ts';
import { partsOf } from '../kernel/calendar.ts';
import { periodOf, type PeriodRef } from '../kernel/period.ts';
import { formatNumber, inSentence, joinWords } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import type { TeamNumbers } from './numbers.ts';
import type { Figure, FigureLine, FigureTable } from './views/view.ts';

/** What a team counted in a year of which there are no case rows. */
export interface YearFromFile {
  readonly year: number;
  readonly source: string;
  readonly counts: Readonly<Partial<Record<string, number>>>;
}

/** The oldest first. */
export function yearsFromFile(entered: readonly Entered[]): readonly YearFromFile[] {
  return enteredOf(entered, 'yearly')
    .map(({ values, source }) => ({ ...values, source }))
    .toSorted((a, b) => a.year - b.year);
}

/** The year out of a file that a period is; where cases count in it, theirs are the numbers. */
export function fromFileOf(
  years: readonly YearFromFile[],
  ref: PeriodRef,
  numbers: Counted,
): YearFromFile | undefined {
  return ref.kind !== 'year' || hasCases(numbers)
    ? undefined
    : years.find(({ year }) => year === ref.year);
}

type Counted = Pick<TeamNumbers, 'counted'>;

function hasCases({ counted }: Counted): boolean {
  const { raised, received, queued, ongoing, closed } = counted;
  return raised + received + queued + ongoing + closed > 0;
}

/** Of a part of a year that is there by the year alone nothing is known, and of years between those that are there. */
export function isUnknown(
  years: readonly YearFromFile[],
  ref: PeriodRef,
  numbers: Counted & Pick<TeamNumbers, 'since'>,
): boolean {
  const isBefore = years.length > 0 && periodOf(ref).to < numbers.since;
  return !hasCases(numbers) && (isBefore || isPartOf(years, ref));
}

/** Whether a period that is no year has any of its days in one that is there only whole. */
function isPartOf(years: readonly YearFromFile[], ref: PeriodRef): boolean {
  const { from, to } = periodOf(ref);
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  return ref.kind !== 'year' && years.some(({ year }) => first <= year && year <= last);
}

/** `2021, ur fil` */
export function fromFileText(period: string): string {
  return `${period}, ur fil`;
}

/** A total of the year, by its code; one that the file does not have is not known. */
export function fileFigure({ counts }: YearFromFile, code: string): Figure {
  const value = counts[code];
  return value === undefined ? { text: '–' } : { text: formatNumber(value), value };
}

const groupOf: Readonly<Record<CountSetCode, FigureGroup>> = {
  flow: 'flow',
  gender: 'people',
  age: 'people',
  referrer: 'people',
  'livelihood-in': 'people',
  reason: 'way-forward',
  'livelihood-out': 'way-forward',
  occupation: 'way-forward',
  result: 'way-forward',
};

/** The tables of a year: its totals, and within the team how they were divided (handbook §7). */
export function fileTables(year: YearFromFile, suppressed: boolean): readonly FigureTable[] {
  return countSetCodes
    .filter((set) => !suppressed || !countSets[set].split)
    .flatMap((set): readonly FigureTable[] => {
      const rows = linesOf(year, set);
      const { title } = countSets[set];
      return rows.length === 0
        ? []
        : [
            {
              // As the totals of cases are called, which sentences are made of.
              code: set === 'flow' ? 'course' : `file-${set}`,
              group: groupOf[set],
              title: fromFileText(title),
              rows,
              definition: definitionOf([year]),
            },
          ];
    });
}

/** The totals of the years before one, a row each; nothing where there is none. */
export function earlierYears(
  years: readonly YearFromFile[],
  ref: PeriodRef,
): readonly FigureTable[] {
  const before = ref.kind === 'year' ? years.filter(({ year }) => year < ref.year) : [];
  const said = before.map((one) => ({
    one,
    rows: linesOf(one, 'flow').map(({ code, label, figure }) => ({
      code: `${one.year}:${code}`,
      label: `${one.year}, ${inSentence(label)}`,
      figure,
    })),
  }));
  const columns = Object.entries(countSets.flow.labels)
    .map(([code, label]) => ({ code, label }))
    .filter(({ code }) => before.some(({ counts }) => counts[code] !== undefined));
  return columns.length === 0
    ? []
    : [
        {
          code: 'years-from-file',
          group: 'flow',
          title: fromFileText(headings.earlierYears),
          grid: {
            corner: 'År',
            rows: said
              .filter(({ rows }) => rows.length > 0)
              .map(({ one: { year } }) => ({ code: String(year), label: String(year) })),
            columns,
          },
          rows: said.flatMap(({ rows }) => rows),
          definition: definitionOf(before),
        },
      ];
}

function linesOf({ counts }: YearFromFile, set: CountSetCode): readonly FigureLine[] {
  return Object.entries(countSets[set].labels).flatMap(([code, label]) => {
    const value = counts[keyIn(set, code)];
    return value === undefined
      ? []
      : [{ code, label, figure: { text: formatNumber(value), value } }];
  });
}

/** `Så som teamet räknade det året, inläst ur fil. Källa: Slutrapporten.` */
function definitionOf(years: readonly YearFromFile[]): string {
  const sources = [...new Set(years.map(({ source }) => source))];
  const words =
    sources.length === 1
      ? sources.join('')
      : years.map(({ year, source }) => `${year} ${source}`).join(', ');
  return `Så som teamet räknade då, inläst ur fil. Källa: ${words}.`;
}

/** What of a period is out of a file, or is not in it since it is there by the year alone. */
export function fileNote(
  years: readonly YearFromFile[],
  ref: PeriodRef,
  told: YearFromFile | undefined,
): string | undefined {
  if (years.length === 0) return undefined;
  if (told !== undefined)
    return `Siffrorna är ur fil, år ${told.year}, så som teamet räknade då. Källa: ${told.source}.`;
  if (ref.kind === 'year') {
    const before = years.filter(({ year }) => year < ref.year);
    return before.length === 0
      ? undefined
      : `${yearsText(before)} är ur fil, så som teamet räknade då.`;
  }
  return ref.kind === 'interval' || isPartOf(years, ref)
    ? `${yearsText(years)} finns bara som hela år, ur fil, och är inte med här.`
    : undefined;
}

/** `År 2019`, `Åren 2019 och 2020` */
function yearsText(years: readonly YearFromFile[]): string {
  return `${years.length === 1 ? 'År' : 'Åren'} ${joinWords(years.map(({ year }) => String(year)))}`;
}
