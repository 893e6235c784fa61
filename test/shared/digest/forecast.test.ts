import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOf } from '../../../shared/digest/forecast.ts';

describe('the forecast of a year’s participants', () => {
  it('is those there are and new ones as many a day as so far, with room for four years of five', () => {
    expect(forecastOf({ soFar: 120, before: 60, lastDay: '2026-06-30' })).toMatchObject({
      text: 'prognos 181 för helåret (166–196)',
      range: { expected: 181, least: 166, most: 196 },
    });
  });

  it('is none of a year that is over, and not made of a few weeks', () => {
    expect(forecastOf({ soFar: 120, before: 60, lastDay: '2026-12-31' })).toBeUndefined();
    expect(forecastOf({ soFar: 70, before: 60, lastDay: '2026-01-20' })).toEqual({
      text: 'för tidigt för en prognos',
    });
  });

  it('never foretells fewer than there are, and is the surer the more of the year is over', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 2, max: 11 }),
        (fresh, before, month) => {
          const on = (n: number) =>
            forecastOf({
              ...{ soFar: before + fresh, before },
              lastDay: `2026-${String(n).padStart(2, '0')}-28`,
            })?.range;
          const [sooner, later] = [on(month), on(month + 1)];
          expect(sooner?.least).toBeGreaterThanOrEqual(before + fresh);
          expect(sooner?.expected).toBeGreaterThanOrEqual(sooner?.least ?? Infinity);
          expect(sooner?.most).toBeGreaterThanOrEqual(sooner?.expected ?? Infinity);
          const width = (range = sooner) => (range?.most ?? 0) - (range?.least ?? 0);
          // Whole participants at both ends.
          expect(width(later)).toBeLessThanOrEqual(width(sooner) + 2);
        },
      ),
    );
  });

  it('holds the outcome in about four years of five when new ones come by chance', () => {
    let seed = 7;
    const chance = (): number => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    let held = 0;
    const years = 400;
    for (let year = 0; year < years; year += 1) {
      // Some one hundred and twenty a year, a day at a time.
      const days = Array.from({ length: 365 }, () => (chance() < 120 / 365 ? 1 : 0));
      const until = (day: number) => days.slice(0, day).reduce<number>((sum, one) => sum + one, 0);
      const range = forecastOf({ soFar: until(181), before: 0, lastDay: '2026-06-30' })?.range;
      const all = until(365);
      if (range !== undefined && range.least <= all && all <= range.most) held += 1;
    }
    expect(held / years).toBeGreaterThan(0.75);
    expect(held / years).toBeLessThan(0.95);
  });
});
