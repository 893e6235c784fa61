import { describe, expect, it } from 'vitest';
import { guardText } from '../../../shared/guard/guard.ts';
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

function verdict(text: string): string {
  const result = guardText(text, { maxLength: 500 });
  if (!result.ok) return result.error.code;
  return result.value.warnings[0]?.code ?? 'accepted';
}

describe.each(refusedAs)('the corpus of texts with a %s', (code) => {
  it.each(corpus(code))('refuses %j', (text) => {
    expect(verdict(text)).toBe(code);
  });
});

describe.each(askedAs)('the corpus of texts with a %s', (code) => {
  it.each(corpus(code))('warns of %j', (text) => {
    expect(verdict(text)).toBe(code);
  });
});

describe('the corpus of texts without anything personal', () => {
  it.each(corpus('accepted'))('accepts %j without a warning', (text) => {
    expect(verdict(text)).toBe('accepted');
  });

  it.each(corpus('accepted'))('finds no birth number in the raw %j', (text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });
});

describe('what the guard does not know', () => {
  it.each(corpus('missed-name'))('lets the name in %j through', (text) => {
    expect(verdict(text)).toBe('accepted');
  });

  it.each(corpus('known-false-alarm'))('asks about %j, though it is nobody', (text) => {
    expect(verdict(text)).toBe('possible-name');
  });
});

describe('over the whole corpus', () => {
  const share = (lines: readonly string[], is: (text: string) => boolean): number =>
    lines.filter(is).length / lines.length;

  it('every number, phone, address and e-mail is refused, of several hundred', () => {
    const lines = refusedAs.flatMap((code) => corpus(code));
    expect(lines.length).toBeGreaterThan(500);
    expect(share(lines, (text) => verdict(text) !== 'accepted')).toBe(1);
  });

  it('at least 97 in a hundred names are warned of, of several hundred', () => {
    const lines = [...corpus('possible-name'), ...corpus('missed-name')];
    expect(lines.length).toBeGreaterThan(500);
    expect(share(lines, (text) => verdict(text) === 'possible-name')).toBeGreaterThanOrEqual(0.97);
  });

  it('at most 2 in a hundred texts without anything personal are asked about, of several hundred', () => {
    const lines = [...corpus('accepted'), ...corpus('known-false-alarm')];
    expect(lines.length).toBeGreaterThan(1000);
    expect(share(lines, (text) => verdict(text) !== 'accepted')).toBeLessThanOrEqual(0.02);
  });

  it('no line is both', () => {
    const clean = new Set(corpus('accepted'));
    const lines = [...refusedAs, ...askedAs].flatMap((name) => corpus(name));
    expect(lines.filter((line) => clean.has(line))).toEqual([]);
  });
});
