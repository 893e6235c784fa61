import { describe, expect, it } from 'vitest';
import type { Gathering } from '../../../../shared/gatherings/gathering.ts';
import { periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import { countOccasions } from '../../../../shared/tallies/count.ts';
import type { Tally } from '../../../../shared/tallies/tally.ts';
import { aContext } from '../../../builders/context.ts';
import { aGathering } from '../../../builders/gathering.ts';
import { value } from '../../../builders/meeting.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const place = { teamId: team.id };
const ctx = aContext('2027-01-12T09:00:00.000Z');
const year: PeriodRef = { kind: 'year', year: 2026 };
const t2: PeriodRef = { kind: 'tertial', year: 2026, n: 2 };
const firstHalf: PeriodRef = { kind: 'half-year', year: 2026, n: 1 };

const occasion = (date: string) => aGathering('information-occasion', place, date, `o-${date}`);
const day = (date: string) => aGathering('planning-day', place, date, `d-${date}`);
const counted = (tertial: string, n: number) =>
  value(countOccasions(undefined, { ...place, tertial }, n, ctx));

function numbers(gatherings: readonly Gathering[], of: PeriodRef, tallies: readonly Tally[] = []) {
  const source = { team, cases: [], meetings: [], deviations: [], rules: builtInRules };
  return numbersOf({ ...source, gatherings, tallies }, periodOf(of), '2027-01-12').counted;
}

describe('what of the year beside the case meetings is counted', () => {
  it('is the planning days that were held, and none that is planned or cancelled', () => {
    const all = [
      day('2026-03-10').called().opened().closed().build(),
      day('2026-10-06').called().opened().closed().build(),
      day('2026-12-01').called().build(),
    ];
    expect(numbers(all, year)).toMatchObject({ 'planning-days': 2, 'joint-meetings': 0 });
    expect(numbers(all, firstHalf)).toMatchObject({ 'planning-days': 1 });
  });

  it('is each information occasion once: noted in the year, or counted by hand, and not both', () => {
    const held = [
      occasion('2026-05-12').held(8).build(),
      occasion('2026-06-02').held().build(),
      occasion('2026-10-06').held(20).build(),
      occasion('2026-11-03').build(),
    ];
    expect(numbers(held, year)).toMatchObject({ occasions: 3 });
    // Counted by hand the tertial has three, of which two are noted here.
    expect(numbers(held, t2, [counted('2026-T2', 3)])).toMatchObject({ occasions: 3 });
    expect(numbers(held, t2, [counted('2026-T2', 1)])).toMatchObject({ occasions: 2 });
    expect(numbers(held, year, [counted('2026-T2', 3)])).toMatchObject({ occasions: 4 });
    // The second tertial lies across both halves: only what is noted has a day.
    expect(numbers(held, firstHalf, [counted('2026-T2', 3)])).toMatchObject({ occasions: 2 });
  });
});
