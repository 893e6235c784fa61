import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../shared/text/csv.ts';

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("http://x")'])(
    'has no cell that would be run as a formula: %j',
    (text) => {
      const [, cell = ''] = csvOf([['a', text]]).split(';');
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('keeps what has a separator, a quote or a new line in one cell', () => {
    expect(csvOf([['a;b', 'c"d', 'e\nf', 'g']])).toBe('\uFEFF"a;b";"c""d";"e\nf";g\r\n');
  });
});
