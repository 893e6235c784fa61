import { beforeEach, describe, expect, it } from 'vitest';
import { importSheet, undoImport } from '../../../../bot/app/imports/import-sheet.ts';
import { capitalShare, surveyValue } from '../../../../shared/entered/facts.ts';
import { enteredOf } from '../../../../shared/entered/entered.ts';
import type { ImportedEntry } from '../../../../shared/imports/imported-entry.ts';
import { without } from '../../../../shared/kernel/without.ts';
import { problemText } from '../../../../shared/imports/present-problem.ts';
import { officeAccount, type TestApp } from '../../../builders/app.ts';
import { anImportedEntry } from '../../../builders/imports.ts';
import { emptyStores } from '../../../builders/stores.ts';

import { allEnteredIn, byOffice, faultsOf, planned, twoTeams } from './entries.ts';

let app: TestApp;
beforeEach(async () => {
  app = await twoTeams();
});

const surveyHead = 'Team;År;Mål;Svarade;Andel;Antal svar;Källa';

describe.each(emptyStores)('what NNS’ surveys gave, from a file, in %s', (_, open) => {
  beforeEach(async () => {
    app = await twoTeams(await open());
  });

  it('is stored as it is when it is entered by hand, of a team or of the county', async () => {
    const rows = [
      ...[';2025;M1;Deltagare;86,5;40;NNS 2025', 'Berg;2025;m7;personal;62 %;12;NNS 2025'],
      ...[
        'Åre;2025;Cheferna ser en utveckling;Chefer;100;11;NNS 2025',
        ';2025;m9-cross-sector;staff;1 %;100;NNS 2025',
      ],
    ];
    const plan = await planned(app, 'survey', [surveyHead, ...rows].join('\n'));
    expect(plan.problems.map(problemText)).toEqual([]);
    expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    const byHand = { year: 2024, goal: 'm1-influence', respondents: 'participants' } as const;
    await app.run(
      {
        ...{ verb: 'enter-survey', ...byHand, percent: 86.5, answers: 40, source: 'NNS 2024' },
      },
      officeAccount,
    );
    const all = enteredOf(await allEnteredIn(app), 'survey');
    const [typed, ...read] = all
      .filter(({ values }) => values.goal === 'm1-influence')
      .toSorted((a, b) => a.values.year - b.values.year);
    expect(read.map(({ values }) => ({ ...values, year: 2024 }))).toEqual([typed?.values]);
    expect(
      all.map(({ state, values }) => [state, values.goal, values.percent, values.answers]),
    ).toEqual(
      expect.arrayContaining([
        ['berg', 'm7-equality-routines', 62, 12],
        ['are', 'm10-managers-development', 100, 11],
        ['county', 'm9-cross-sector', 1, 100],
      ]),
    );
    expect(surveyValue(all, 'm1-influence', 2025)).toEqual({ percent: 86.5, answers: 40 });
  });

  it('comes in once, in English and with commas too, and is taken back as a whole', async () => {
    const text = [
      'Year,Goal,Respondents,Share,Answers,Source',
      '2025,m1-influence,participants,86.5,40,NNS 2025',
      '2025,m5-readier-for-work,participants,61,38,NNS 2025',
    ].join('\n');
    const plan = await planned(app, 'survey', text);
    expect(plan.problems.map(problemText)).toEqual([]);
    await importSheet(app, plan, byOffice);
    expect((await planned(app, 'survey', text)).fresh.rows).toEqual([]);
    expect((await undoImport(app, plan.importId, byOffice)).ok).toBe(true);
    expect(await allEnteredIn(app)).toEqual([]);
  });

  it('is not taken back over a version that somebody has entered since, which stands', async () => {
    const plan = await planned(app, 'survey', `${surveyHead}\n;2025;M1;Deltagare;86,5;40;NNS 2025`);
    await importSheet(app, plan, byOffice);
    const said = { year: 2025, goal: 'm1-influence', respondents: 'participants' } as const;
    await app.run(
      {
        verb: 'enter-survey',
        ...said,
        percent: 80,
        answers: 41,
        source: 'NNS rättad',
      },
      officeAccount,
    );
    expect(await undoImport(app, plan.importId, byOffice)).toMatchObject({
      error: { code: 'import-entered-touched', count: 1 },
    });
    expect(surveyValue(await allEnteredIn(app), 'm1-influence', 2025)).toEqual({
      percent: 80,
      answers: 41,
    });
  });

  it('leaves what was entered and removed before it as that was, when it is taken back', async () => {
    const said = { year: 2025, goal: 'm1-influence', respondents: 'participants' } as const;
    await app.run(
      { verb: 'enter-survey', ...said, percent: 80, answers: 41, source: 'NNS' },
      officeAccount,
    );
    const [typed] = await allEnteredIn(app);
    await app.run({ verb: 'withdraw-entered', enteredId: typed?.id ?? '' }, officeAccount);
    const before = await allEnteredIn(app);
    const plan = await planned(app, 'survey', `${surveyHead}\n;2025;M1;Deltagare;86,5;40;NNS 2025`);
    expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    expect(surveyValue(await allEnteredIn(app), 'm1-influence', 2025)?.percent).toBe(86.5);
    expect((await undoImport(app, plan.importId, byOffice)).ok).toBe(true);
    expect(await allEnteredIn(app)).toEqual(before);
  });
});

describe('what NNS’ surveys gave, from a file', () => {
  it('is refused row by row in plain words', async () => {
    const rows = [
      ...[
        ';2025;M2;Deltagare;60;40;NNS',
        ';2025;M1;Chefer;60;40;NNS',
        ';2025;M1;Deltagare;60;0;NNS',
      ],
      ...[
        ';2025;M1;Deltagare;0,6;40;NNS',
        ';2025;M1;Deltagare;101;4;NNS',
        ';2027;M1;Deltagare;6;4;NNS',
      ],
      ...['Berg;2025;M10;Chefer;70;4;Chefen Anna Svensson', ';2025;M1;Deltagare;60;40;NNS'],
      ';2025;M1;deltagare;61;40;NNS',
    ];
    expect(await faultsOf(app, 'survey', [surveyHead, ...rows].join('\n'))).toEqual([
      'Rad 2, Mål: Står inte i listan. Skriv något av: Deltagarna upplever inflytande · Deltagarna är mer redo för arbete · Det finns rutiner för jämställdhet · Strukturen stödjer relationerna · Förståelse över sektorsgränserna · Cheferna ser en utveckling.',
      'Rad 3, Svarade: Det målet besvaras av andra. Skriv vilka som svarade på just den enkäten.',
      'Rad 4, Antal svar: Minst ett svar måste finnas.',
      'Rad 5, Andel: Skriv andelen i procent med högst en decimal, till exempel 62,5. Är det en enda procent, skriv 1 %.',
      'Rad 6, Andel: Skriv andelen i procent med högst en decimal, till exempel 62,5. Är det en enda procent, skriv 1 %.',
      'Rad 7, År: Året har inte varit än.',
      'Rad 8, Källa: Ser ut att innehålla ett personnamn. Ta bort det ur filen.',
      'Rad 10, År: Samma uppgift står redan på rad 9.',
    ]);
  });
});

describe('försörjningsstöd and own capital from a file', () => {
  it('are what is entered by hand, the capital of the county and also below nothing', async () => {
    const paid = await planned(
      app,
      'assistance',
      'Team;År;Utbetalt försörjningsstöd;Källa\nBerg;2024;4 512 300,50;Bokslutet',
    );
    const owned = await planned(
      app,
      'capital',
      'År;Eget kapital;Avgifter;Källa\n2024;-12 000;1 200 000 kr;Bokslutet\n2025;240000;1200000;Bokslutet',
    );
    for (const plan of [paid, owned]) {
      expect(plan.problems.map(problemText)).toEqual([]);
      expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    }
    const all = await allEnteredIn(app);
    expect(enteredOf(all, 'assistance').map(({ state, values }) => [state, values])).toEqual([
      ['berg', { year: 2024, amount: 4512300.5 }],
    ]);
    expect(enteredOf(all, 'capital').every(({ state }) => state === 'county')).toBe(true);
    expect([capitalShare(all, 2024), capitalShare(all, 2025)]).toEqual([-1, 20]);
  });

  it('are refused in plain words', async () => {
    expect(
      await faultsOf(
        app,
        'assistance',
        'Team;År;Utbetalt försörjningsstöd;Källa\n;2024;-1;Bokslutet',
      ),
    ).toEqual([
      'Rad 2, Team: Måste stå, men är tomt.',
      'Rad 2, Utbetalt försörjningsstöd: Det är inget belopp. Skriv kronor med öre efter ett kommatecken, till exempel 198 402,99.',
    ]);
    expect(
      await faultsOf(app, 'capital', 'År;Eget kapital;Avgifter;Källa\n2024;1;0;Bokslutet'),
    ).toEqual([
      'Rad 2, Avgifter: Avgifterna måste vara minst en krona, för kapitalet räknas i procent av dem.',
    ]);
  });

  it('are refused where the command says them of whom they cannot be', async () => {
    for (const [what, teamId] of [
      ['capital', 'berg'],
      ['assistance', undefined],
      ['yearly', undefined],
    ] as const) {
      const values = {
        capital: { year: 2024, capital: 1, fees: 1 },
        assistance: { year: 2024, amount: 1 },
        yearly: { year: 2019, counts: { raised: 1 } },
      }[what];
      const said = { what, values } as ImportedEntry['said'];
      const row = { ...anImportedEntry('berg'), said };
      const done = await app.run(
        {
          ...{
            verb: 'import-entered',
            importId: 'aaaaaaaaaaaa',
            file: 'a'.repeat(32),
            of: 1,
            what,
          },
          rows: [teamId === undefined ? without(row, 'teamId') : row],
        },
        officeAccount,
      );
      expect(done).toMatchObject({ error: { code: 'import-row-contradicts' } });
    }
    expect(await allEnteredIn(app)).toEqual([]);
  });
});
