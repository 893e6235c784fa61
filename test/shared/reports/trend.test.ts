import { describe, expect, it } from 'vitest';
import { periodOf, periodsBefore, type PeriodRef } from '../../../shared/kernel/period.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { periodsOfTrend, trendFigures, trendOf } from '../../../shared/reports/present-trend.ts';
import { aCase } from '../../builders/case.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const today = '2026-11-22';
const tertial3: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const old = aTeam().build();
const [founded, ...since] = old.history;
const team = { ...old, history: [{ ...founded!, at: '2025-01-15T09:00:00.000Z' }, ...since] };
const cases = ['2025-02-03', '2025-06-09', '2025-06-10', '2026-05-05', '2026-09-15'].map((day, n) =>
  aCase(`BER-2026-${100 + n}`)
    .raisedOn(day)
    .receivedOn(day)
    .build(),
);
const source = { team, cases, meetings: [], deviations: [], rules: builtInRules };

function headline(suppressed: boolean, figures?: typeof trendFigures) {
  const earlier = periodsBefore(tertial3, periodsOfTrend).map((ref) => ({
    ref,
    numbers: numbersOf(source, periodOf(ref), today, figures),
  }));
  const numbers = numbersOf(source, periodOf(tertial3), today);
  return presentNumbers(team, numbers, tertial3, { suppressed, today, earlier }).headline;
}

describe('a figure through the last periods', () => {
  it('is told from the first there is anything to count in, the oldest first and the one that is shown last', () => {
    const [raised] = headline(false, trendFigures);
    expect(raised?.trend?.map(({ text, figure }) => `${text}: ${figure.text}`)).toEqual([
      ...['Tertial 1 2025: 1', 'Tertial 2 2025: 2', 'Tertial 3 2025: 0'],
      ...['Tertial 1 2026: 0', 'Tertial 2 2026: 1', 'Tertial 3 2026: 1'],
    ]);
    expect(raised?.trend?.at(-1)).toMatchObject({ code: '2026-T3', tick: 'T3 26' });
  });

  it('is the same when no more is counted of the periods before than it takes, in the team and outside it', () => {
    for (const suppressed of [false, true])
      expect(headline(suppressed, trendFigures)).toEqual(headline(suppressed));
  });

  it('is nothing where it has been there in one period only', () => {
    expect(trendOf([{ ref: tertial3, figure: { text: '3', value: 3 } }])).toBeUndefined();
  });

  it('has a tick for every kind of period', () => {
    const figure = { text: '1', value: 1 };
    const ticks = (
      [
        { kind: 'half-year', year: 2026, n: 1 },
        { kind: 'year', year: 2026 },
        { kind: 'interval', from: '2026-01-01', to: '2026-03-31' },
      ] as const
    ).map(
      (ref) =>
        trendOf([
          { ref, figure },
          { ref, figure },
        ])?.[0]?.tick,
    );
    expect(ticks).toEqual(['H1 26', '2026', '26-03']);
  });
});
