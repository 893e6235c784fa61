import { describe, expect, it } from 'vitest';
import { hasPassed } from '../../../tab/call/has-passed.ts';

describe('a meeting whose day is over', () => {
  it.each([
    ['called', '2026-12-07', true],
    ['open', '2026-12-07', true],
    ['planned', '2026-12-07', true],
    ['closed', '2026-12-07', false],
    ['cancelled', '2026-12-07', false],
    ['called', '2026-12-08', false],
  ] as const)('has passed unless it is closed: %s on %s', (status, date, passed) => {
    expect(hasPassed({ status, date }, '2026-12-08')).toBe(passed);
  });
});
