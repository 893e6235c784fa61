import { digestRhythmLabels } from '../codes/digest.ts';
import { type Instant, localDate } from '../kernel/calendar.ts';
import { formatDay, formatTime, inSentence } from '../text/format.ts';
import { nextWeekly, type Rhythmic, rhythmOn, weeklyOn, weeklyTime } from './rhythm.ts';
import type { SteeringRhythm } from './view.ts';

/** Within the group's page: when the next one comes, and how often. */
export function presentRhythm(
  group: Rhythmic,
  { canChoose, now }: { readonly canChoose: boolean; readonly now: Instant },
): SteeringRhythm {
  const today = localDate(now);
  const when = rhythmOn(group, today);
  const weekly = weeklyOn(group, today);
  const text =
    weekly === undefined
      ? 'Lägesbilden kommer i er kanal efter varje möte i ett team.'
      : `Lägesbilden kommer i er kanal ${inSentence(digestRhythmLabels[when])}. Nästa kommer ${formatDay(localDate(nextWeekly(weekly, now)))} ${formatTime(weeklyTime)}, om något har hänt eller väntar på er.`;
  return { text, when, canChoose };
}
