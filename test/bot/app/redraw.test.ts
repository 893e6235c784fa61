import { describe, expect, it } from 'vitest';
import { redrawnAt } from '../../../bot/app/jobs/redraw.ts';

const start = Date.parse('2026-12-01T07:00:00.000Z');
const at = (milliseconds: number): string => new Date(start + milliseconds).toISOString();

/** When a card is drawn whose matter changes at these milliseconds, each asking for a drawing of what there is then. */
function drawings(changes: readonly number[]): readonly number[] {
  const drawn = changes.map((change, n) => {
    const moments = changes.slice(0, n + 1).map(at);
    return Date.parse(redrawnAt(moments, at(change))) - start;
  });
  return [...new Set(drawn)];
}

describe('a card in a channel', () => {
  it('is drawn anew at once for an answer that comes alone', () => {
    expect(drawings([350])).toEqual([350]);
    expect(drawings([350, 9_001])).toEqual([350, 9_001]);
  });

  it('is drawn once a second from the first of many', () => {
    expect(drawings([0, 100, 900, 1_000, 1_001, 1_900])).toEqual([0, 1_000, 2_000]);
  });

  it('is drawn no later than a second after what changed', () => {
    for (let n = 0; n < 500; n += 1) {
      const changes = Array.from({ length: 40 }, (_, k) => Math.floor(k * 37.7 * ((n % 60) + 1)));
      for (const [k, change] of changes.entries()) {
        const moments = changes.slice(0, k + 1).map(at);
        const wait = Date.parse(redrawnAt(moments, at(change))) - start - change;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(1_000);
      }
    }
  });

  it('is never drawn twice within a second, however its changes come', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let n = 0; n < 300; n += 1) {
      let now = 0;
      const changes = Array.from({ length: 30 }, () => {
        const longest = [50, 900, 1_500, 2_500, 6_000][Math.floor(random() * 5)] ?? 0;
        return (now += Math.floor(random() * longest));
      });
      const drawn = drawings(changes);
      for (const [k, one] of drawn.entries())
        if (k > 0) expect(one - (drawn[k - 1] ?? 0), String(changes)).toBeGreaterThanOrEqual(1_000);
    }
  });
});
