import { type DigestRhythm, digestRhythms } from '../codes/digest.ts';
import type { SteeringGroup } from '../federation/federation.ts';
import {
  addDays,
  type Instant,
  type IsoDate,
  localDate,
  weekday,
  zonedInstant,
} from '../kernel/calendar.ts';
import { workdayOnOrAfter } from '../kernel/holidays.ts';

export type Rhythmic = Pick<SteeringGroup, 'digestRhythms'>;
type Weekly = Exclude<DigestRhythm, 'after-meetings'>;

export const weeklyTime = '08:00';

/** What the group has chosen, as it holds on a day; after each meeting until it has chosen anything. */
export function rhythmOn({ digestRhythms: chosen = [] }: Rhythmic, date: IsoDate): DigestRhythm {
  return chosen.findLast(({ from }) => from <= date)?.when ?? 'after-meetings';
}

/** The weekday it is told on, where it is told by the week. */
export function weeklyOn(group: Rhythmic, date: IsoDate): Weekly | undefined {
  const rhythm = rhythmOn(group, date);
  return rhythm === 'after-meetings' ? undefined : rhythm;
}

/** Since when it is told by the week, whichever the day. */
export function weeklySince(
  { digestRhythms: chosen = [] }: Rhythmic,
  date: IsoDate,
): IsoDate | undefined {
  const until = chosen.filter(({ from }) => from <= date);
  const before = until.findLastIndex(({ when }) => when === 'after-meetings');
  return until[before + 1]?.from;
}

/** From today; asked for twice on a day, the later wish counts. */
export function withRhythm(group: SteeringGroup, when: DigestRhythm, today: IsoDate) {
  if (rhythmOn(group, today) === when) return group;
  const earlier = (group.digestRhythms ?? []).filter(({ from }) => from < today);
  return { ...group, digestRhythms: [...earlier, { from: today, when }] };
}

/** The next time that day comes, after `now`; on the first workday after where it is a holiday. */
export function nextWeekly(when: Weekly, now: Instant): Instant {
  return occasions(when, now).find((at) => at > now) ?? now;
}

/** The last time it came, at `now` or before. */
export function lastWeekly(when: Weekly, now: Instant): Instant | undefined {
  return occasions(when, now).findLast((at) => at <= now);
}

/** Those of three weeks around an instant: one that a holiday has moved is still the one of its week. */
function occasions(when: Weekly, now: Instant): readonly Instant[] {
  const today = localDate(now);
  const monday = addDays(today, 1 - weekday(today));
  const offset = digestRhythms.indexOf(when) - 1;
  return [-2, -1, 0, 1, 2].map((week) =>
    zonedInstant(workdayOnOrAfter(addDays(monday, week * 7 + offset)), weeklyTime),
  );
}
