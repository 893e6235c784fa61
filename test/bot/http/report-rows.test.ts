import { describe, expect, it } from 'vitest';
import { paperColumns, fileRows } from '../../../bot/http/reports/report-rows.ts';
import type { ReportTable } from '../../../shared/period-reports/period-report.ts';

const of = (table: ReportTable) => paperColumns(fileRows(table));

describe('the columns of a table on paper', () => {
  it('have figures to the right, and most room for what they are of', () => {
    const [label, figure] = of({
      title: 'Flödet',
      lines: [{ label: 'Aktualiserade', text: '12' }],
    });
    expect([label?.align, figure?.align]).toEqual(['left', 'right']);
    expect(label?.share).toBeGreaterThan(0.6);
  });

  it('have what is told in words to the left, with half of the width', () => {
    const text = '54 % (7 av 13), mål minst 60 %, hittills till och med 1 dec (inte nått)';
    expect(of({ title: 'Målen', lines: [{ label: 'Delaktighet', text }] })).toEqual([
      { share: 0.5, align: 'left' },
      { share: 0.5, align: 'left' },
    ]);
  });

  it('are not put to the left by what heads them, and fill the width', () => {
    const columns = ['Team', 'Alla funktioner som regelverket kräver', 'Hållna möten'];
    const cells = ['50 %', '5 av 6'];
    const found = of({
      ...{ title: 'Möten', columns },
      lines: [{ label: 'STAR Åre', text: cells.join(' · '), cells }],
    });
    expect(found.map(({ align }) => align)).toEqual(['left', 'right', 'right']);
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('have room for the longest word that heads them', () => {
    const columns = ['Team', 'I kö', 'Handläggningstid', 'Avslutade'];
    const cells = ['3', '9 mån', '12'];
    const [, , handling, closed] = of({
      ...{ title: 'Ärenden', columns },
      lines: [{ label: 'STAR Åre', text: cells.join(' · '), cells }],
    });
    expect(handling?.share).toBeGreaterThan(0.3);
    expect(handling?.share).toBeGreaterThan((closed?.share ?? 1) * 1.5);
  });
});
