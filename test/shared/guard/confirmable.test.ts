import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConfirmable } from '../../../shared/guard/confirmable.ts';
import { guardText } from '../../../shared/guard/guard.ts';
import { guardedField } from '../../../shared/guard/guarded-field.ts';
import { villages, villagesAndWords } from '../../../shared/guard/villages.ts';

const warnings = (text: string, meetingPlace?: boolean): readonly string[] => {
  const guarded = guardText(text, { maxLength: 500, meetingPlace });
  if (!guarded.ok) throw new Error(guarded.error.code);
  return guarded.value.warnings.map(({ code }) => code);
};
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const anyVillage = fc.constantFrom(...villages, ...villagesAndWords).map(capitalised);
const anyAge = fc.integer({ min: 16, max: 64 });

describe('what the writer may say points at nobody', () => {
  it.each(['possible-name', 'possible-village', 'possible-age'])('is a %s', (code) => {
    expect(isConfirmable(code)).toBe(true);
  });

  it.each(['personal-number', 'phone', 'street-address', 'empty', 'too-long', undefined])(
    'is not a text refused as %s',
    (code) => {
      expect(isConfirmable(code)).toBe(false);
    },
  );

  it.each([
    ['possible-name', 'Annas ärende'],
    ['possible-village', 'Bor i Klövsjö'],
    ['possible-age', 'kvinna 54 år'],
  ])('as a %s is stored with the tick and refused without it', (code, text) => {
    expect(guardedField('text', text, { maxLength: 140 })).toEqual({
      ok: false,
      error: { code: 'guarded', field: 'text', why: { code } },
    });
    const confirmed = guardedField('text', text, { maxLength: 140, notAName: true });
    expect(confirmed).toEqual({ ok: true, value: text });
  });

  it('is confirmed with one tick when there is more than one thing', () => {
    const text = 'Annas granne i Klövsjö, 54 år';
    expect(warnings(text)).toEqual(['possible-name', 'possible-village', 'possible-age']);
    expect(guardedField('text', text, { maxLength: 140, notAName: true }).ok).toBe(true);
  });
});

describe('a village', () => {
  it('is asked about wherever somebody comes from it', () => {
    fc.assert(
      fc.property(anyVillage, fc.constantFrom('i', 'från', 'till'), (village, from) => {
        expect(warnings(`individen kommer ${from} ${village}`)).toContain('possible-village');
      }),
    );
  });

  it('may be where a meeting is held', () => {
    fc.assert(
      fc.property(anyVillage, (village) => {
        expect(warnings(`gården i ${village}`, true)).not.toContain('possible-village');
      }),
    );
  });

  it('is none of the seats of the municipalities, nor what they are called', () => {
    const told = 'berg svenstavik bräcke härjedalen sveg krokom ragunda hammarstrand strömsund åre';
    for (const place of `${told} järpen östersund jämtland`.split(' '))
      expect([place, warnings(`individen bor i ${capitalised(place)}`)]).toEqual([place, []]);
  });
});

describe('an age', () => {
  it('is asked about when somebody has it', () => {
    const written = fc.constantFrom(
      (n: number) => `kvinna ${n} år`,
      (n: number) => `individen är ${n} år`,
      (n: number) => `en ${n}-åring`,
      (n: number) => `en ${n}-årig man`,
      (n: number) => `${n} år gammal`,
      (n: number) => `född ${2026 - n}`,
    );
    fc.assert(
      fc.property(anyAge, written, (n, write) => {
        expect(warnings(write(n))).toEqual(['possible-age']);
      }),
    );
  });

  it('is not what a band, a span of time or a year of budget has', () => {
    const written = fc.constantFrom(
      (n: number, m: number) => `${n}–${m} år`,
      (n: number, m: number) => `unga ${n}-${m} år`,
      (n: number) => `sedan ${n} år`,
      (n: number) => `${n} år sedan`,
      (n: number) => `fyllt ${n} år`,
      (n: number) => `${n} år och äldre`,
      (n: number, m: number) => `lag (19${n}:${m})`,
      (n: number) => `budget 20${n}`,
    );
    fc.assert(
      fc.property(anyAge, anyAge, written, (n, m, write) => {
        expect(warnings(write(n, m))).toEqual([]);
      }),
    );
  });
});
