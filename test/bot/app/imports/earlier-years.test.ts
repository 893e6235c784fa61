import { beforeEach, describe, expect, it } from 'vitest';
import { importSheet } from '../../../../bot/app/imports/import-sheet.ts';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { report } from '../../../../bot/app/period-reports/report.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import { numbersCsv } from '../../../../shared/reports/present-csv.ts';
import { numbersSheets } from '../../../../shared/reports/present-sheets.ts';
import type { NumbersView } from '../../../../shared/reports/views/view.ts';
import { managerAccount, officeAccount, type TestApp } from '../../../builders/app.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { anImportedCase } from '../../../builders/imports.ts';
import { aTeam } from '../../../builders/team.ts';
import { byOffice, planned, twoTeams } from './entries.ts';

const file = [
  'Team;År;Källa;Aktualiserade;Mottagna;Avslutade;Pågående vid årets slut;Möten;Kvinna;Man;Av: IFO;Av: AF',
  'Berg;2019;Slutrapporten 2019;12;11;5;6;10;7;5;8;4',
  'Berg;2021;Slutrapporten 2021;9;9;8;7;11;6;3;5;4',
].join('\n');

let app: TestApp;
const old = aTeam().build();
const [founded, ...since] = old.history;
/** As a team that began with this program in 2026. */
const team = { ...old, history: [{ ...founded!, at: '2026-01-15T09:00:00.000Z' }, ...since] };

/** The years 2019 and 2021 out of a file, and a case from March 2023 to February 2024. */
beforeEach(async () => {
  app = await twoTeams(undefined, team);
  await importSheet(app, await planned(app, 'yearly', file), byOffice);
  await app.run(
    {
      ...{ verb: 'import-cases', teamId: 'berg', importId: 'aaaaaaaaaaaa', of: 1 },
      ...{ file: 'a'.repeat(32), rows: [anImportedCase()] },
    },
    officeAccount,
  );
});

async function viewOf(period: PeriodRef, actor = coordinatorAccount, alone = false) {
  const view = await numbers(app, actor, { teamId: 'berg', period, alone });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
}

const inYear = (year: number): PeriodRef => ({ kind: 'year', year });

function trendIn({ headline }: NumbersView, wanted: string) {
  return headline
    .find(({ code }) => code === wanted)
    ?.trend?.map(({ text, figure }) => `${text}: ${figure.text}`);
}

function linesOf({ tables }: NumbersView) {
  return tables.flatMap(({ title, rows }) =>
    rows.map(({ label, figure }) => `${title} / ${label}: ${figure.text}`),
  );
}

describe('years out of a file, in Siffror', () => {
  it('stand in the row of years, marked, and what is between them is not known', async () => {
    const view = await viewOf(inYear(2024));
    expect(trendIn(view, 'raised')).toEqual([
      ...['2019, ur fil: 12', '2020: –', '2021, ur fil: 9', '2022: –', '2023: 1', '2024: 0'],
    ]);
    expect(trendIn(view, 'closed')?.[2]).toBe('2021, ur fil: 8');
    expect(trendIn(view, 'queued')?.[0]).toBe('2019, ur fil: –');
    expect(trendIn(view, 'waiting-time')?.[0]).toBe('2019, ur fil: –');
    expect(view.tables.find(({ code }) => code === 'trend')?.grid?.rows[0]?.label).toBe(
      '2019, ur fil',
    );
    expect(view.fileNote).toBe('Åren 2019 och 2021 är ur fil, så som teamet räknade då.');
    expect(linesOf(view)).toContain('Tidigare år, ur fil / 2021, pågående vid årets slut: 7');
    expect(view.tables.find(({ code }) => code === 'years-from-file')?.definition).toBe(
      'Så som teamet räknade då, inläst ur fil. Källa: 2019 Slutrapporten 2019, 2021 Slutrapporten 2021.',
    );
  });

  it('are held against the year after', async () => {
    const { headline } = await viewOf(inYear(2022));
    expect(headline.find(({ code }) => code === 'raised')).toMatchObject({
      figure: { text: '–' },
      before: ['2021, ur fil: 9'],
    });
  });

  it('are pages of their own, with their splits inside the team', async () => {
    const view = await viewOf(inYear(2021));
    expect(view.fileNote).toBe(
      'Siffrorna är ur fil, år 2021, så som teamet räknade då. Källa: Slutrapporten 2021.',
    );
    expect(view.emptyText).toBeUndefined();
    const [raised] = view.headline;
    expect(raised).toMatchObject({ figure: { text: '9', value: 9 }, before: ['2020: –'] });
    expect(raised).not.toHaveProperty('opens');
    expect(view.ongoingAgainstTarget.ongoing).toBe(7);
    expect(linesOf(view)).toEqual(
      expect.arrayContaining([
        'Flödet, ur fil / Aktualiserade: 9',
        'Efter kön, ur fil / Kvinna: 6',
        'Efter vem som aktualiserade, ur fil / AF: 4',
      ]),
    );
    expect(view.periods).toContainEqual({ code: '2021', text: '2021, ur fil' });
  });

  it('are their totals alone outside the team', async () => {
    const view = await viewOf(inYear(2021), managerAccount);
    expect(linesOf(view)).toContain('Flödet, ur fil / Aktualiserade: 9');
    expect(JSON.stringify(view)).not.toMatch(/Kvinna|Efter kön|Av: IFO/);
    expect(trendIn(await viewOf(inYear(2024), managerAccount), 'raised')?.[0]).toBe(
      '2019, ur fil: 12',
    );
  });

  it.each<[string, PeriodRef]>([
    ['since the start', { kind: 'interval', from: '2023-03-07', to: '2026-11-20' }],
    ['an interval over them', { kind: 'interval', from: '2019-01-01', to: '2026-11-20' }],
  ])('are not mixed into %s, which says so', async (_, period) => {
    const view = await viewOf(period);
    expect(view.headline[0]?.figure.text).toBe('1');
    expect(view.fileNote).toBe(
      'Åren 2019 och 2021 finns bara som hela år, ur fil, och är inte med här.',
    );
  });

  it('say nothing of a part of them', async () => {
    const view = await viewOf({ kind: 'tertial', year: 2021, n: 2 });
    expect(view.headline.map(({ figure }) => figure.text)).toEqual(['–', '–', '–', '–', '–', '–']);
    expect(view.fileNote).toContain('finns bara som hela år');
    const since = await viewOf({ kind: 'tertial', year: 2023, n: 2 });
    expect(trendIn(since, 'raised')?.join()).not.toContain('ur fil');
    expect(since.fileNote).toBeUndefined();
  });

  it('are in both files, and of another team in none', async () => {
    const view = await viewOf(inYear(2024), coordinatorAccount, true);
    expect(numbersCsv(view)).toContain(
      ';Flödet;Tidigare år, ur fil;2021, aktualiserade;9;;9;Så som teamet räknade då',
    );
    const sheets = numbersSheets(view);
    expect(sheets.find(({ name }) => name === 'Flödet')?.rows).toContainEqual([
      ...['Tidigare år, ur fil', '2021, aktualiserade', 9, undefined, '9'],
    ]);
    expect(sheets[0]?.rows.flat()).toContain(view.fileNote);
    const other = await numbers(app, officeAccount, { teamId: 'are', period: inYear(2024) });
    expect(JSON.stringify(other)).not.toContain('ur fil');
  });
});

describe('years out of a file, in a report', () => {
  it('stand under the participants with their source, as totals, and in the sentences of their own year', async () => {
    const chapterOf = async (period: string) => {
      const view = await report(app, managerAccount, {
        subject: { type: 'team', teamId: 'berg' },
        period,
      });
      if (!view.ok) throw new Error(view.error.code);
      expect(JSON.stringify(view.value)).not.toMatch(/Kvinna 6|Efter kön, ur fil/);
      return view.value.chapters.find(({ section }) => section === 'participants');
    };
    const after = await chapterOf('2024');
    const earlier = after?.tables.find(({ title }) => title === 'Tidigare år');
    expect(earlier?.lines.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      '2021, ur fil: Aktualiserade 9, Mottagna 9, Pågående vid årets slut 7, Avslutade 8, Möten 11',
      '2019, ur fil: Aktualiserade 12, Mottagna 11, Pågående vid årets slut 6, Avslutade 5, Möten 10',
    ]);
    expect(earlier?.lines[0]?.note).toContain('Källa: Slutrapporten 2021.');
    const own = await chapterOf('2021');
    expect(own?.sentences.join()).not.toContain(' 0');
    expect(own?.tables.map(({ title }) => title)).toContain('Flödet, ur fil');
  });
});
