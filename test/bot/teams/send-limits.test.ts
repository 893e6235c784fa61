import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendLimits } from '../../../bot/teams/connector/send-limits.ts';
import { fakeTimer } from './fake-timer.ts';

const windows = [
  { sends: 7, ms: 1_000 },
  { sends: 8, ms: 2_000 },
  { sends: 60, ms: 30_000 },
  { sends: 1_800, ms: 3_600_000 },
];

/** How many of the times lie in the fullest window of that length. */
function fullest(times: readonly number[], ms: number): number {
  return Math.max(
    ...times.map((from) => times.filter((time) => time >= from && time < from + ms).length),
  );
}

describe('sends in one thread', () => {
  it('keep all four windows, however many there are', async () => {
    const timer = fakeTimer();
    const limits = sendLimits(timer);
    const times: number[] = [];
    for (let nth = 0; nth < 200; nth += 1) {
      await limits.turn('19:berg');
      times.push(timer.now());
    }
    for (const { sends, ms } of windows) expect(fullest(times, ms)).toBeLessThanOrEqual(sends);
  });

  it('do not wait when there are few', async () => {
    const timer = fakeTimer();
    const limits = sendLimits(timer);
    for (let nth = 0; nth < 7; nth += 1) await limits.turn('19:berg');
    expect(timer.now()).toBeLessThan(150);
  });

  it('keep the windows whatever pauses lie between them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 1_500 }), { maxLength: 60 }),
        async (pauses) => {
          const timer = fakeTimer();
          const limits = sendLimits(timer);
          const times: number[] = [];
          for (const pause of pauses) {
            timer.pass(pause);
            await limits.turn('19:berg');
            times.push(timer.now());
          }
          for (const { sends, ms } of times.length > 0 ? windows : []) {
            expect(fullest(times, ms)).toBeLessThanOrEqual(sends);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('go in the order they were asked for', async () => {
    const limits = sendLimits(fakeTimer());
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async (_, nth) => {
        await limits.turn('19:berg');
        order.push(nth);
      }),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('sends of the whole app', () => {
  it('are at most 50 in any second, in as little time as that allows', async () => {
    const timer = fakeTimer();
    const limits = sendLimits(timer);
    const times: number[] = [];
    for (let nth = 0; nth < 300; nth += 1) {
      await limits.turn(`19:channel-${nth}`);
      times.push(timer.now());
    }
    expect(fullest(times, 1_000)).toBeLessThanOrEqual(50);
    expect(timer.now()).toBeLessThan(6_200);
  });

  it('are at most 50 in any second when the process stands still now and then, and lose little by it', async () => {
    const timer = fakeTimer();
    const limits = sendLimits(timer);
    const times: number[] = [];
    for (let nth = 0; nth < 300; nth += 1) {
      if (nth % 40 === 39) timer.pass(180);
      await limits.turn(`19:channel-${nth}`);
      times.push(timer.now());
    }
    expect(fullest(times, 1_000)).toBeLessThanOrEqual(50);
    expect(timer.now()).toBeLessThan(6_500);
  });

  it('are not all let out at once after a pause', async () => {
    const timer = fakeTimer();
    const limits = sendLimits(timer);
    await limits.turn('19:a');
    timer.pass(60_000);
    const times: number[] = [];
    for (let nth = 0; nth < 120; nth += 1) {
      await limits.turn(`19:channel-${nth}`);
      times.push(timer.now());
    }
    expect(fullest(times, 1_000)).toBeLessThanOrEqual(50);
  });
});
