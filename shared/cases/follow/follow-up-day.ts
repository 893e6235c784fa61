import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import { isWorkday } from '../../kernel/holidays.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseRefusal } from '../refusals.ts';

/** About two years: a year ahead can be meant, a day beyond this is a slip of the pen. *(choice)* */
const furthestDays = 731;

/** Who is to follow up, and when they meet. */
export interface FollowUpPlace {
  readonly today: IsoDate;
  readonly team: Team;
  /** Days of the team's planned meetings. */
  readonly meetingDays?: readonly IsoDate[] | undefined;
}

/**
 * Why the team cannot follow up on that day, or nothing (handbook §3: it is booked in the team). It can on the day of a
 * meeting, and on any working day outside its breaks: every meeting takes up every ongoing case, so what is booked between
 * two meetings is taken up at the first after it.
 */
export function followUpRefusal(on: IsoDate, place: FollowUpPlace): CaseRefusal | undefined {
  const { today } = place;
  if (on <= today) return { code: 'follow-up-not-after' };
  if (on > addDays(today, furthestDays)) return { code: 'follow-up-too-far' };
  if (canFollowUp(on, place)) return undefined;
  return { code: 'follow-up-not-then', on, days: nearest(on, place) };
}

function canFollowUp(on: IsoDate, { team, meetingDays = [] }: FollowUpPlace): boolean {
  if (meetingDays.includes(on)) return true;
  const { breakPeriods } = settingsOn(team, on);
  return isWorkday(on) && !breakPeriods.some((period) => isActiveOn(period, on));
}

/** The last day before it that is to come and the first after it, and the meeting there is next, where one is planned. */
function nearest(on: IsoDate, place: FollowUpPlace): IsoDate[] {
  const { today, meetingDays = [] } = place;
  const furthest = addDays(today, furthestDays);
  const towards = (step: 1 | -1): IsoDate[] => {
    let day = addDays(on, step);
    while (day > today && day <= furthest && !canFollowUp(day, place)) day = addDays(day, step);
    return day > today && day <= furthest ? [day] : [];
  };
  const [meeting] = meetingDays.filter((day) => day > on).sort();
  const days = [...towards(-1), ...towards(1), ...(meeting === undefined ? [] : [meeting])];
  return [...new Set(days)].sort();
}
