import { describe, expect, it } from 'vitest';
import { isRepeated, isTooSoon, momentMs, type Press } from '../../../tab/inputs/meant.ts';

const at = (ms: number, x = 100, y = 200, button = 'a'): Press => ({
  at: ms,
  place: { x, y },
  button,
});
const key = (ms: number, button = 'a'): Press => ({ at: ms, button });

describe('a press that is not meant', () => {
  it('is the second of a double click, whatever has come to lie there and though the hand moves a little', () => {
    expect(isRepeated(at(220, 108, 195, 'b'), at(0))).toBe(true);
    expect(isRepeated(at(500), at(0))).toBe(true);
  });

  it('is not one elsewhere, nor one after a moment', () => {
    expect(isRepeated(at(220, 100, 240, 'b'), at(0))).toBe(false);
    expect(isRepeated(at(momentMs), at(0))).toBe(false);
    expect(isRepeated(at(0), undefined)).toBe(false);
  });

  it('is of the keyboard the same key twice, and not the next one one has gone to', () => {
    expect(isRepeated(key(220), key(0))).toBe(true);
    expect(isRepeated(key(220, 'b'), key(0))).toBe(false);
    expect(isRepeated(key(220), at(0))).toBe(false);
    expect(isRepeated(at(220), key(0))).toBe(false);
  });

  it('is one of what has just come up, before anybody can have seen what it is', () => {
    expect(isTooSoon(at(1300), 1000)).toBe(true);
    expect(isTooSoon(at(1000 + momentMs), 1000)).toBe(false);
    expect(isTooSoon(at(0), undefined)).toBe(false);
  });
});
