import { expect, test } from 'vitest';
import { randomIds } from '../../bot/ids.ts';

const ids = Array.from({ length: 20_000 }, () => randomIds.next());

test('an id is 21 characters of a–z and 0–9, and none comes twice', () => {
  expect(ids.filter((id) => !/^[a-z0-9]{21}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no character is favoured', () => {
  const counts = new Map<string, number>();
  for (const letter of ids.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const expected = (ids.length * 21) / 36;
  expect(counts.size).toBe(36);
  // Seven standard deviations; the four bytes left over, if used, would favour four letters by thirteen.
  const bound = 7 * Math.sqrt(expected);
  expect([...counts].filter(([, n]) => Math.abs(n - expected) > bound)).toEqual([]);
});
