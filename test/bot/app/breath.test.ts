import { expect, test } from 'vitest';
import { breathe, createPace, inSlices } from '../../../bot/app/documents/breath.ts';

/** How many rounds of the event loop have passed, for as long as it is counted. */
function countRounds(): { rounds: number; stop(): void } {
  const counted = { rounds: 0, stopped: false, stop: () => void (counted.stopped = true) };
  const next = (): void => {
    counted.rounds += 1;
    if (!counted.stopped) setImmediate(next);
  };
  setImmediate(next);
  return counted;
}

test('of many that breathe in the same moment each goes on in a round of its own, in order', async () => {
  const counted = countRounds();
  const went: { readonly nth: number; readonly round: number }[] = [];
  await Promise.all(
    Array.from({ length: 20 }, async (_, nth) => {
      await breathe();
      went.push({ nth, round: counted.rounds });
    }),
  );
  counted.stop();
  expect(went.map(({ nth }) => nth)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(new Set(went.map(({ round }) => round)).size).toBe(20);
});

test('work of small steps breathes when they have taken so long together, and not before', async () => {
  let now = 0;
  const pace = createPace(() => now);
  const counted = countRounds();
  for (let n = 0; n < 7; n += 1) {
    now += 1;
    await pace();
  }
  expect(counted.rounds).toBe(0);
  now += 1;
  await pace();
  expect(counted.rounds).toBeGreaterThan(0);
  counted.stop();
});

test('long work in slices comes to what it comes to', async () => {
  function* sum(): Generator<undefined, number> {
    let total = 0;
    for (let n = 1; n <= 1_000; n += 1) {
      total += n;
      yield;
    }
    return total;
  }
  expect(await inSlices(sum())).toBe(500_500);
});
