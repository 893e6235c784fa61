import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureGroupLabels } from '../../../shared/codes/figures.ts';
import { periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { numbersCsv } from '../../../shared/reports/present-csv.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { aCase } from '../../builders/case.ts';
import { aTeam } from '../../builders/team.ts';
import { anyCaseload } from './caseload.ts';
import { numbersOfCases } from './counted.ts';

const team = aTeam().aimingAt(6, 12).build();
const ref = { kind: 'tertial', year: 2026, n: 2 } as const satisfies PeriodRef;

function pageOf(cases: Parameters<typeof numbersOfCases>[0], suppressed: boolean) {
  const numbers = numbersOfCases(cases, periodOf(ref));
  return presentNumbers(team, numbers, ref, { suppressed, today: '2026-11-30' });
}

/** Of a file in which no cell has a separator. */
function read(file: string): readonly (readonly string[])[] {
  return file.split('\r\n').map((line) => line.split(';'));
}

describe('the numbers as a file', () => {
  it('have a line for every figure on the page, and no number that the page hides', () => {
    fc.assert(
      fc.property(anyCaseload(20), fc.boolean(), (cases, suppressed) => {
        const view = pageOf(cases, suppressed);
        // Definitions are sentences, which may have any sign in them.
        const tables = view.tables.map((table) => ({ ...table, definition: '' }));
        const [, ...lines] = read(numbersCsv({ ...view, tables }));
        const expected = tables.flatMap(({ group, title, rows, total }) =>
          [...rows, ...(total === undefined ? [] : [{ label: 'Totalt', figure: total }])].map(
            ({ label, figure }) => [
              ...[team.name, view.period.text, figureGroupLabels[group], title, label],
              ...[figure.value, figure.of].map((n) => (n === undefined ? '' : String(n))),
              figure.text,
              '',
            ],
          ),
        );
        expect(
          lines.slice(0, -1).map((line) => line.map((cell) => cell.replace(',', '.'))),
        ).toEqual(expected.map((line) => line.map((cell) => cell.replace(',', '.'))));
        for (const line of lines)
          if (line[7] === '..') expect([line[5], line[6]]).toEqual(['', '']);
      }),
      { numRuns: 30 },
    );
  });

  it('are written as Swedish Excel reads them: a mark of UTF-8, semicolons, a decimal comma', () => {
    const view = pageOf([], false);
    const [table] = view.tables;
    if (table === undefined) throw new Error('the page has no table');
    const file = numbersCsv({
      ...view,
      tables: [
        {
          ...table,
          rows: [{ code: 'a', label: 'Median', figure: { text: '3,1 månader', value: 3.1 } }],
        },
      ],
    });
    expect(file).toMatch(/^\uFEFFTeam;Period;/);
    expect(file).toContain(';Median;3,1;;3,1 månader;');
  });

  it('have a length of time in the unit that the line is shown in: a number alone says none', () => {
    const closed = aCase('BER-2026-001')
      .raisedOn('2025-05-01')
      .receivedOn('2025-05-13')
      .closedOn('2026-06-09')
      .build();
    const file = numbersCsv(pageOf([closed], false));
    // 392 days are 12.88 months of 30.4375 days.
    expect(file).toContain(';Handläggningstid;Median;12,88;;12,9 månader;');
  });
});
