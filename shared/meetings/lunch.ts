import { settingsOn } from '../teams/dated-settings.ts';
import type { Team } from '../teams/team.ts';
import { minutesOf } from './clock.ts';
import type { MeetingPlan } from './meeting.ts';

/** The meeting's own lunch, or else that of the team's agenda plan of the day where it falls within the meeting (handbook §2). */
export function lunchOf(plan: MeetingPlan, team: Pick<Team, 'settings'>): MeetingPlan['lunch'] {
  if (plan.lunch !== undefined) return plan.lunch;
  const usual = settingsOn(team, plan.date).agendaPlan?.lunch;
  const isInside = usual !== undefined && plan.start <= usual.from && usual.to <= plan.end;
  return isInside ? usual : undefined;
}

/** Length net of lunch, in minutes. */
export function netMinutes(plan: MeetingPlan, team: Pick<Team, 'settings'>): number {
  const lunch = lunchOf(plan, team);
  const pause = lunch === undefined ? 0 : minutesOf(lunch.to) - minutesOf(lunch.from);
  return minutesOf(plan.end) - minutesOf(plan.start) - pause;
}
