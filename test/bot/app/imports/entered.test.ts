import { beforeEach, describe, expect, it } from 'vitest';
import { importSheet, undoImport } from '../../../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../../../bot/app/imports/sheet-plan.ts';
import { readSheet } from '../../../../bot/files/read-sheet.ts';
import { monthWeighted } from '../../../../shared/entered/facts.ts';
import { enteredOf } from '../../../../shared/entered/entered.ts';
import { problemText } from '../../../../shared/imports/present-problem.ts';
import { officeAccount, type TestApp } from '../../../builders/app.ts';
import { costsOfBerg } from '../../../builders/entered.ts';
import { anImportedCase, anImportedEntry } from '../../../builders/imports.ts';
import { emptyStores } from '../../../builders/stores.ts';
import { aTeam } from '../../../builders/team.ts';

import { allEnteredIn, byOffice, faultsOf, planned, twoTeams } from './entries.ts';

let app: TestApp;
beforeEach(async () => {
  app = await twoTeams();
});

const written = [
  ...['Team;År;Personal;Övrigt;Källa'],
  // As different people write the same kind of number.
  ...costsOfBerg.map(([year, amount], n) => {
    const plain = amount.replace(' ', '').replace(',', '.');
    const as =
      [amount, plain, `${amount} kr`, amount.replace(' ', '\u00a0'), `${plain} kr`][n] ?? '';
    return `Berg;${year};${as};;Slutrapporten`;
  }),
].join('\n');

describe.each(emptyStores)('costs from a file, in %s', (_, open) => {
  beforeEach(async () => {
    app = await twoTeams(await open());
  });

  it('are Berg’s published table to the öre, however each amount is written', async () => {
    const plan = await planned(app, 'costs', written);
    expect([plan.problems, plan.count]).toEqual([[], 5]);
    expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    const costs = enteredOf(await allEnteredIn(app), 'costs').map(({ values, state }) => [
      ...[state, values.year, values.staff + values.other],
    ]);
    expect(costs).toEqual(costsOfBerg.map(([year, , kronor]) => ['berg', year, kronor]));
  });

  it('come in once, and are taken back as a whole', async () => {
    const plan = await planned(app, 'costs', written);
    await importSheet(app, plan, byOffice);
    const again = await planned(app, 'costs', written);
    expect([again.problems, again.fresh.rows.length]).toEqual([[], 0]);
    expect(again.knownIn).toEqual([plan.importId]);
    expect((await undoImport(app, plan.importId, byOffice)).ok).toBe(true);
    expect(await allEnteredIn(app)).toEqual([]);
    const anew = await planned(app, 'costs', written);
    expect(anew.fresh.rows).toHaveLength(5);
    expect((await importSheet(app, anew, byOffice)).ok).toBe(true);
    expect(await allEnteredIn(app)).toHaveLength(5);
  });

  it('are not taken back when one has been put right since', async () => {
    const plan = await planned(app, 'costs', written);
    await importSheet(app, plan, byOffice);
    const said = { year: 2024, staff: 552604.36, other: 1, source: 'Bokslutet' };
    expect((await app.run({ verb: 'enter-costs', teamId: 'berg', ...said })).ok).toBe(true);
    expect(await undoImport(app, plan.importId, byOffice)).toEqual({
      ok: false,
      error: { code: 'import-entered-touched', count: 1 },
    });
    expect(await allEnteredIn(app)).toHaveLength(5);
  });
});

describe('costs from a file', () => {
  it('are refused row by row in plain words, and nothing is saved', async () => {
    await app.run({
      ...{ verb: 'enter-costs', teamId: 'berg', year: 2023, staff: 1, other: 0 },
      source: 'Bokslutet',
    });
    const head = 'Team;År;Personal;Övrigt;Källa';
    const rows = [
      ...['Mora;2022;1;;Bokslutet', 'Berg;22;1;;Bokslutet', 'Berg;2022;1.234;;Bokslutet'],
      ...['Berg;2023;5;;Bokslutet', 'Berg;2029;5;;Bokslutet', 'Berg;2022;5;;Ring 070-123 45 67'],
      ...['Åre;2022;5;;Bokslutet', 'Åre;2022;6;;Bokslutet', ';2022;7;;'],
    ];
    expect(await faultsOf(app, 'costs', [head, ...rows].join('\n'))).toEqual([
      'Rad 2, Team: Står inte i listan. Skriv något av: STAR Berg · STAR Åre.',
      'Rad 3, År: Det är inget årtal. Skriv det med fyra siffror, till exempel 2024.',
      'Rad 4, Personal: Det är inget belopp. Skriv kronor med öre efter ett kommatecken, till exempel 198 402,99.',
      'Rad 5, År: Här är redan något annat inmatat för samma tid. Rätta det på sidan, eller ta bort raden ur filen.',
      'Rad 6, År: Året har inte varit än.',
      'Rad 7, Källa: Ser ut att innehålla ett telefonnummer. Ta bort det ur filen.',
      'Rad 9, År: Samma uppgift står redan på rad 8.',
      'Rad 10, Källa: Måste stå, men är tomt.',
    ]);
  });
});

describe('funded posts from a file', () => {
  it('come to what is funded, weighted by month: 90 % to July and 40 % then', async () => {
    const text = [
      'Team;Tjänst;Finansierad;Från och med;Till och med;Tillsatt;Källa',
      'Berg;Samordnare;10;2026-01-01;2026-12-31;10;Beslutet',
      'Berg;Individkoordinator;90;2026-01-01;31/7 2026;50;Beslutet',
      'Berg;Individkoordinator;40;1 augusti 2026;2026-12-31;;Beslutet',
      ';Processledare;100;2026-01-01;2026-12-31;100;Beslutet',
    ].join('\r\n');
    const plan = await planned(app, 'posts', text);
    expect(plan.problems.map(problemText)).toEqual([]);
    expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    const posts = enteredOf(await allEnteredIn(app), 'posts');
    expect(posts.map(({ state }) => state).sort()).toEqual(['berg', 'berg', 'berg', 'county']);
    const all = posts.map(({ values }) => values);
    expect(monthWeighted(all, 2026)).toBeCloseTo(10 + (90 * 7 + 40 * 5) / 12 + 100, 6);
  });

  it('are refused where the same post has some of the days', async () => {
    const text = [
      'Team;Tjänst;Finansierad;Från och med;Till och med;Källa',
      'Berg;Samordnare;10;2026-01-01;2026-12-31;Beslutet',
      'Berg;Samordnare;20;2026-12-01;2027-12-31;Beslutet',
      'Berg;Samordnare;20;2026-12;2025-12-31;Beslutet',
    ].join('\n');
    expect(await faultsOf(app, 'posts', text)).toEqual([
      'Rad 3, Från och med: Samma tjänst står redan för några av dagarna.',
      'Rad 4, Från och med: Skriv dagen, inte bara månaden.',
      'Rad 4, Till och med: Dagen ligger före ”Från och med”.',
    ]);
  });
});

describe('years from before, from a file', () => {
  const head = 'Team;År;Källa;Aktualiserade;Avslutade;Kvinna;Man;Av: IFO;Av: AF';

  it('are their totals and their splits', async () => {
    const plan = await planned(app, 'yearly', `${head}\nBerg;2019;Slutrapporten;12;5;7;5;8;4`);
    expect(plan.problems.map(problemText)).toEqual([]);
    expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    const [year] = enteredOf(await allEnteredIn(app), 'yearly');
    expect(year?.values).toEqual({
      year: 2019,
      counts: {
        ...{ raised: 12, closed: 5, 'gender:woman': 7, 'gender:man': 5 },
        ...{ 'referrer:ifo': 8, 'referrer:af': 4 },
      },
    });
  });

  it('are refused where the parts are not the whole, and where the team has cases of the year', async () => {
    await app.run(
      {
        ...{ verb: 'import-cases', teamId: 'berg', importId: 'aaaaaaaaaaaa', of: 1 },
        ...{ file: 'a'.repeat(32), rows: [anImportedCase()] },
      },
      officeAccount,
    );
    const rows = [
      ...['Berg;2019;Slutrapporten;12;5;7;4;8;4', 'Berg;2023;Slutrapporten;1;;;;;'],
      // The case went on into the year after, and counts in it.
      ...['Berg;2024;Slutrapporten;1;;;;;', 'Berg;2026;Slutrapporten;1;;;;;'],
    ];
    expect(await faultsOf(app, 'yearly', [head, ...rows].join('\n'))).toEqual([
      'Rad 2, Efter kön: Antalen blir 11 tillsammans, men ”Aktualiserade” är 12.',
      'Rad 3, År: Teamet har ärenden här det året, och deras siffror räknas av dem.',
      'Rad 4, År: Teamet har ärenden här det året, och deras siffror räknas av dem.',
      'Rad 5, År: Året är inte slut än, och det som händer nu räknas av teamets ärenden.',
    ]);
    const saying = { what: 'yearly', values: { year: 2024, counts: { raised: 1 } } } as const;
    const done = await app.run(
      {
        ...{ verb: 'import-entered', importId: 'bbbbbbbbbbbb', file: 'b'.repeat(32), of: 1 },
        ...{ what: 'yearly', rows: [{ ...anImportedEntry('berg'), said: saying }] },
      },
      officeAccount,
    );
    expect(done).toMatchObject({ error: { code: 'import-row-contradicts' } });
  });

  it('keep out cases of theirs, tried and told, so that nobody counts twice', async () => {
    const plan = await planned(app, 'yearly', `${head}\nBerg;2024;Slutrapporten;12;5;7;5;8;4`);
    expect((await importSheet(app, plan, byOffice)).ok).toBe(true);
    const cases = [
      'Aktualiserat;Aktualiserat av;Kön;Mottaget;Avslutat;Orsak till avslut',
      '2023-03-07;IFO;Kvinna;2023-04-04;2023-12-06;Studier planerade eller påbörjade',
      '2023-03-07;IFO;Kvinna;2023-04-04;2024-02-06;Studier planerade eller påbörjade',
    ].join('\n');
    const sheet = await readSheet(new TextEncoder().encode(cases));
    const tried = await planSheet(app, {
      ...{ what: 'cases', team: aTeam().build(), sheet: sheet.ok ? sheet.value : [] },
    });
    expect(tried.problems.map(problemText)).toEqual([
      'Rad 3, Aktualiserat: Teamets antal för 2024 är redan inlästa som årssiffror, och ärendet skulle räknas två gånger. Ta bort dem först, eller ta bort raden ur filen.',
    ]);
    const done = await app.run(
      {
        ...{ verb: 'import-cases', teamId: 'berg', importId: 'aaaaaaaaaaaa', of: 1 },
        ...{ file: 'a'.repeat(32), rows: [anImportedCase()] },
      },
      officeAccount,
    );
    expect(done).toMatchObject({ error: { code: 'import-row-contradicts' } });
    expect(await app.all('team:berg', 'case')).toEqual([]);
  });
});
