import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMention } from '../../../bot/teams/mention.ts';

describe('what is said to the bot', () => {
  it.each([
    ['<at>STAR</at> kö', 'queue'],
    ['<at>STAR</at>&nbsp;KÖ, tack!', 'queue'],
    ['kön', 'queue'],
    ['ko\u0308', 'queue'],
    ['<at id="0">STAR</at> Kallelse', 'notice'],
    ['<p><at>STAR</at> kallelsen?</p>', 'notice'],
    ['  siffror  ', 'numbers'],
    ['\n\tAVVIKELSE: något hände', 'deviation'],
    ['Hjälp!', 'help'],
    ['hjalp', 'help'],
    ['<at>STAR</at>', 'help'],
    ['', 'help'],
    ['???', 'help'],
    ['kallese', 'unknown'],
    ['ring mig', 'unknown'],
    ['constructor', 'unknown'],
    ['toString', 'unknown'],
  ])('%j is %s', (text, word) => {
    expect(readMention(text)).toBe(word);
  });

  it('is read in no time, whatever it is', () => {
    const long = `${'<at>'.repeat(50_000)}kö`;
    const before = performance.now();
    expect(['help', 'unknown', 'queue']).toContain(readMention(long));
    expect(performance.now() - before).toBeLessThan(50);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readMention(text).length > 0));
  });
});
