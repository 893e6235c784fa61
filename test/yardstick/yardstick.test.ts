import { describe, expect, it } from 'vitest';
import { reportSections } from '../../shared/codes/report-sections.ts';
import { docxOf } from '../../bot/http/reports/report-docx.ts';
import type { PeriodReport } from '../../shared/period-reports/period-report.ts';
import { presentReport } from '../../shared/period-reports/present.ts';
import { newReport } from '../../shared/period-reports/steps.ts';
import type { FigureTable } from '../../shared/reports/views/view.ts';
import { docxXml, paragraphsOf } from '../builders/docx-words.ts';
import { allFigures } from '../../shared/reports/figures/all-figures.ts';
import { isPublished, outsideOf } from '../../shared/reports/counting/classes.ts';
import type { FigureRow } from '../../shared/reports/counting/row.ts';
import { goalCodes, goalKinds } from '../../shared/rules/goals.ts';
import { finalReport } from './final-report.ts';
import type { Way, Yardstick } from './ways.ts';
import { yearlyPlan } from './yearly-plan.ts';

const rows: readonly FigureRow[] = allFigures;
const figures = new Map(rows.map((row) => [row.code, row]));
const goalsOfCases: ReadonlySet<string> = new Set(
  goalCodes.filter((code) => goalKinds[code].measuredBy === 'cases'),
);
/** Screening has a figure for each tool. */
const isHidden = (code: string): boolean => {
  const row = figures.get(code);
  return row !== undefined && outsideOf(row) === 'hidden';
};

/** What is named and is not there. */
function missing(way: Way): readonly string[] {
  if ('counted' in way) return way.counted.filter((code) => !figures.has(code));
  if ('goals' in way) return way.goals.filter((code) => !goalCodes.some((one) => one === code));
  if ('written' in way) return reportSections.includes(way.written) ? [] : [way.written];
  return [];
}

const allTables: readonly FigureTable[] = [...new Set(rows.map(({ table }) => table))].map(
  ({ code, group, title }) => ({
    ...{ code, group, title },
    rows: [{ code: 'line', label: 'Rad', figure: { text: '7', value: 7 } }],
  }),
);

/** Every table there is, under the headings of a report; with those texts. */
function reportWith(texts: PeriodReport['texts'] = {}) {
  const subject = { type: 'county' } as const;
  return presentReport({
    report: { ...newReport(subject, '2026-H1'), texts },
    ref: { kind: 'half-year', year: 2026, n: 1 },
    numbers: { tables: allTables, stories: [], note: '' },
    sources: {},
    ...{ name: 'Länet', today: '2026-12-01' as const, may: { write: true, sign: false } },
    functionOf: () => undefined,
  });
}

/** Tables of the figures that leave the team and stand under no heading of a report. */
function underNoHeading(way: Way): readonly string[] {
  if (!('counted' in way)) return [];
  const there = new Set(
    reportWith().chapters.flatMap(({ tables }) => tables.map(({ title }) => title)),
  );
  return way.counted
    .filter((code) => !isHidden(code))
    .flatMap((code) => figures.get(code)?.table.title ?? [])
    .filter((title) => !there.has(title));
}

/** Something written under the heading, which does not come out there on the page or in the file. */
async function lost(way: Way): Promise<readonly string[]> {
  if (!('written' in way)) return [];
  const text = 'Rutinerna är genomgångna med alla parter.';
  const happened = { at: '2026-09-10T08:00:00.000Z', by: 'demo/office', version: 1 } as const;
  const view = reportWith({ [way.written]: { text, ...happened } });
  const onPage = view.chapters.find(({ section }) => section === way.written);
  const words = paragraphsOf(docxXml(await docxOf(view, new Date(happened.at))));
  const below = words.slice(words.lastIndexOf(onPage?.heading ?? ''));
  return [...(onPage?.text === text ? [] : ['page']), ...(below.includes(text) ? [] : ['file'])];
}

/** Something of it leaves the teams as it has been published, and of those goals that are shares of cases. */
function isOfSomeTeams(way: Way): boolean {
  if ('counted' in way)
    return way.counted.some((code) => {
      const row = figures.get(code);
      return row !== undefined && isPublished(row);
    });
  return (
    'goals' in way &&
    way.goals.some((code) => goalsOfCases.has(code) && code !== 'm6-participants-county')
  );
}

/** The same for every team and above it: neither kept in the team nor told of some teams only. */
function comesOutPlainly(way: Way): boolean {
  if ('impossible' in way || ('goals' in way && way.partly !== undefined)) return false;
  return !('counted' in way) || (way.staysInTeam === undefined && way.partly === undefined);
}

function shareWithoutTyping(yardstick: Yardstick): number {
  const ways = Object.values(yardstick);
  return ways.filter((way) => !('impossible' in way)).length / ways.length;
}

describe.each([
  ['the figures of a team’s final report', finalReport, 0.95, 26],
  ['the yearly plan’s goals and what it asks of a half-year', yearlyPlan, 0.9, 12],
] as const)('%s', (_what, yardstick, aim, plainly) => {
  it.each(Object.entries(yardstick))(
    'come out, are entered once, or cannot be had: %s',
    async (_, way) => {
      expect(missing(way)).toEqual([]);
      expect(underNoHeading(way)).toEqual([]);
      expect(await lost(way)).toEqual([]);
      if ('impossible' in way) expect(way.impossible).toMatch(/ /);
    },
  );

  it('stay in the team where that is said, with the reason, and nowhere else', () => {
    for (const [what, way] of Object.entries(yardstick))
      if ('counted' in way)
        expect([what, way.counted.some(isHidden)]).toEqual([what, way.staysInTeam !== undefined]);
  });

  it('are named as told of the teams that may tell, where above the teams they are no more than that', () => {
    for (const [what, way] of Object.entries(yardstick))
      if ('counted' in way || 'goals' in way)
        expect([what, isOfSomeTeams(way)]).toEqual([what, way.partly !== undefined]);
  });

  it('come out or are entered once but for a few, and plainly so many of them', () => {
    expect(shareWithoutTyping(yardstick)).toBeGreaterThanOrEqual(aim);
    expect(Object.values(yardstick).filter(comesOutPlainly)).toHaveLength(plainly);
  });
});
