import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/guard/clean-text.ts';
import { findingsIn } from '../../../shared/guard/guard.ts';
import { containsPersonalNumber } from '../../../shared/guard/numbers/personal-number.ts';
import { isAsked } from '../../../shared/guard/finding.ts';
import { corpus } from './corpus.ts';

const refusedAs = [
  'personal-number',
  'coordination-number',
  'phone',
  'email',
  'street-address',
  'link',
  'bank-account',
  'birth-date',
] as const;

const askedAs = [
  'possible-name',
  'possible-village',
  'possible-age',
  'possible-number',
  'possible-person',
] as const;

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
    const clean = new Set([...corpus('accepted'), ...corpus('harmless')]);
    const lines = [...refusedAs, ...askedAs, 'identifying'].flatMap((name) => corpus(name));
    expect(lines.filter((line) => clean.has(line))).toEqual([]);
  });
});

describe.each([
  ['lines as case workers write them', 'identifying', 'harmless', 0.05],
  ['lines by one who has not read the guard', 'fresh-identifying', 'fresh-harmless', 0.05],
  // By two others. Whoever reads them to mend what they show moves them to the fresh ones, and has new ones written.
  ['lines the guard has never been tuned on', 'unseen-identifying', 'unseen-harmless', 0.05],
] as const)('%s', (_, ofSomebody, ofNobody, mostPass) => {
  const identifying = corpus(ofSomebody);
  const harmless = corpus(ofNobody);
  const rate = (lines: readonly string[], of: readonly string[]): string =>
    `${lines.length} of ${of.length} (${((100 * lines.length) / of.length).toFixed(1)} %)`;
  const passed = identifying.filter((line) => findingsIn(cleanText(line)).length === 0);
  const asked = harmless.filter((line) => findingsIn(cleanText(line)).length > 0);
  const refused = harmless.filter((line) => !findingsIn(cleanText(line)).every(isAsked));

  it('are many, of both kinds', () => {
    expect(identifying.length).toBeGreaterThanOrEqual(200);
    expect(harmless.length).toBeGreaterThanOrEqual(200);
  });

  it(`tell of somebody and pass: ${rate(passed, identifying)}, at most ${100 * mostPass} in a hundred`, () => {
    expect(passed.length / identifying.length, passed.join('\n')).toBeLessThanOrEqual(mostPass);
  });

  it(`tell of nobody and are asked about: ${rate(asked, harmless)}, at most three in a hundred`, () => {
    expect(asked.length / harmless.length, asked.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it(`tell of nobody and are refused: ${rate(refused, harmless)}, not one`, () => {
    expect(refused).toEqual([]);
  });
});
