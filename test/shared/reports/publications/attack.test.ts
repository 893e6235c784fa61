import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/kernel/calendar.ts';
import { periodOf } from '../../../../shared/kernel/period.ts';
import { outsideOf } from '../../../../shared/reports/counting/classes.ts';
import type { NumbersSource } from '../../../../shared/reports/counting/basis.ts';
import type { FoldedOf } from '../../../../shared/reports/counting/fold.ts';
import type { FigureRow } from '../../../../shared/reports/counting/row.ts';
import { allFigures } from '../../../../shared/reports/figures/all-figures.ts';
import { publishedFigures } from '../../../../shared/reports/publications/closing.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { allEditions } from '../../../builders/publication.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { anyCaseload } from '../caseload.ts';
import { type Reading, recovered, type Recovered, type Truth } from './attacker.ts';
import { periodsOf, piecesOf, readOn, type ReadLine } from './read-pages.ts';

const years = [2026, 2027, 2028, 2029, 2030];
const pieces = piecesOf(years);
const end = '2031-01-01';
const team = aTeam().build();
const rows: readonly FigureRow[] = allFigures;
const splitRows = rows.filter((row) => row.kind === 'split' && outsideOf(row) === 'summed');

function sourceOf(cases: NumbersSource['cases']): NumbersSource {
  return { team, cases, meetings: [], deviations: [], rules: builtInRules };
}

/** What is true of every split that is published as sums. */
function truths(source: NumbersSource): ReadonlyMap<string, Truth> {
  const counted = pieces.map((piece) => numbersOf(source, piece, end, publishedFigures).folded);
  return new Map(
    splitRows.map((row) => {
      const inPieces = counted.map((folded) => {
        const split = folded.find((one) => one.row.code === row.code) as FoldedOf<'split'>;
        const whole = folded.find(
          (one) => 'of' in row && one.row.code === row.of.code,
        ) as FoldedOf<'count'>;
        return { of: whole.value, counts: split.value.counts, single: split.value.single };
      });
      const codes = Object.keys(inPieces[0]?.counts ?? {});
      const isOpen = 'of' in row && outsideOf(row.of) === 'as-it-is';
      return [
        row.code,
        { codes, atoms: inPieces, isOpen, single: inPieces.every(({ single }) => single) },
      ];
    }),
  );
}

function readingsOf(row: FigureRow, lines: readonly ReadLine[], truth: Truth): readonly Reading[] {
  return lines
    .filter(({ table, codes, whole }) => {
      return (
        table === row.table.code &&
        whole === undefined &&
        codes.every((code) => truth.codes.includes(code))
      );
    })
    .map(({ of, codes, count }) => ({
      atoms: pieces.flatMap(({ from, to }, n) => (from >= of.from && to <= of.to ? [n] : [])),
      codes,
      count,
    }));
}

/** Some time after each end all pages of the last two years, and in the end every page there is. */
function everythingRead(source: NumbersSource): readonly ReadLine[] {
  const editions = allEditions(source, end);
  return editions.flatMap((edition) => {
    const year = Number(edition.until.slice(0, 4));
    const some = edition === editions.at(-1) ? years : [year - 1, year];
    return readOn(source, addDays(edition.until, 40), edition, { asked: some, years });
  });
}

/** Some hundred and fifty cases over five years; a team of which somebody takes the consent back is another matter (see the README). */
const fiveYears = anyCaseload(150, 1800, 90).map((cases) =>
  cases.filter(
    ({ history }) =>
      !history.some(
        (event) =>
          event.type === 'consent-withdrawn' ||
          (event.type === 'closed' && event.closing.reason === 'consent-withdrawn'),
      ),
  ),
);

async function recoveredFrom(
  source: NumbersSource,
  lines: readonly ReadLine[],
): Promise<readonly Recovered[]> {
  const all = truths(source);
  const found: Recovered[] = [];
  for (const row of splitRows) {
    const truth = all.get(row.code);
    if (truth === undefined) throw new Error(`nothing is true of ${row.code}`);
    found.push(...(await recovered(truth, readingsOf(row, lines, truth))));
  }
  return found;
}

describe('who has read every page outside the team since it began, with a solver', () => {
  it('narrows no count of 1–4 to fewer than three values', async () => {
    await fc.assert(
      fc.asyncProperty(fiveYears, async (cases) => {
        const source = sourceOf(cases);
        expect(await recoveredFrom(source, everythingRead(source))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('has much to read', () => {
    const [cases] = fc.sample(fiveYears, { numRuns: 1, seed: 7 });
    const lines = everythingRead(sourceOf(cases ?? []));
    const tables = new Set(splitRows.map(({ table }) => table.code));
    const read = lines.filter(({ table, count }) => tables.has(table) && count > 0);
    expect(new Set(read.map(({ table }) => table)).size).toBeGreaterThan(4);
    expect(read.length).toBeGreaterThan(100);
  });

  it('would find many, were small counts hidden and nothing else', async () => {
    const [cases] = fc.sample(fiveYears, { numRuns: 1, seed: 7 });
    const source = sourceOf(cases ?? []);
    const naive = periodsOf(years).flatMap((ref): readonly ReadLine[] =>
      numbersOf(source, periodOf(ref), end, publishedFigures).folded.flatMap((one) =>
        one.kind === 'split' && outsideOf(one.row) === 'summed'
          ? Object.entries(one.value.counts)
              .filter(([, count]) => count === 0 || count >= 5)
              .map(([code, count]) => ({
                of: periodOf(ref),
                table: one.row.table.code,
                codes: [code],
                count,
              }))
          : [],
      ),
    );
    expect((await recoveredFrom(source, naive)).length).toBeGreaterThan(10);
  });
});
