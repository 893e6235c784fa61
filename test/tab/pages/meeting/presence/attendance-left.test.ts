import { describe, expect, it } from 'vitest';
import { seatsNotNoted } from '../../../../../tab/pages/meeting/presence/attendance-left.ts';
import { before, during } from '../../../fixtures/meetings.ts';

describe('the seats whose attendance is not noted', () => {
  it('are those without a value, but never the one of FK, who comes after the cases', () => {
    expect(seatsNotNoted(during)).toEqual(['m5', 'm6']);
  });

  it('are all but FK before anything is noted', () => {
    expect(seatsNotNoted(before)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
  });
});
