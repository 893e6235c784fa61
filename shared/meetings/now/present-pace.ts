import { agendaBlockLabels } from '../../codes/agenda.ts';
import { type ClockTime, type Instant, localTime } from '../../kernel/calendar.ts';
import { formatTime, formatTimeSpan } from '../../text/format.ts';
import { type BlockPace, paceAt } from './pace.ts';
import type { MeetingClock } from './view.ts';

/** What is said of the time beside where the meeting is. */
export interface PaceView {
  /** `1 h 12 min kvar`; nothing on another day than the meeting's. */
  readonly left?: string;
  /** Said on, one by one: `4 min per punkt`, `12 min efter planen`, `Lunch kl. 12.00–13.00`. */
  readonly notes: readonly string[];
  /** Behind the plan or over its time: told gently, and with more than a colour. */
  readonly isLate: boolean;
}

/** The time of a meeting at an instant, in words. */
export function presentPace(clock: MeetingClock, at: Instant): PaceView {
  const pace = paceAt(clock, at);
  switch (pace.when) {
    case 'another-day':
      return { notes: [], isLate: false };
    case 'before':
      return {
        left: `börjar ${formatTime(clock.start)}`,
        notes: ahead(clock, at),
        isLate: false,
      };
    case 'after':
      return {
        left: pace.minutes === 0 ? 'tiden är slut' : `${formatSpan(pace.minutes)} över tiden`,
        notes: [],
        isLate: true,
      };
    case 'lunch':
      return {
        left: `${formatSpan(pace.left)} kvar`,
        notes: [...lunchNow(clock), ...fkAhead(clock, at)],
        isLate: false,
      };
    case 'running':
      return {
        left: `${formatSpan(pace.left)} kvar`,
        notes: [...(pace.block === undefined ? [] : ofBlock(pace.block)), ...ahead(clock, at)],
        isLate: pace.block?.behind !== undefined,
      };
  }
}

/** `45 min`, `1 h`, `1 h 12 min` */
export function formatSpan(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

function ofBlock({ each, long, behind }: BlockPace): readonly string[] {
  return [
    ...(each === undefined ? [] : [eachText(each)]),
    ...(long === undefined ? [] : [`här sedan ${formatSpan(long)}`]),
    ...(behind === undefined ? [] : [`${formatSpan(behind)} efter planen`]),
  ];
}

function eachText(each: number): string {
  return each < 1 ? 'under 1 min per punkt' : `${Math.floor(each)} min per punkt`;
}

/** What comes at its own time whatever is being talked about. */
function ahead(clock: MeetingClock, at: Instant): readonly string[] {
  const { lunch } = clock;
  const isAhead = lunch !== undefined && localTime(at) < lunch.from;
  return [
    ...(isAhead ? [`lunch ${formatTimeSpan(lunch.from, lunch.to)}`] : []),
    ...fkAhead(clock, at),
  ];
}

function lunchNow({ lunch }: MeetingClock): readonly string[] {
  return lunch === undefined ? [] : [`lunch till ${formatTime(lunch.to)}`];
}

/** FK comes for its hour and waits for nobody (handbook §2): also told when the hour has begun and the meeting is elsewhere. */
function fkAhead({ blocks, at: here }: MeetingClock, at: Instant): readonly string[] {
  const n = blocks.findIndex(({ block }) => block === 'fk');
  const fk = blocks[n];
  if (fk === undefined || n === here || fk.left === 0) return [];
  const time: ClockTime = localTime(at);
  if (time < fk.from) return [`${agendaBlockLabels.fk} ${formatTime(fk.from)}`];
  return time < fk.to ? [`${agendaBlockLabels.fk} är med sedan ${formatTime(fk.from)}`] : [];
}
