import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDoorbell } from '../../../bot/scheduler/doorbell.ts';

const minute = 60_000;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** By a clock that is not the one of the timers, as in Node: of 30 timers there two came a millisecond early. */
function bellBy(clock: { ms: number }) {
  const now = () => new Date(clock.ms).toISOString();
  const workSignal = { listen: () => () => {} };
  const bell = createDoorbell({ clock: { now }, workSignal }, minute);
  let rings = 0;
  return {
    bell,
    rings: () => rings,
    waiting: async () => {
      if ((await bell.next(10 * minute)) === 'ring') rings += 1;
    },
  };
}

describe('the doorbell', () => {
  it('rings when a job is due and not before, though its timer may come early', async () => {
    const clock = { ms: 0 };
    const { bell, rings, waiting } = bellBy(clock);
    const heard = waiting();
    bell.alarm(new Date(1_000).toISOString());
    clock.ms = 990;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(rings()).toBe(0);
    clock.ms = 1_000;
    await vi.advanceTimersByTimeAsync(10);
    await heard;
    expect(rings()).toBe(1);
  });

  it('rings for the later one too, when the first has rung', async () => {
    const clock = { ms: 0 };
    const { bell, rings, waiting } = bellBy(clock);
    for (const at of [2_000, 1_000]) bell.alarm(new Date(at).toISOString());
    for (const at of [1_000, 2_000]) {
      const heard = waiting();
      clock.ms = at;
      await vi.advanceTimersByTimeAsync(1_000);
      await heard;
    }
    expect(rings()).toBe(2);
  });
});
