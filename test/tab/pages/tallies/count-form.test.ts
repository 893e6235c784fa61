import { describe, expect, it } from 'vitest';
import { countOf } from '../../../../tab/pages/tallies/count-form.ts';

describe('a count that is typed', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    [' 7 ', 7],
    ['999', 999],
  ])('%j is %i', (typed, count) => {
    expect(countOf(typed)).toBe(count);
  });

  it.each(['', ' ', '-1', '1,5', '1000', 'tolv', '1e2'])('%j is none', (typed) => {
    expect(countOf(typed)).toBeUndefined();
  });
});
