import fc from 'fast-check';
import { functionLabels, memberFunctions } from '../../shared/codes/party.ts';
import { livelihoodLabels, livelihoods } from '../../shared/codes/livelihood.ts';
import type { Picture } from '../../shared/reports/views/picture.ts';

/** Labels as they occur, merged ones and the longest names of teams among them. */
const label = fc.oneof(
  fc.constantFrom(...memberFunctions.map((one) => functionLabels[one])),
  fc
    .uniqueArray(fc.constantFrom(...livelihoods), { minLength: 1, maxLength: 6 })
    .map((some) => some.map((one) => livelihoodLabels[one]).join(', ')),
  fc
    .integer({ min: 1, max: 75 })
    .map((n) => `STAR Upplands Väsby, Upplands-Bro och Kungälv ${n} (sedan starten, till och med)`),
);

/** None, few, many, and as many as there are in all of Sweden. */
const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 0, max: 400 }),
  fc.integer({ min: 0, max: 99_999 }),
);

function several<T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[]> {
  return fc.array(one, { minLength: 1, maxLength });
}

const series = fc.integer({ min: 1, max: 8 }).chain((periods) =>
  fc.record({
    kind: fc.constant('series' as const),
    ticks: fc.constant(Array.from({ length: periods }, (_, n) => `T${(n % 3) + 1} 2${n}`)),
    lines: several(
      fc.record({
        label,
        values: fc.array(fc.option(count), { minLength: periods, maxLength: periods }),
      }),
      4,
    ),
    isOpen: fc.boolean(),
  }),
);

const columns = fc.record({
  kind: fc.constant('columns' as const),
  columns: several(fc.record({ label, value: count }), 8),
});

const stacks = fc.integer({ min: 1, max: 9 }).chain((parts) =>
  fc.record(
    {
      kind: fc.constant('stacks' as const),
      parts: fc.constant(Array.from({ length: parts }, (_, n) => `Del ${n + 1}`)),
      rows: several(
        fc.record({ label, values: fc.array(count, { minLength: parts, maxLength: parts }) }),
        75,
      ),
      even: fc.constant({ from: 40, to: 60, label: 'Jämnt: 40–60 %' }),
    },
    { requiredKeys: ['kind', 'parts', 'rows'] },
  ),
);

const goals = fc.record({
  kind: fc.constant('goals' as const),
  rows: several(
    fc
      .record({ label, part: count, of: fc.integer({ min: 1, max: 99_999 }), aim: fc.nat(100) })
      .map(({ part, of, ...rest }) => ({
        ...{ ...rest, percent: (part / of) * 100 },
        text: `${part} av ${of}`,
      })),
    10,
  ),
});

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'aug', 'sep', 'okt', 'nov', 'dec'];
const grid = fc.integer({ min: 1, max: 15 }).chain((wide) =>
  fc.record({
    kind: fc.constant('grid' as const),
    columns: fc.constant(
      Array.from({ length: wide }, (_, n) => `${months[n % months.length] ?? ''} 2026`),
    ),
    rows: several(
      fc.record({
        label,
        cells: fc.array(
          fc.option(
            fc
              .tuple(fc.nat(75), fc.nat(75))
              .map(([a, b]) => ({ part: Math.min(a, b), of: Math.max(a, b) })),
          ),
          { minLength: wide, maxLength: wide },
        ),
      }),
      12,
    ),
  }),
);

/** Anything that can be drawn of figures. */
export const anyPicture: fc.Arbitrary<Picture> = fc.oneof(series, columns, stacks, goals, grid);
