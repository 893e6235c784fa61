import { describe, expect, it } from 'vitest';
import type { BeforeSeat } from '../../../shared/meetings/lists/view.ts';
import { waitingAskedOnce } from '../../../tab/lists/own-seats.ts';

describe('one with two seats of the same party', () => {
  const seat = (memberId: string, references: readonly string[]): BeforeSeat => ({
    memberId,
    label: memberId,
    own: true,
    canLeaveWord: false,
    cases: [],
    waiting: references.map((reference) => ({ reference, text: 'Stämmer det fortfarande?' })),
    tasks: [],
    questions: [],
  });

  it('is asked about a wait once', () => {
    const seats = [seat('m1', ['BER-2026-001']), seat('m2', ['BER-2026-001', 'BER-2026-002'])];
    expect(
      waitingAskedOnce(seats).map(({ waiting }) => waiting.map(({ reference }) => reference)),
    ).toEqual([['BER-2026-001'], ['BER-2026-002']]);
  });
});
