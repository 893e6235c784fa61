import { describe, expect, it } from 'vitest';
import { isWordIn, stemOf, stemsOf, wordsIn } from '../../../shared/kernel/swedish-words.ts';

describe('a Swedish word', () => {
  it.each([
    ['tolk', 'tolken', 'tolkar', 'tolkarna', 'tolkarnas', 'tolkens'],
    ['beslut', 'beslutet', 'besluten', 'beslutets'],
    ['möte', 'mötet', 'möten', 'mötena'],
    ['kostnad', 'kostnaden', 'kostnader', 'kostnaderna'],
    ['betala', 'betalar', 'betalade'],
    ['kommun', 'kommunen', 'kommuner', 'kommunernas'],
    ['samtycke', 'samtycket', 'samtycken'],
  ])('is the same in all its forms: %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['kö', 'ko'],
    ['ersättare', 'ersattare'],
    ['åtgärd', 'atgard'],
  ])('is looked for with a foreign keyboard too: %s', (word, written) => {
    expect(isWordIn(written, word)).toBe(true);
  });

  it.each([
    ['tol', 'tolken', true],
    ['tolke', 'tolkar', true],
    ['tolkar', 'språktolk', true],
    ['tolkkostnad', 'tolkkostnaden', true],
    ['tolk', 'kostnad', false],
    ['bil', 'mobil', false],
  ])('%s is found in %s: %s', (wanted, word, found) => {
    expect(isWordIn(wanted, word)).toBe(found);
  });

  it('is told apart from what stands in every question', () => {
    expect(stemsOf('Vem är det som ska betala för tolken?')).toEqual([
      stemOf('betala'),
      stemOf('tolk'),
    ]);
    expect(wordsIn('Får vi? FÅR vi!')).toEqual(['får', 'vi']);
    expect(stemsOf('Är det så?')).toEqual([]);
  });
});
