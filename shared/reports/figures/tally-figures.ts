import { screeningLabels, screeningTools } from '../../codes/screening.ts';
import { addDays, addMonths } from '../../kernel/calendar.ts';
import type { Period } from '../../kernel/period.ts';
import { isWithin } from '../../kernel/within.ts';
import type { Basis } from '../counting/basis.ts';
import { count, split } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';

const screening: Table = {
  code: 'screening',
  group: 'way-forward',
  title: 'Screening',
  definition:
    'Antal erbjudna och genomförda, som samordnaren räknar varje tertial. Tertial som ligger helt inom perioden räknas. Aldrig per ärende.',
  onlyWith: 'tallied-tertials',
};
/** Whole tertials; the one under way counts as far as it has come, so the period is not cut at today. */
export function tallied({ tallies, period }: Basis) {
  return tallies.filter(({ id }) => {
    const { from, to } = tertialPeriod(id);
    return isWithin(from, period) && isWithin(to, period);
  });
}

/** Each screening offered with one tool, and whether it was done: so that one of the three cannot be had from the others. */
const screenings = screeningTools.flatMap((tool) => {
  const offered = count({
    code: `offered-${tool}`,
    class: 'split-by-tertial',
    table: screening,
    label: `${screeningLabels[tool]}: erbjudna`,
    items: (basis) =>
      tallied(basis).flatMap((tally) => {
        const { offered: n, done } = tally.screening[tool] ?? { offered: 0, done: 0 };
        return Array.from({ length: n }, (_, nth) => ({ isDone: nth < done }));
      }),
  });
  const done = split(offered, {
    code: `done-${tool}`,
    class: 'split-by-tertial',
    table: screening,
    before: { code: tool, label: screeningLabels[tool] },
    labels: { done: 'genomförda' },
    partial: true,
    by: ({ isDone }) => (isDone ? ['done'] : []),
  });
  return [offered, done];
});

/** What the samordnare counts by the tertial because nothing else here knows it (handbook §3, §8). */
export const tallyFigures = [
  count({
    code: 'tallied-tertials',
    class: 'flow-total',
    table: screening,
    label: 'Räknade tertial',
    unlisted: true,
    items: tallied,
  }),
  ...screenings,
] as const;

/** `2026-T3`: September to December. */
export function tertialPeriod(code: string): Period {
  const first = (Number(code.slice(-1)) - 1) * 4 + 1;
  const from = `${code.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 4), -1) };
}
