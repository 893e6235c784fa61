import type { LimitTimer } from '../../../bot/teams/connector/send-limits.ts';

/** Time that passes only by sleeping: a minute of backoff takes no time, and is seen to the millisecond. */
export interface FakeTimer extends LimitTimer {
  readonly slept: readonly number[];
  pass(ms: number): void;
}

export function fakeTimer(): FakeTimer {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    pass(ms) {
      now += ms;
    },
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}
