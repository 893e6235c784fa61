import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmationKey } from '../../../shared/guard/confirming.ts';
import { guardText } from '../../../shared/guard/guard.ts';
import { guardedField } from '../../../shared/guard/guarded-field.ts';
import { confirming } from '../../builders/guarded.ts';
import { villages, villagesAndWords } from '../../../shared/guard/places/villages.ts';

const warnings = (text: string, meetingPlace?: boolean): readonly string[] => {
  const guarded = guardText(text, { maxLength: 500, meetingPlace });
  if (!guarded.ok) throw new Error(guarded.error.code);
  return guarded.value.warnings.map(({ kind }) => kind);
};
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const anyVillage = fc.constantFrom(...villages, ...villagesAndWords).map(capitalised);
const anyAge = fc.integer({ min: 16, max: 64 });

const refused = (text: string, confirmed: string[] = []) => {
  const guarded = guardedField('text', text, { maxLength: 140, confirmed });
  return guarded.ok
    ? []
    : guarded.error.refused.flatMap(({ why }) =>
        why.code === 'found' ? why.findings.map(({ kind }) => kind) : [why.code],
      );
};

describe('what the writer may say points at nobody', () => {
  it.each([
    ['possible-name', 'Annas ärende'],
    ['possible-village', 'Bor i Klövsjö'],
    ['possible-age', 'kvinna 54 år'],
  ] as const)('as a %s is stored with the tick and refused without it', (kind, text) => {
    expect(refused(text)).toEqual([kind]);
    expect(refused(text, confirming(text))).toEqual([]);
  });

  it('is told all at once, and confirmed with one tick', () => {
    const text = 'Annas granne i Klövsjö, 54 år';
    expect(refused(text)).toEqual(['possible-name', 'possible-village', 'possible-age']);
    expect(refused(text, confirming(text))).toEqual([]);
  });

  it('is that and nothing else: what is written after the tick is asked about in its turn', () => {
    const confirmed = confirming('Annas ärende');
    expect(refused('Annas ärende är klart', confirmed)).toEqual([]);
    expect(refused('Annas ärende, granne med Karin', confirmed)).toEqual(['possible-name']);
    expect(refused('Annas ärende, 54 år gammal', confirmed)).toEqual(['possible-age']);
  });

  it('is never a number of a person, or a way to reach one', () => {
    const text = 'Anna 640823-3234 nås på 070-123 45 67';
    expect(refused(text)).toEqual(['possible-name', 'personal-number', 'phone']);
    expect(refused(text, confirming(text))).toEqual(['personal-number', 'phone']);
    const keys = ['personal-number.0', 'phone.0'];
    expect(refused(text, keys)).toEqual(['possible-name', 'personal-number', 'phone']);
  });

  it('travels as keys that tell nothing of the text', () => {
    expect(confirming('Annas ärende')).toEqual([expect.stringMatching(confirmationKey)]);
    expect(confirming('annas  ÄRENDE').join()).not.toContain('anna');
    expect(confirming('Annas ärende')).toEqual(confirming('Fråga om Annas ärende'));
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
