import { expect, test } from 'vitest';
import { SlidingLimit } from './sliding-limit.ts';

test('room comes back when the first of the last sends is a window old', () => {
  const limit = new SlidingLimit([{ sends: 2, ms: 1_000 }]);
  limit.admit(0);
  expect(limit.waitAt(10)).toBe(0);
  limit.admit(400);
  expect(limit.waitAt(500)).toBe(500);
  expect(limit.waitAt(999)).toBe(1);
  expect(limit.waitAt(1_000)).toBe(0);
});

test('the window with the longest wait decides', () => {
  const limit = new SlidingLimit([
    { sends: 1, ms: 100 },
    { sends: 2, ms: 5_000 },
  ]);
  limit.admit(0);
  limit.admit(1_000);
  expect(limit.waitAt(1_050)).toBe(3_950);
});
