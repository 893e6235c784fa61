import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../tab/team/team-code.ts';

describe("a new team's three letters", () => {
  it.each([
    ['Åre', 'ARE'],
    ['Östersund', 'OST'],
    ['Härjedalen', 'HAR'],
    ['Be', 'BE'],
  ])('of %s are %s', (municipality, code) => {
    expect(codeOf(municipality)).toBe(code);
  });
});
