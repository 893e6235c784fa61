import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import type { PeriodRef } from '../../../shared/kernel/period.ts';
import { periodOf } from '../../../shared/kernel/period.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import type { NumbersView } from '../../../shared/reports/views/view.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { allEditions } from '../../builders/publication.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';
import { anyCaseload } from './caseload.ts';

const team = aTeam().aimingAt(6, 12).build();
const anyPeriod = fc.constantFrom<PeriodRef>(
  { kind: 'tertial', year: 2026, n: 1 },
  { kind: 'tertial', year: 2026, n: 2 },
  { kind: 'half-year', year: 2026, n: 2 },
  { kind: 'year', year: 2026 },
);
type Cases = readonly NewCase[];

function page(cases: Cases, ref: PeriodRef) {
  const today = '2027-03-01';
  const source = { team, cases, meetings: [], deviations: [], rules: builtInRules };
  const publication = allEditions(source, today).at(-1);
  const options = { suppressed: true, publication, today };
  return { view: presentNumbers(team, numbersOf(source, periodOf(ref), today), ref, options) };
}

function figure(view: NumbersView, table: string, row: string) {
  const rows = view.tables.find(({ code }) => code === table)?.rows ?? [];
  return rows.find(({ code }) => code === row)?.figure;
}

describe('whoever reads the page outside the team', () => {
  it('reads no count of 1–4 but of flow totals, meetings and seats', () => {
    const asTheyAre = new Set(
      allFigures.flatMap(({ class: figureClass, code, kind, table }) =>
        figureClass === 'flow-total' ? [kind === 'count' ? code : table.code] : [],
      ),
    );
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, ref) => {
        const tables = page(cases, ref).view.tables.filter(({ code }) => !asTheyAre.has(code));
        for (const { code: table, rows } of tables)
          for (const { code, figure: shown } of rows.filter((row) => !asTheyAre.has(row.code)))
            if (shown.value !== 0 && shown.value !== undefined)
              expect(shown.value, `${table} ${code}`).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });

  it('reads a length of time where its number of cases is, never the longest, and percent of ten and more', () => {
    const of = { 'waiting-time': 'received', 'still-waiting': 'queued', 'handling-time': 'closed' };
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, ref) => {
        const { view } = page(cases, ref);
        for (const [table, count] of Object.entries(of)) {
          const n = figure(view, 'course', count)?.value ?? 0;
          const rows = view.tables.find(({ code }) => code === table)?.rows ?? [];
          expect(rows.map(({ code }) => code)).toEqual(
            n < 10 ? ['median'] : ['median', 'ninetieth'],
          );
          if (n > 0 && n < 3)
            expect(figure(view, table, 'median')).toEqual({
              text: 'för få för att säga',
            });
        }
        for (const { rows } of view.tables)
          for (const {
            figure: { text },
          } of rows) {
            const whole = /^\d+ av (\d+) \(/.exec(text)?.[1];
            if (whole !== undefined) expect(Number(whole)).toBeGreaterThanOrEqual(10);
          }
      }),
      { numRuns: 100 },
    );
  });
});
