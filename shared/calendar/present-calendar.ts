import { gatheringLabels } from '../codes/gathering.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Team } from '../teams/team.ts';
import { formatInstant, inSentence } from '../text/format.ts';
import type { CalendarFeed } from './calendar-feed.ts';
import type { CalendarEntry, CalendarFeedView, CalendarView } from './view.ts';

const calendarName = 'STAR-möten';

interface MeetingOfTeam {
  readonly meeting: Meeting;
  readonly team: Pick<Team, 'name'>;
  /** Its page in the tab, where that is known. */
  readonly page?: string | undefined;
}

interface GatheringOfYear {
  readonly gathering: Gathering;
  /** Whose it is. */
  readonly ofText: string;
  readonly page?: string | undefined;
}

/** All of one person's meetings, in the order of their days, and what else they are called to. */
export function presentCalendar(
  all: readonly MeetingOfTeam[],
  gatherings: readonly GatheringOfYear[] = [],
): CalendarView {
  const entries = [...all]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((one) => presentCalendarEntry(one));
  const others = [...gatherings]
    .sort((a, b) => (a.gathering.sort < b.gathering.sort ? -1 : 1))
    .map((one) => gatheringEntry(one));
  return { name: calendarName, entries: [...entries, ...others] };
}

/** Of what people write only the place, as for a meeting. */
function gatheringEntry({ gathering, ofText, page }: GatheringOfYear): CalendarEntry {
  const title = `${ofText}: ${inSentence(gatheringLabels[gathering.what])}`;
  return entryOf(gathering, title, page);
}

/**
 * One meeting. Of what people write only the place is there, a room or an address of an authority which the guard has
 * read: whose cases come up, and what is to be talked of, is behind the sign-in.
 */
function presentCalendarEntry({ meeting, team, page }: MeetingOfTeam): CalendarEntry {
  return entryOf(meeting, `${team.name}: teammöte`, page);
}

type Entered = Pick<Meeting | Gathering, 'id' | 'plan' | 'noticeDue'> & {
  readonly current: { readonly status: string };
  readonly history: readonly { readonly type: string; readonly at: string }[];
};

function entryOf(meeting: Entered, title: string, page: string | undefined): CalendarEntry {
  const { plan, history, current } = meeting;
  const changes = history.filter(({ type }) => type === 'changed' || type === 'cancelled');
  const isCancelled = current.status === 'cancelled';
  return {
    uid: `${meeting.id}@star`,
    sequence: changes.length,
    changedAt: (changes.at(-1) ?? history[0])?.at ?? meeting.noticeDue,
    isCancelled,
    title: isCancelled ? `Inställt: ${title}` : title,
    plan: { date: plan.date, start: plan.start, end: plan.end },
    ...(plan.place === undefined ? {} : { place: plan.place }),
    ...(plan.link === undefined ? {} : { link: plan.link }),
    lines: [
      ...(plan.link === undefined ? [] : [`Delta digitalt: ${plan.link}`]),
      ...(page === undefined ? [] : [`Mötet i STAR: ${page}`]),
    ],
  };
}

/** One of them, as a calendar of its own. */
export function presentOneMeeting(
  one: MeetingOfTeam & { readonly team: Pick<Team, 'name' | 'code'> },
): CalendarView & { readonly fileName: string } {
  const { meeting, team } = one;
  const fileName = `star-${team.code.toLowerCase()}-${meeting.plan.date}.ics`;
  return { name: calendarName, entries: [presentCalendarEntry(one)], fileName };
}

export function presentCalendarFeed(feed: CalendarFeed | undefined): CalendarFeedView {
  if (feed === undefined) return { isOpen: false, text: 'Du har ingen kalenderadress än.' };
  const { current } = feed;
  switch (current.status) {
    case 'open':
      return {
        isOpen: true,
        text: `Din kalenderadress skapades ${formatInstant(current.since)}. Den visas inte igen: har du inte kvar den, skapa en ny.`,
      };
    case 'ended':
      return {
        isOpen: false,
        text: `Din kalenderadress slutade gälla ${formatInstant(current.at)}.`,
      };
  }
}

function key({ meeting, team }: MeetingOfTeam): string {
  return `${meeting.sort} ${team.name} ${meeting.id}`;
}
