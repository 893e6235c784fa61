import { describe, expect, it } from 'vitest';
import { possibleIn } from '../../../shared/guard/words/pattern-filter.ts';

describe('a pattern that need not be tried', () => {
  it.each([
    ['a word that is not there', /(?<!\p{L})sambo(?:n|s)?(?!\p{L})/u, 'samtal om boende'],
    ['one only within another word', /(?<!\p{L})kvinna(?!\p{L})/iu, 'Kvinnan och samkvinna'],
    ['one of several parts', /(?:hon|han) (?:\p{L}+ ){0,2}åker/u, 'hon går hem'],
    ['two parts, one of which is there', /(?:hon|han) \p{L}+ (?:hem|bort)/u, 'hon åker buss'],
    ['several digits in a row', /(?<!\d)\d{4}(?!\d)/u, '1, 2, 3, 4'],
    ['what must come after it', /\p{L}+(?=:\d)/u, 'kl 13'],
    ['a part that must be repeated', /\p{Lu}(?:-\d){2,}/u, 'A–1'],
    ['what must follow one of a class', /[Rr]um [1-3]\p{L}*/u, 'rum 4'],
  ])('is one that asks for %s', (_what, pattern, text) => {
    expect(possibleIn(text, [pattern])).toEqual([]);
    expect(pattern.test(text)).toBe(false);
  });
});

describe('a pattern that must be tried', () => {
  it.each([
    ['is met as it stands', /(?<!\p{L})sambo(?:n|s)?(?!\p{L})/u, 'bor med sambon.'],
    ['is met in capitals', /(?<!\p{L})ångest(?!\p{L})/iu, 'ÅNGEST'],
    ['is met with a long s', /(?<!\p{L})ångest(?!\p{L})/iu, 'ångeſt'],
    ['is met in the middle of what goes before', /\p{L}*huset(?!\p{L})/u, 'radhuset'],
    ['leaves out what may be left out', /(?:min )?(?:(?:ex)?fru|man)?nen/u, 'nen'],
    ['takes a code for a letter', /\u{61}b|\x63d/u, 'cd'],
    ['takes a word told before', /(\p{L}+) och \1/u, 'hem och hem'],
    ['begins a word after a sign', /-?(?<!\p{L})bror(?!\p{L}|-)/u, '(bror)'],
    ['asks only for what is not there', /^(?!.*rum)/u, 'sal'],
    ['takes a class of all but a few', /a[^b]c/u, 'axc'],
    ['asks for no letters at all', /\p{L}{3,}/u, 'öppet'],
  ])('is one that %s', (_what, pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(possibleIn(text, [pattern])).toEqual([pattern]);
  });
});
