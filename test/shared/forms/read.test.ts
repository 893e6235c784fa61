import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOptional } from '../../../shared/forms/form.ts';
import { readForm } from '../../../shared/forms/read.ts';
import { sampleTexts } from '../../builders/form-samples.ts';
import { textsOf } from '../../builders/texts.ts';
import { everyKind } from './every-kind.ts';

const { fields } = everyKind;
const required = Object.entries(fields).filter(([, field]) => !isOptional(field));
const full = sampleTexts(everyKind);
const read = (change: Readonly<Record<string, string | undefined>> = {}) =>
  readForm(everyKind, textsOf({ ...full, ...change }));
const problemsOf = (change: Readonly<Record<string, string | undefined>>) => {
  const made = read(change);
  return made.ok ? [] : made.error;
};

describe('reading a form', () => {
  it('gives a value of its kind for every field', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        one: 'a',
        step: 1,
        several: ['a', 'b'],
        answer: false,
        ticked: true,
        sure: true,
        day: '2026-12-01',
        time: '13:00',
        count: 999,
        sum: 999_999,
        text: 'Kort rad',
        address: 'https://exempel.se/a',
        member: 'ifo-officer',
        teams: ['berg', 'krokom'],
        oneOrNone: 'a',
        stepOrNone: 1,
        severalOrNone: ['a', 'b'],
        dayOrNone: '2026-12-01',
        timeOrNone: '13:00',
        countOrNone: 12_000,
        shareOrNone: 100,
        textOrNone: 'Kort rad',
        addressOrNone: 'Kort rad',
        memberOrNone: 'ifo-officer',
        teamsOrNone: ['berg', 'krokom'],
      },
    });
  });

  it('leaves out what may be left empty and is', () => {
    const made = readForm(everyKind, textsOf(sampleTexts(everyKind, 'required')));
    expect(made.ok && Object.keys(made.value)).toEqual(required.map(([name]) => name));
  });

  it('says of everything that is missing what its field says, all at once', () => {
    const empty = readForm(everyKind, textsOf({}));
    expect(empty).toEqual({
      ok: false,
      // A box that need not be ticked is an answer as it stands.
      error: required
        .filter(([, { kind }]) => kind !== 'tick')
        .map(([field, { missing }]) => ({ field, text: missing })),
    });
  });

  it.each([
    ['one', 'd'],
    ['one', 'toString'],
    ['step', '4'],
    ['step', '1.0'],
    ['several', 'a,d'],
    ['several', ','],
    ['answer', 'true'],
    ['sure', 'yes'],
    ['day', '2026-02-30'],
    ['day', 'i morgon'],
    ['day', '2026-12-1'],
    ['time', '25:00'],
    ['time', '9.30'],
    ['text', '   '],
    ['teams', ' , '],
    ['oneOrNone', 'd'],
    ['severalOrNone', 'a,d'],
    ['dayOrNone', '2026-13-01'],
  ] as const)('refuses in %s what is none of its kind: “%s”', (name, text) => {
    expect(problemsOf({ [name]: text })).toEqual([{ field: name, text: fields[name].missing }]);
  });

  it.each(['12,5', '1e3', '-1', '1000', '0', '0x10', '１２', ' 1 2 ', '1 200'])(
    'makes no other whole number of “%s”',
    (text) => {
      expect(problemsOf({ count: text })).toEqual([
        { field: 'count', text: 'Skriv ett heltal från 1 till 999.' },
      ]);
    },
  );

  it('says how many there can be with the thousands apart', () => {
    expect(problemsOf({ countOrNone: '12001' })[0]?.text).toMatch(
      /^Skriv ett heltal från 0 till 12.000\.$/,
    );
  });

  it.each([
    ['day', '2026-12-01T00:00:00Z', '2026-12-01'],
    // The midnight at home, as a browser writes it: an hour before that of Greenwich in winter, two in summer.
    ['day', '2026-11-30T23:00:00.000Z', '2026-12-01'],
    ['day', '2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['day', '2026-12-01T22:00:00Z', '2026-12-01'],
    ['day', '2026-06-30T23:00:00Z', '2026-06-30'],
    ['day', ' 2026-12-01 ', '2026-12-01'],
    ['day', '2026-12-01T23:30:00.000+01:00', '2026-12-01'],
    ['day', '2026-12-01 00:00:00', '2026-12-01'],
    ['day', '2026-12-01Z', '2026-12-01'],
    ['time', '09:05:00', '09:05'],
    ['time', '13:00:00.000Z', '13:00'],
    ['time', ' 13.00 ', '13:00'],
    ['several', 'b; a ;', ['b', 'a']],
    ['count', '12.0', 12],
    ['count', '12,00', 12],
    ['answer', 'Yes', true],
    ['answer', 'NO', false],
    ['ticked', 'on', true],
    ['ticked', 'True', true],
    ['ticked', '1', true],
    ['sure', 'on', true],
    ['several', ' b , a,b', ['b', 'a']],
    ['text', '  Två ord  ', 'Två ord'],
    ['count', '007', 7],
    ['sum', '198 402,99', 198402.99],
    ['sum', '198\u00a0402,99 kr', 198402.99],
    ['sum', '198402.99', 198402.99],
    ['sum', '12,5', 12.5],
    ['shareOrNone', '62,5 %', 62.5],
  ] as const)('reads in %s as clients and people write: “%s”', (name, text, value) => {
    expect(read({ [name]: text })).toMatchObject({ ok: true, value: { [name]: value } });
  });

  it('takes what was confirmed to point at nobody only where there is free text to say it of', () => {
    const confirmed = 'possible-name.abc123,possible-age.0z';
    expect(read({ confirmed })).toMatchObject({ value: { confirmed: confirmed.split(',') } });
    for (const other of ['', 'false', 'true', 'possible-name', 'phone.abc123'])
      expect(read({ confirmed: other })).not.toHaveProperty('value.confirmed');
    const start = { notAsked: ['text', 'textOrNone'] };
    const without = readForm(everyKind, textsOf({ ...full, confirmed }), start);
    expect(without).not.toHaveProperty('value.confirmed');
    expect(without).not.toHaveProperty('value.text');
  });

  it('throws at nothing, and answers with a value or with problems at its own fields', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...Object.keys(fields), 'confirmed', 'another'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anything, (texts) => {
        const made = readForm(everyKind, textsOf(texts));
        if (made.ok) return;
        for (const { field, text } of made.error) {
          expect(Object.keys(fields)).toContain(field);
          expect(text).toMatch(/\.$/);
        }
      }),
    );
  });
});
