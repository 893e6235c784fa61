import { describe, expect, it } from 'vitest';
import { reportSections } from '../../shared/codes/report-sections.ts';
import { allFigures } from '../../shared/reports/figures/all-figures.ts';
import { outsideOf } from '../../shared/reports/counting/classes.ts';
import type { FigureRow } from '../../shared/reports/counting/row.ts';
import { goalCodes } from '../../shared/rules/goals.ts';
import { finalReport } from './final-report.ts';
import type { Way, Yardstick } from './ways.ts';
import { yearlyPlan } from './yearly-plan.ts';

const rows: readonly FigureRow[] = allFigures;
const figures = new Map(rows.map((row) => [row.code, row]));
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

function shareWithoutTyping(yardstick: Yardstick): number {
  const ways = Object.values(yardstick);
  return ways.filter((way) => !('impossible' in way)).length / ways.length;
}

describe.each([
  ['the figures of a team’s final report', finalReport, 0.95],
  ['the yearly plan’s goals and what it asks of a half-year', yearlyPlan, 0.9],
] as const)('%s', (_what, yardstick, aim) => {
  it.each(Object.entries(yardstick))(
    'come out, are entered once, or cannot be had: %s',
    (_, way) => {
      expect(missing(way)).toEqual([]);
      if ('impossible' in way) expect(way.impossible).toMatch(/ /);
    },
  );

  it('stay in the team where that is said, with the reason, and nowhere else', () => {
    for (const [what, way] of Object.entries(yardstick))
      if ('counted' in way)
        expect([what, way.counted.some(isHidden)]).toEqual([what, way.staysInTeam !== undefined]);
  });

  it('come out or are entered once but for a few', () => {
    expect(shareWithoutTyping(yardstick)).toBeGreaterThanOrEqual(aim);
  });
});
