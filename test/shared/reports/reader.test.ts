import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/kernel/calendar.ts';
import type { PeriodRef } from '../../../shared/kernel/period.ts';
import { periodOf } from '../../../shared/kernel/period.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import type { NumbersView } from '../../../shared/reports/view.ts';
import { aTeam } from '../../builders/team.ts';
import { anyCaseload } from './caseload.ts';
import { countedOf, numbersOfCases } from './counted.ts';
import { type Sum, sumsOn, workedOut } from './reader.ts';

const team = aTeam().aimingAt(6, 12).build();
const anyPeriod = fc.constantFrom<PeriodRef>(
  { kind: 'tertial', year: 2026, n: 1 },
  { kind: 'tertial', year: 2026, n: 2 },
  { kind: 'half-year', year: 2026, n: 2 },
  { kind: 'year', year: 2026 },
);
type Cases = Parameters<typeof numbersOfCases>[0];

function page(cases: Cases, ref: PeriodRef) {
  const numbers = numbersOfCases(cases, periodOf(ref));
  const view = presentNumbers(team, numbers, ref, { suppressed: true, today: '2027-03-01' });
  return { numbers, view };
}

function figure(view: NumbersView, table: string, row: string) {
  const rows = view.tables.find(({ code }) => code === table)?.rows ?? [];
  return rows.find(({ code }) => code === row)?.figure;
}

/** Those that still wait and those taken back are what is left of the flow totals, and of the report before. */
function undecided(view: NumbersView, cases: Cases, ref: PeriodRef): Sum {
  const before = { from: '2020-01-01', to: addDays(periodOf(ref).from, -1) };
  const opening = countedOf(cases, before);
  const of = (row: string) => figure(view, 'course', row)?.value;
  const known = (row: string) => of(row) ?? Number.NaN;
  const left = known('raised') - known('received') - known('declined') - known('queued');
  // Those who withdrew their consent before they were received are left too, and told apart nowhere.
  const withoutConsent =
    of('consent-withdrawn') === 0 ? [] : [['consent-while-waiting', undefined] as const];
  return {
    parts: new Map([['waiting', of('waiting')], ['withdrawn', of('withdrawn')], ...withoutConsent]),
    whole: { name: 'undecided', value: opening.waiting + opening.queued + left },
    least: of('waiting') === undefined && of('withdrawn') === undefined ? 0 : 1,
  };
}

describe('whoever reads the page outside the team and adds and subtracts', () => {
  it('works out no count of 1–4 of those told apart', () => {
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, ref) => {
        const { view, numbers } = page(cases, ref);
        const sums = [...sumsOn(view, numbers), undecided(view, cases, ref)];
        const found = [...workedOut(sums)].filter((name) => {
          const value = valueOf(numbers, name);
          return value > 0 && value < 5;
        });
        expect(found).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

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

/** The true value behind a name of the reader's. */
function valueOf(numbers: TeamNumbers, name: string): number {
  const { folded, counted } = numbers;
  if (name === 'undecided') return counted.waiting + counted.withdrawn;
  const [code = '', ...category] = name.split(':');
  const one = folded.find(({ row }) => row.code === code);
  if (one?.kind === 'count') return one.value;
  if (one?.kind === 'share')
    return category[0] === 'yes' ? one.value.part : one.value.of - one.value.part;
  if (one?.kind !== 'split' && one?.kind !== 'cross') throw new Error(`nothing is named ${name}`);
  const counts: Readonly<Record<string, number>> = one.value.counts;
  const merged = one.kind === 'split' ? (one.value.merged?.counts ?? {}) : one.value.merged;
  if (name.endsWith('::rest')) {
    const sum = Object.values(counts).reduce((so, n) => so + n, 0);
    return valueOf(numbers, one.row.of.code) - sum;
  }
  return counts[category.join(':')] ?? merged[category.join(':')] ?? 0;
}
