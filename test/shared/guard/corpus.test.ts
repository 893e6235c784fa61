import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/guard/clean-text.ts';
import { findingsIn } from '../../../shared/guard/guard.ts';
import { containsPersonalNumber } from '../../../shared/guard/personal-number.ts';
import { corpus } from './corpus.ts';

const refusedAs = [
  'personal-number',
  'coordination-number',
  'phone',
  'email',
  'street-address',
  'link',
] as const;

const askedAs = ['possible-name', 'possible-village', 'possible-age'] as const;

function kindsIn(text: string): readonly string[] {
  const kinds = findingsIn(cleanText(text)).map(({ kind }) => kind);
  return kinds.length > 0 ? kinds : ['accepted'];
}

describe.each(refusedAs)('the corpus of texts with a %s', (code) => {
  it.each(corpus(code))('refuses %j', (text) => {
    expect(kindsIn(text)).toContain(code);
  });
});

describe.each(askedAs)('the corpus of texts with a %s', (code) => {
  it.each(corpus(code))('warns of %j', (text) => {
    expect(kindsIn(text)).toContain(code);
  });
});

describe('the corpus of texts without anything personal', () => {
  it.each(corpus('accepted'))('accepts %j without a warning', (text) => {
    expect(kindsIn(text)).toEqual(['accepted']);
  });

  it.each(corpus('accepted'))('finds no birth number in the raw %j', (text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });
});

describe('what the guard does not know', () => {
  it.each(corpus('missed-name'))('lets the name in %j through', (text) => {
    expect(kindsIn(text)).toEqual(['accepted']);
  });

  it.each(corpus('known-false-alarm'))('asks about %j, though it is nobody', (text) => {
    expect(kindsIn(text)).toContain('possible-name');
  });
});

describe('over the whole corpus', () => {
  const share = (lines: readonly string[], is: (text: string) => boolean): number =>
    lines.filter(is).length / lines.length;

  it('every number, phone, address and e-mail is refused, of several hundred', () => {
    const lines = refusedAs.flatMap((code) => corpus(code));
    expect(lines.length).toBeGreaterThan(500);
    expect(share(lines, (text) => !kindsIn(text).includes('accepted'))).toBe(1);
  });

  it('at least 97 in a hundred names are warned of, of several hundred', () => {
    const lines = [...corpus('possible-name'), ...corpus('missed-name')];
    expect(lines.length).toBeGreaterThan(500);
    expect(share(lines, (text) => kindsIn(text).includes('possible-name'))).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  it('at most 2 in a hundred texts without anything personal are asked about, of several hundred', () => {
    const lines = [...corpus('accepted'), ...corpus('known-false-alarm')];
    expect(lines.length).toBeGreaterThan(1000);
    expect(share(lines, (text) => !kindsIn(text).includes('accepted'))).toBeLessThanOrEqual(0.02);
  });

  it('no line is both', () => {
    const clean = new Set(corpus('accepted'));
    const lines = [...refusedAs, ...askedAs].flatMap((name) => corpus(name));
    expect(lines.filter((line) => clean.has(line))).toEqual([]);
  });
});
