import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../../bot/app/period-reports/report.ts';
import { docxOf } from '../../../bot/http/reports/report-docx.ts';
import { demoAccount } from '../../../bot/local/demo/people.ts';
import { seedDemo } from '../../../bot/local/demo/seed.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { aClock, anApp, type TestApp } from '../../builders/app.ts';
import { docxXml } from '../../builders/docx-words.ts';
import { notIn } from '../../builders/report-in-docx.ts';

const reports: readonly (readonly [string, ReportSubject, string])[] = [
  [
    'the styrgrupp’s yearly report',
    { type: 'steering-group', steeringGroupId: 'styrgrupp-ber' },
    '2025',
  ],
  ['the county’s half-year report', { type: 'county' }, '2026-H1'],
];
const written = 'Styrgruppen vill se fler planer & färre väntande.\nKön ska vara kortare än < 5.';
let app: TestApp;

beforeAll(async () => {
  const store = await openSqliteStore(':memory:');
  const clock = aClock('2026-12-01T08:00:00.000Z');
  await seedDemo(store, clock.now(), { serviceUrl: 'http://127.0.0.1:1/' });
  app = await anApp({ store, clock });
});

describe.each(reports)('%s as a Word file', (_, subject, period) => {
  let view: ReportView;
  let xml = '';
  beforeAll(async () => {
    const as = demoAccount(subject.type === 'county' ? 'office' : 'steering-member');
    const about = { subject, period, section: 'risks', basedOn: 0 } as const;
    await app.run({ verb: 'write-report', ...about, text: written }, as);
    const found = await report(app, as, { subject, period });
    if (!found.ok) throw new Error(found.error.code);
    view = found.value;
    xml = docxXml(await docxOf(view, new Date('2026-12-01T08:00:00.000Z')));
  });

  it('has every heading, sentence, text and picture of its chapters, and every table cell by cell', () => {
    expect(view.chapters.flatMap(({ tables }) => tables).length).toBeGreaterThan(15);
    expect(view.chapters.find(({ section }) => section === 'risks')?.text).toBe(written);
    expect(notIn(xml, view.chapters)).toEqual([]);
  });

  it('would be found out, were one figure of any table another', () => {
    for (const chapter of view.chapters)
      for (const table of chapter.tables) {
        const [line, ...lines] = table.lines;
        const { cells = [], text } = line ?? { text: '' };
        const other = { label: '', ...line, text: `${text}1`, cells: [`${cells[0] ?? text}1`] };
        const changed = [{ ...chapter, tables: [{ ...table, lines: [other, ...lines] }] }];
        expect([table.title, notIn(xml, changed).length]).toEqual([table.title, 1]);
      }
  });
});
