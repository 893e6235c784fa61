import { describe, expect, it } from 'vitest';
import { caseColumns } from '../../../shared/imports/case-columns.ts';
import { problemText } from '../../../shared/imports/present-problem.ts';
import { readRows } from '../../../shared/imports/read-rows.ts';
import { toldCase } from '../../../shared/imports/told-case.ts';
import { builtInRules } from '../../builders/rules.ts';

type Name = keyof typeof caseColumns;

/** Raised by IFO in March 2023, received, and closed to studies. */
const whole: Partial<Record<Name, string>> = {
  ...{ raised: '2023-03-07', referrer: 'IFO', gender: 'Kvinna', received: '2023-04-04' },
  ...{ closed: '2024-02-06', reason: 'Studier planerade eller påbörjade' },
};

/** What is said of a row in plain words; nothing when it is taken. */
function saidOf(change: Partial<Record<Name, string>>): readonly string[] {
  const row = { ...whole, ...change };
  const names = Object.keys(row) as Name[];
  const sheet = [names, names.map((name) => row[name] ?? '')].map((cells, n) => ({
    line: n + 1,
    cells,
  }));
  const { rows, problems } = readRows(caseColumns, sheet);
  const told = rows.map((one) => toldCase(one, { rules: builtInRules, today: '2026-11-20' }));
  return [...problems, ...told.flatMap((one) => (one.ok ? [] : one.error))].map(problemText);
}

describe('a row that is a case', () => {
  it.each<Partial<Record<Name, string>>>([
    {},
    { raised: '2023-04', received: '2023-04-02' },
    { raised: '7 mars 2023', closed: '', reason: '' },
    { referrer: 'Flera parter', referrers: 'IFO + psykiatrin' },
    { referrer: 'Individen själv', raisingParty: 'kommun' },
    { livelihoodIn: 'försörjningsstöd och sjukpenning', ageBand: '16-29', nnsOffered: 'Nej' },
    { livelihoodIn: 'okänt', ageBand: '-', gender: 'annat' },
  ])('is taken as it is: %j', (change) => {
    expect(saidOf(change)).toEqual([]);
  });

  it.each<readonly [Partial<Record<Name, string>>, string]>([
    [{ raised: '' }, 'Aktualiserat: Måste stå, men är tomt.'],
    [{ gender: '' }, 'Kön: Måste stå, men är tomt.'],
    [{ gender: 'kvinna + man' }, 'Kön: Bara ett värde får stå här.'],
    [{ ageBand: '34' }, 'Åldersgrupp: Skriv åldersgruppen, aldrig åldern i år.'],
    [{ received: '' }, 'Avslutat: Då måste också ”Mottaget” stå.'],
    [{ reason: '' }, 'Avslutat: Då måste också ”Orsak till avslut” stå.'],
    [{ closed: '' }, 'Orsak till avslut: Då måste också ”Avslutat” stå.'],
    [{ received: '2023-02-07' }, 'Mottaget: Dagen ligger före ”Aktualiserat”.'],
    [{ closed: '2027-01-01' }, 'Avslutat: Dagen har inte varit än.'],
    [{ raised: '1985-03-12' }, 'Aktualiserat: Dagen ligger före 2010. Kontrollera årtalet.'],
    [
      { referrer: 'Flera parter' },
      'Parter: När flera parter aktualiserade måste minst två stå här.',
    ],
    [{ referrer: 'Individen själv' }, 'Ansvarig part: Måste stå, men är tomt.'],
    [
      { occupationOut: 'Arbete' },
      'Sysselsättning vid avslut: Stämmer inte med orsaken till avslut.',
    ],
    [{ planAgreed: 'nej' }, 'Plan som individen är med på: Stämmer inte med orsaken till avslut.'],
    [
      { personalReason: 'Flyttade' },
      'Önskemål eller omständighet: Stämmer inte med orsaken till avslut.',
    ],
    [{ key: 'en hel mening här' }, 'Rad-id: Högst tolv bokstäver, siffror och bindestreck.'],
    [
      { planAgreed: 'kanske' },
      'Plan som individen är med på: Skriv ja eller nej, eller lämna tomt.',
    ],
  ])('is told what is wrong with it: %j', (change, text) => {
    expect(saidOf(change)).toEqual([`Rad 2, ${text}`]);
  });

  it('has no row without consent, and none that was registered by mistake', () => {
    for (const reason of ['Samtycket återkallat', 'Felregistrerat'])
      expect(saidOf({ reason })[0]).toContain('Orsak till avslut: Står inte i listan.');
  });

  it('is refused for what looks like a person, in any cell, and nobody is told what stood there', () => {
    const persons = ['850312-1234', 'Kalle Karlsson', '070-123 45 67', 'anna.berg@example.se'];
    for (const person of persons)
      for (const name of Object.keys(caseColumns) as Name[]) {
        const [said = '', ...more] = saidOf({ [name]: person });
        expect([name, said]).toEqual([name, expect.stringContaining('Ser ut att innehålla')]);
        expect([said, ...more].join(' ')).not.toContain(person);
      }
  });
});

describe('the columns of a file', () => {
  const sheet = (...rows: readonly (readonly string[])[]) =>
    readRows(
      caseColumns,
      rows.map((cells, n) => ({ line: n + 1, cells })),
    ).problems.map(problemText);

  it('are known by any of their headers, marked or not', () => {
    const row = ['2023-03-07', 'AF', 'k'];
    for (const head of [
      ['Aktualiserat *', 'Aktualiserat av', 'Kön:'],
      ['RAISED', 'raised by', 'Gender (as registered)'],
      ['Datum för aktualisering', 'referrer', 'gender'],
    ])
      expect(sheet(head, row)).toEqual([]);
  });

  it('must be there, once, and be ours; what stands in another is guarded all the same', () => {
    const head = ['Aktualiserat', 'Aktualiserad', 'Anteckning'];
    expect(sheet(head, ['2023-03-07', '', 'ring Kalle Karlsson'])).toEqual([
      'Rad 1, B: Kolumnen står två gånger.',
      'Rad 1, C: Kolumnen känns inte igen. Byt rubrik eller ta bort den.',
      'Rad 2, C: Ser ut att innehålla ett personnamn. Ta bort det ur filen.',
    ]);
    expect(sheet(['Kön'], ['man'])).toEqual(['Rad 1, Aktualiserat: Kolumnen saknas i filen.']);
    expect(sheet(['Aktualiserat', 'Kalle Karlsson'], ['2023-03', 'ja'])[0]).toBe(
      'Rad 1, B: Ser ut att innehålla ett personnamn. Ta bort det ur filen.',
    );
  });

  it('have rows below them', () => {
    expect(sheet(['Aktualiserat'])).toEqual(['Rad 1: Filen har inga rader under rubrikerna.']);
  });
});
