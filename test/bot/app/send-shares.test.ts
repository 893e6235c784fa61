import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noShares,
  partOf,
  type SendShares,
  shareSeconds,
  withoutSender,
} from '../../../bot/app/documents/send-shares.ts';
import type { SendShare } from '../../../bot/app/ports.ts';
import { addSeconds } from '../../../shared/kernel/calendar.ts';

const start = '2026-12-01T07:00:00.000Z';

/** Some processes that come, look, go and die; the document between them is replaced by one at a time. */
function some() {
  let shares: SendShares = noShares;
  let now = start;
  const running = new Map<string, { share: SendShare | undefined; ends: string }>();
  const sending = (id: string): SendShare | undefined => {
    const one = running.get(id);
    return one !== undefined && one.ends > now ? one.share : undefined;
  };
  return {
    pass(seconds: number): void {
      now = addSeconds(now, seconds);
    },
    look(id: string, calmIn = 0): void {
      const mine = sending(id);
      const part = partOf(shares, id, mine, now, () => calmIn);
      const ends = part.shares === shares ? running.get(id)?.ends : addSeconds(now, shareSeconds);
      shares = part.shares;
      running.set(id, { share: part.share, ends: ends ?? now });
    },
    leave(id: string): void {
      running.delete(id);
      shares = withoutSender(shares, id, now, 0);
    },
    /** It says no more, and sends as long as its word holds. */
    share: (id: string) => sending(id)?.of,
    total: () =>
      [...running.keys()].reduce((sum, id) => sum + 1 / (sending(id)?.of ?? Infinity), 0),
  };
}

describe('the shares of what may be sent', () => {
  it('are all for the one that is alone', () => {
    const processes = some();
    processes.look('a');
    expect(processes.share('a')).toBe(1);
  });

  it('are halved before a second process begins', () => {
    const processes = some();
    processes.look('a');
    processes.look('b');
    expect(processes.share('b')).toBeUndefined();
    processes.look('a');
    processes.pass(1);
    processes.look('b');
    expect([processes.share('a'), processes.share('b')]).toEqual([2, 2]);
  });

  it('wait until what the first has sent fits its half', () => {
    const processes = some();
    processes.look('a');
    processes.look('b');
    processes.look('a', 20_000);
    processes.pass(15);
    processes.look('a');
    processes.look('b');
    expect(processes.share('b')).toBeUndefined();
    processes.pass(6);
    processes.look('b');
    expect(processes.share('b')).toBe(2);
  });

  it('are whole again when what the other sent is out of the windows', () => {
    const processes = some();
    for (const id of ['a', 'b', 'a']) processes.look(id);
    processes.pass(1);
    processes.look('b');
    processes.leave('b');
    processes.look('a');
    expect(processes.share('a')).toBe(2);
    for (let seconds = 0; seconds < 40; seconds += 5) {
      processes.pass(5);
      processes.look('a');
    }
    expect(processes.share('a')).toBe(1);
  });

  it('begin at once for who comes after one that has left, and after its word has ended for who comes after one that died', () => {
    const left = some();
    left.look('a');
    left.leave('a');
    left.look('b');
    expect(left.share('b')).toBe(2);
    const died = some();
    died.look('a');
    died.look('b');
    expect(died.share('b')).toBeUndefined();
    died.pass(shareSeconds + 4);
    died.look('b');
    expect(died.share('b')).toBe(1);
  });

  it('are seven at most', () => {
    const processes = some();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    for (let round = 0; round < 4; round += 1) {
      for (const id of ids) processes.look(id);
      processes.pass(2);
    }
    expect(ids.map((id) => processes.share(id))).toEqual([
      7,
      7,
      7,
      7,
      7,
      7,
      7,
      undefined,
      undefined,
    ]);
  });

  it('never come to more than the whole, whoever comes, goes and dies', () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant('look' as const),
          id: fc.integer({ min: 0, max: 9 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('leave' as const),
          id: fc.integer({ min: 0, max: 9 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('pass' as const),
          id: fc.integer({ min: 1, max: 20 }),
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const processes = some();
        for (const one of steps) {
          if (one.do === 'pass') processes.pass(one.id);
          else processes[one.do](String(one.id));
          expect(processes.total()).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});
