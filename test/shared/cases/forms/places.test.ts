import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../../shared/cases/forms/places.ts';

const [a, b, c, d] = ['BER-2026-001', 'BER-2026-002', 'BER-2026-003', 'BER-2026-004'];
const order = [a, b, c, d];
const places = (reference: string, of: readonly string[] = order) =>
  placesIn(of, reference).map(({ value, label }) => [value, label]);

describe('the places a case can be moved to in the queue', () => {
  it('begin with a step up and a step down, said as what it comes after', () => {
    expect(places(c).slice(0, 2)).toEqual([
      [a, `Ett steg upp, efter ${a}`],
      [d, `Ett steg ned, efter ${d}`],
    ]);
  });

  it('say that a step up from the second place is first', () => {
    expect(places(b)[0]).toEqual(['first', 'Ett steg upp, först i kön']);
  });

  it.each(order)('never have the place %s stands in, nor any place twice', (reference) => {
    const values = places(reference).map(([value]) => value);
    const at = order.indexOf(reference);
    expect(values).not.toContain(at === 0 ? 'first' : order[at - 1]);
    expect(values).not.toContain(reference);
    expect(new Set(values).size).toBe(values.length);
    // Before each of the others and last: as many places as there are others, less none.
    expect(values).toHaveLength(order.length - 1);
  });

  it('are all of them when it is not known where the case stands', () => {
    const all = [
      ['first', 'Först i kön'],
      [a, `Efter ${a}`],
      [b, `Efter ${b}`],
    ];
    expect(places('BER-2026-009', [a, b])).toEqual(all);
    expect(placesIn([a, b]).map(({ value, label }) => [value, label])).toEqual(all);
  });

  it('are none in a queue of one', () => {
    expect(places(a, [a])).toEqual([]);
  });
});
