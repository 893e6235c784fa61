import { blockOfPart } from '../../codes/agenda.ts';
import type { Team } from '../../teams/team.ts';
import { formatOutOf } from '../../text/format.ts';
import { blocksOf, blockTimes } from '../agenda/blocks.ts';
import { lunchOf } from '../lunch.ts';
import type { Meeting } from '../meeting.ts';
import { type Now, nowOf } from './now-of.ts';
import { type Stop, stopsOf } from './stops.ts';
import type { ClockBlock, MeetingClock, NowView, StopView } from './view.ts';

/** Where the meeting is, for bar, agenda and stage; nothing unless it is being held. */
export function presentNow(meeting: Meeting, team: Team, hasClosed: boolean): NowView | undefined {
  if (meeting.current.status !== 'open') return undefined;
  const stops = stopsOf(meeting, team, hasClosed);
  const now = nowOf(meeting, stops);
  return {
    ...(now.at === undefined ? {} : { at: shown(now.at) }),
    ...(now.before === undefined ? {} : { before: shown(now.before) }),
    ...(now.next === undefined ? {} : { next: shown(now.next) }),
    countText: countText(stops, now.at),
    clock: clockOf(meeting, team, stops, now),
  };
}

/** `9 av 25` of the case it is at; elsewhere how many are decided. */
function countText(stops: readonly Stop[], at: Stop | undefined): string {
  const cases = stops.filter(({ place }) => place.of === 'item');
  const n = cases.findIndex((stop) => stop === at);
  const done = cases.filter((stop) => stop.done !== undefined).length;
  return n >= 0 ? formatOutOf(n + 1, cases.length) : casesDoneText(done, cases.length);
}

/** `23 av 25 ärenden klara` */
export function casesDoneText(done: number, all: number): string {
  return `${formatOutOf(done, all)} ärenden klara`;
}

function shown({ place, label }: Stop): StopView {
  return { place, label };
}

function clockOf(meeting: Meeting, team: Team, stops: readonly Stop[], now: Now): MeetingClock {
  const { date, start, end } = meeting.plan;
  const lunch = lunchOf(meeting.plan, team);
  const times = blockTimes(meeting, team);
  const left = leftOf(stops, now);
  const timed = blocksOf(meeting, team).flatMap((block): ClockBlock[] => {
    const time = times[block];
    const isIn = ({ part }: Stop): boolean => blockOfPart[part] === block;
    return time === undefined
      ? []
      : [{ block, ...time, stops: stops.filter(isIn).length, left: left.filter(isIn).length }];
  });
  const all = { from: start, to: end, stops: stops.length, left: left.length };
  const at = timed.length === 0 ? 0 : blockAt(timed, now);
  return {
    date,
    start,
    end,
    ...(lunch === undefined ? {} : { lunch }),
    blocks: timed.length === 0 ? [all] : timed,
    ...(at < 0 ? {} : { at }),
    ...(now.since === undefined ? {} : { since: now.since }),
  };
}

function blockAt(blocks: readonly ClockBlock[], { at }: Now): number {
  return blocks.findIndex(({ block }) => at !== undefined && block === blockOfPart[at.part]);
}

/** What is not done, the place the meeting is at among it; parts that lie behind that have been gone past. */
function leftOf(stops: readonly Stop[], { at }: Now): readonly Stop[] {
  const here = stops.findIndex((stop) => stop === at);
  return stops.filter(
    ({ done, place }, n) => n === here || (done === undefined && (place.of !== 'part' || n > here)),
  );
}
