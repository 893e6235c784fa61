import { agendaParts, type AgendaPart, type AgendaBlock, blockOfPart } from '../../codes/agenda.ts';
import type { ClockTime } from '../../kernel/calendar.ts';
import type { AgendaPlan } from '../../teams/agenda-plan.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';
import { clockAt, minutesOf } from '../clock.ts';
import { lunchOf } from '../lunch.ts';
import type { Meeting, MeetingPlan } from '../meeting.ts';

export interface BlockTime {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** The team's own order of the sections, as it held on the meeting's day; FK follows the cases. */
export function blocksOf(meeting: Pick<Meeting, 'plan'>, team: Team): readonly AgendaBlock[] {
  return planOf(meeting.plan, team)?.first === 'general'
    ? ['general', 'cases', 'fk']
    : ['cases', 'fk', 'general'];
}

/** All parts in the order that meeting takes them. */
export function partsInOrder(meeting: Pick<Meeting, 'plan'>, team: Team): readonly AgendaPart[] {
  return blocksOf(meeting, team).flatMap((section) =>
    agendaParts.filter((part) => blockOfPart[part] === section),
  );
}

/**
 * When each section begins and ends, from the meeting's start and the minutes the team sets aside, with lunch where it
 * falls; nothing where the team has set none aside. It may run past midnight in no plan worth its name: then nothing.
 */
export function blockTimes(
  meeting: Pick<Meeting, 'plan'>,
  team: Team,
): Readonly<Partial<Record<AgendaBlock, BlockTime>>> {
  const minutes = planOf(meeting.plan, team)?.minutes;
  if (minutes === undefined) return {};
  const lunch = lunchOf(meeting.plan, team);
  const pause =
    lunch === undefined ? undefined : { from: minutesOf(lunch.from), to: minutesOf(lunch.to) };
  const times: Partial<Record<AgendaBlock, BlockTime>> = {};
  let clock = minutesOf(meeting.plan.start);
  for (const section of blocksOf(meeting, team)) {
    if (minutes[section] === 0) continue;
    if (pause !== undefined && clock >= pause.from && clock < pause.to) clock = pause.to;
    const from = clock;
    const end = from + minutes[section];
    const isIn = pause !== undefined && pause.from > from && pause.from < end;
    clock = isIn ? end + (pause.to - pause.from) : end;
    if (clock >= minutesInDay) return {};
    times[section] = { from: clockAt(from), to: clockAt(clock) };
  }
  return times;
}

/** What the team sets aside in all, without lunch; nothing where it sets nothing aside. */
export function plannedMinutes(plan: MeetingPlan, team: Team): number | undefined {
  const minutes = planOf(plan, team)?.minutes;
  return minutes === undefined ? undefined : minutes.cases + minutes.fk + minutes.general;
}

const minutesInDay = 24 * 60;

function planOf({ date }: MeetingPlan, team: Team): AgendaPlan | undefined {
  return settingsOn(team, date).agendaPlan;
}
