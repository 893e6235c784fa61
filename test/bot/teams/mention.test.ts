import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMention } from '../../../bot/teams/mention/mention.ts';
import { anyText } from '../../builders/any-text.ts';
import { countProcessorTime } from '../../builders/processor-time.ts';

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
    ['mina', 'mine'],
    ['Mina uppgifter', 'mine'],
    ['ärenden', 'cases'],
    ['regler', 'rules'],
    ['kallese', 'unknown'],
    ['ring mig', 'unknown'],
    ['constructor', 'unknown'],
    ['toString', 'unknown'],
  ])('%j is %s', (text, word) => {
    expect(readMention(text)).toEqual({ word });
  });

  it.each([
    ['<at>STAR</at> beslut tolk', 'tolk'],
    ['Besluten om samtycke?', 'om samtycke'],
    ['avgorande', ''],
  ])('%j searches the rulings for “%s”', (text, search) => {
    expect(readMention(text)).toEqual({ word: 'rulings', search });
  });

  it.each([
    ['<at>STAR</at> BER-2026-014', 'BER-2026-014'],
    ['ber-2026-014', 'BER-2026-014'],
    ['Ber 2026 14', 'BER-2026-014'],
    ['ber2026014', 'BER-2026-014'],
    ['BER–2026–014', 'BER-2026-014'],
    ['BER\u20112026\u2011014?', 'BER-2026-014'],
    ['BER - 2026 - 014', 'BER-2026-014'],
    ['ber\u00a02026\u00a014', 'BER-2026-014'],
    ['BER_2026_014', 'BER-2026-014'],
    ['BER/2026/1014', 'BER-2026-1014'],
    ['åre-2026-7', 'ARE-2026-007'],
    ['ärende BER-2026-014', 'BER-2026-014'],
    ['visa BER-2026-014, tack', 'BER-2026-014'],
  ])('%j is the case %s', (text, reference) => {
    expect(readMention(text)).toEqual({ word: 'case', reference });
  });

  it.each([
    ['BER-2026-000', 'unknown'],
    ['BER-2026-', 'unknown'],
    ['BER-1926-014', 'unknown'],
    ['XBER-2026-014', 'unknown'],
    ['BER-2026-01499', 'unknown'],
    ['avvikelse i BER-2026-014', 'deviation'],
    ['kö 2026 014', 'queue'],
  ])('%j is no case but %s', (text, word) => {
    expect(readMention(text)).toEqual({ word });
  });

  it.each([
    ['utbud praktik', 'praktik'],
    ['<at>STAR</at> Utbudskartan: SIUS i Östersund!', 'sius i östersund'],
    ['utbud', ''],
    [`utbud ${'x'.repeat(500)}`, 'x'.repeat(60)],
  ])('%j searches the utbudskarta', (text, search) => {
    expect(readMention(text)).toEqual({ word: 'offers', search });
  });

  it.each([
    ['ordlista SIP', 'sip'],
    ['ordlista', ''],
  ])('%j looks in the glossary', (text, search) => {
    expect(readMention(text)).toEqual({ word: 'glossary', search });
  });

  it.each([
    'k&ouml;',
    'K&#246;',
    'k&#xF6;',
    'k&#XF6;',
    '&nbsp;k&Ouml;&#160;',
    'k\u00ad&ouml;',
    'ko\u0308',
  ])('is read through whatever the client made of it: %s', (word) => {
    expect(readMention(`<at>STAR&amp;Co</at>&nbsp;&#8203;${word}`)).toEqual({ word: 'queue' });
  });

  it('reads an entity once, and leaves alone what is none', () => {
    expect(readMention('utbud a &amp;ouml; b')).toEqual({ word: 'offers', search: 'a  ouml  b' });
    expect(readMention('utbud &#0;&#xD800;&#9999999;&nix;x')).toMatchObject({ word: 'offers' });
  });

  it('is read in no time, whatever it is', () => {
    const long = `${'<at>'.repeat(50_000)}kö`;
    const spent = countProcessorTime();
    expect(['help', 'unknown', 'queue']).toContain(readMention(long).word);
    expect(spent()).toBeLessThan(50);
    fc.assert(fc.property(anyText(), (text) => readMention(text).word.length > 0));
  });
});
