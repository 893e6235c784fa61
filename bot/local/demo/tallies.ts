import { screeningTools } from '../../../shared/codes/screening.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import {
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { countOccasions, countScreening } from '../../../shared/tallies/count.ts';
import type { Tally } from '../../../shared/tallies/tally.ts';
import { chanceOf } from './chance.ts';
import { contextAt, done } from './seats.ts';

/** The samordnare's counts of this tertial so far and of the two before it; a team without one has none. */
export function demoTallies(teamId: string, now: Instant): readonly Tally[] {
  const current = tertialOf(localDate(now));
  const before = previousPeriod(current);
  return [previousPeriod(before), before, current].map((ref) => talliedIn(teamId, ref, now));
}

function talliedIn(teamId: string, ref: PeriodRef, now: Instant): Tally {
  const tertial = periodCode(ref);
  const chance = chanceOf(`${teamId}-${tertial}`);
  const counted = zonedInstant(addDays(periodOf(ref).to, 5), '11:00');
  const ctx = contextAt(counted < now ? counted : now, () => tertial);
  const place = { teamId, tertial };
  const occasions = Math.floor(chance.next() * 4);
  return screeningTools.reduce<Tally>(
    (tally, tool) => {
      const offered = Math.floor(chance.next() * 9);
      const count = { tool, offered, done: Math.floor(chance.next() * (offered + 1)) };
      return done(countScreening(tally, place, count, ctx));
    },
    done(countOccasions(undefined, place, occasions, ctx)),
  );
}
