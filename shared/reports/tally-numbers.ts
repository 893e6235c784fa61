import { type ScreeningTool, screeningTools } from '../codes/screening.ts';
import { addDays, addMonths } from '../kernel/calendar.ts';
import { isWithin, type Period } from '../kernel/period.ts';
import type { ScreeningCount, Tally } from '../tallies/tally.ts';
import { type Cell, hiddenCells } from './suppress.ts';

/** What the samordnare counts by the tertial (handbook §3, §8). */
export interface TallyNumbers {
  readonly screening: Readonly<Record<ScreeningTool, ScreeningCount>>;
  readonly occasions: number;
  /** Tertials wholly within the period that have been counted. */
  readonly tertials: number;
}

/** @param period not cut at today: what is counted is whole tertials, and the one under way counts as far as it has come */
export function tallyNumbers(tallies: readonly Tally[], period: Period): TallyNumbers {
  const within = tallies.filter(({ id }) => {
    const { from, to } = tertialPeriod(id);
    return isWithin(from, period) && isWithin(to, period);
  });
  const sum = (of: (tally: Tally) => number) =>
    within.reduce((total, tally) => total + of(tally), 0);
  return {
    screening: Object.fromEntries(
      screeningTools.map((tool) => [
        tool,
        {
          offered: sum(({ screening }) => screening[tool]?.offered ?? 0),
          done: sum(({ screening }) => screening[tool]?.done ?? 0),
        },
      ]),
    ) as Record<ScreeningTool, ScreeningCount>,
    occasions: sum(({ informationOccasions }) => informationOccasions),
    tertials: within.length,
  };
}

/** `2026-T3`: September to December. */
function tertialPeriod(code: string): Period {
  const first = (Number(code.slice(-1)) - 1) * 4 + 1;
  const from = `${code.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 4), -1) };
}

/** Offered is done and not done, so that one of them cannot be had from the other two. */
export function tallyCells({ screening }: TallyNumbers): readonly Cell[] {
  return screeningTools.flatMap((tool) => {
    const { offered, done } = screening[tool];
    return [
      { key: `screening-offered:${tool}`, value: offered, from: 'all', to: tool },
      { key: `screening-done:${tool}`, value: done, from: tool, to: 'all' },
      { key: `screening-not-done:${tool}`, value: offered - done, from: tool, to: 'all' },
    ];
  });
}

export function hiddenTallyCounts(numbers: TallyNumbers, threshold: number): ReadonlySet<string> {
  return hiddenCells(tallyCells(numbers), threshold);
}
