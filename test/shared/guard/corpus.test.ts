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
] as const;

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

describe('the corpus of texts with what may be a name', () => {
  it.each(corpus('possible-name'))('warns of %j', (text) => {
    expect(verdict(text)).toBe('possible-name');
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

describe('the corpus itself', () => {
  it('holds at least two hundred lines to refuse and two hundred to accept', () => {
    const refused = refusedAs.flatMap((code) => corpus(code));
    expect(refused.length).toBeGreaterThanOrEqual(200);
    expect(corpus('accepted').length).toBeGreaterThanOrEqual(200);
  });
});
