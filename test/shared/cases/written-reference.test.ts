import { describe, expect, it } from 'vitest';
import { referencesMeant } from '../../../shared/cases/written-reference.ts';

describe('what somebody who looks for a case means', () => {
  it.each([
    ['BER-2021-014', ['BER-2021-014']],
    ['ber 2021 14', ['BER-2021-014']],
    ['BER2021014', ['BER-2021-014']],
    ['2021-14', ['BER-2021-014']],
    ['2021 014', ['BER-2021-014']],
    ['2021014', ['BER-2021-014']],
    ['ARE-2021-014', ['ARE-2021-014']],
    // A year that is still being gone on from, and what is no reference at all.
    ['2021', []],
    ['2021-', []],
    ['2021-0', []],
    ['BER', []],
    ['Anna', []],
    ['0', []],
  ])('%s', (search, meant) => {
    expect(referencesMeant(search, 'BER', 2026)).toEqual(meant);
  });

  it('is by the number alone the cases of ten years, this year’s first', () => {
    const meant = referencesMeant(' 14 ', 'BER', 2026);
    expect(meant).toHaveLength(10);
    expect([meant[0], meant[9]]).toEqual(['BER-2026-014', 'BER-2017-014']);
  });
});
