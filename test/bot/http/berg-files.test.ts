import { readFileSync } from 'node:fs';
import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { importSheet } from '../../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../../bot/app/imports/sheet-plan.ts';
import { report } from '../../../bot/app/period-reports/report.ts';
import { runCommand } from '../../../bot/app/run/run-command.ts';
import { readSheet } from '../../../bot/files/read-sheet.ts';
import { numbersAsCsv, numbersAsXlsx } from '../../../bot/http/numbers-files.ts';
import { docxOf } from '../../../bot/http/reports/report-docx.ts';
import { pdfOf } from '../../../bot/http/reports/report-pdf.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { formatUntil } from '../../../shared/text/format.ts';
import { anAppWithTeam, managerAccount, officeAccount, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { docxXml, paragraphsOf } from '../../builders/docx-words.ts';
import { linesInPdf } from '../../builders/pdf-words.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const period = { kind: 'interval', from: '2020-09-01', to: '2024-10-31' } as const;
const file = new URL('../../fixtures/berg-2020-2024.csv', import.meta.url);

/** The handbook's §6, A published table to reproduce. */
const wanted: readonly (readonly [row: string, count: number])[] = [
  ...[['Aktualiserade', 36] as const, ['Avslutade', 28] as const, ['Pågående', 8] as const],
  ...[['IFO', 10] as const, ['Primärvård', 2] as const, ['Psykiatri', 5] as const],
  ...[['AME', 5] as const, ['AF', 9] as const, ['FK', 2] as const, ['Flera parter', 3] as const],
  ...[['Kvinna', 19] as const, ['Man', 17] as const],
];
const livelihoods = [
  ['Försörjning vid start, avslutade ärenden', 17],
  ['Försörjning vid avslut', 2],
] as const;

const years = [2020, 2021, 2022, 2023, 2024];
const made = new Date('2026-12-01T08:00:00.000Z');
const reportFiles: readonly (readonly [
  name: string,
  linesIn: (view: ReportView) => Promise<readonly string[]>,
])[] = [
  ['in Word', async (view) => paragraphsOf(docxXml(await docxOf(view, made)))],
  ['as PDF', async (view) => linesInPdf(await pdfOf(view, made))],
];

async function reportOf(year: number): Promise<ReportView> {
  const view = await report(app, managerAccount, {
    subject: { type: 'team', teamId: 'berg' },
    period: String(year),
  });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
}

let app: TestApp;
beforeAll(async () => {
  app = await anAppWithTeam({ team });
  const sheet = await readSheet(readFileSync(file));
  const plan = await planSheet(app, {
    ...{ team, what: 'cases', sheet: sheet.ok ? sheet.value : [] },
  });
  const by = { run: runCommand, actor: officeAccount, teamId: 'berg' };
  expect((await importSheet(app, plan, by)).ok).toBe(true);
});

describe("STAR Berg's published table, from a file", () => {
  it('comes out of the file with separators', async () => {
    const done = await numbersAsCsv(app, coordinatorAccount, { teamId: 'berg', period });
    const text = done.ok && 'text' in done.value ? done.value.text : '';
    for (const [row, count] of wanted) expect(text).toContain(`;${row};${count};`);
    for (const [table, count] of livelihoods)
      expect(text).toContain(`;${table};Försörjningsstöd;${count};`);
    expect(text).toContain(';12;28;12');
  });

  it('comes out of the spreadsheet', async () => {
    const done = await numbersAsXlsx(app, coordinatorAccount, { teamId: 'berg', period });
    const bytes = done.ok && 'bytes' in done.value ? done.value.bytes : new Uint8Array();
    const rows = (await readXlsx(Buffer.from(bytes))).flatMap(({ data }) => data);
    const told = (row: string, count: number, table?: string) =>
      rows.some(
        ([title, label, value]) =>
          label === row && value === count && (table === undefined || title === table),
      );
    expect(wanted.filter(([row, count]) => !told(row, count))).toEqual([]);
    for (const [table, count] of livelihoods)
      expect(told('Försörjningsstöd', count, table), table).toBe(true);
    expect(rows.some(([, , part, of]) => part === 12 && of === 28)).toBe(true);
  });

  it.each(reportFiles)('comes out of the reports %s', async (_, linesIn) => {
    const reports = await Promise.all(years.map(async (year) => linesIn(await reportOf(year))));
    const beside = (words: readonly string[], row: string) =>
      Number(words.find((word, n) => words[n - 1] === row && /^\d+$/.test(word)));
    const inAll = (row: string) =>
      reports.map((words) => beside(words, row)).reduce((sum, n) => sum + n, 0);
    const ended = beside(reports.at(-1) ?? [], 'Pågående');
    expect([inAll('Aktualiserade'), inAll('Avslutade'), ended]).toEqual([36, 28, 8]);
  });

  it.each(reportFiles)(
    'is divided in the reports %s as it may be told outside the team, and so many in all as the file has until then',
    async (_, linesIn) => {
      const ends = new Map(
        years.flatMap((year) =>
          ['04-30', '06-30', '08-31', '12-31'].map((day) => {
            const to = `${year}-${day}`;
            return [formatUntil(to), to] as const;
          }),
        ),
      );
      const divided: string[] = [];
      for (const year of years) {
        const view = await reportOf(year);
        const lines = await linesIn(view);
        for (const { title, note = '', total, lines: rows } of view.chapters.flatMap(
          ({ tables }) => tables,
        )) {
          const to = [...ends].find(([until]) => note.endsWith(until))?.[1];
          if (to === undefined || total === undefined) continue;
          expect(note).toMatch(/^Sedan starten/);
          const isOf = title.startsWith('Aktualiserade') ? 'Aktualiserade' : 'Avslutade';
          const whole = await untilThen(isOf, to);
          // Whether kön is even is told in words, below the counts.
          const counts = rows.map(({ text }) => text).filter((text) => /^(\d+|\.\.)$/.test(text));
          const told = counts.filter((text) => text !== '..');
          const parts = told.map(Number).reduce((sum, n) => sum + n, 0);
          expect([title, note, Number(total)]).toEqual([title, note, whole]);
          if (told.length === counts.length)
            expect([title, note, parts]).toEqual([title, note, whole]);
          else expect(parts).toBeLessThan(whole);
          // Beside one another in the file, as read.
          const at = lines.findIndex((line, n) => line === title && lines[n + 1] === note);
          expect([title, note, lines.slice(at).includes(total)]).toEqual([title, note, at >= 0]);
          divided.push(title);
        }
      }
      expect([...new Set(divided)].toSorted()).toEqual([
        'Aktualiserade efter kön',
        'Aktualiserade efter vem som aktualiserar',
        'Aktualiserade efter ålder',
        'Avslutade efter orsak',
        'Försörjning vid avslut',
        'Försörjning vid start, avslutade ärenden',
        'Resultat vid avslut',
        'Sysselsättning vid avslut',
      ]);
    },
  );
});

/** How many the team itself reads from its first day to this one. */
async function untilThen(row: string, to: string): Promise<number> {
  const done = await numbersAsCsv(app, coordinatorAccount, {
    ...{ teamId: 'berg', period: { ...period, to } },
  });
  const text = done.ok && 'text' in done.value ? done.value.text : '';
  return Number(new RegExp(`;${row};(\\d+);`).exec(text)?.[1]);
}
