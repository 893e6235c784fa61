import { gatheringLabels } from '../codes/gathering.ts';
import type { AgreementRevision } from '../county-work/agreement-revision.ts';
import { type Gathering, ofWhom } from '../gatherings/gathering.ts';
import { type IsoDate, zonedInstant } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { reportPath } from '../period-reports/report-path.ts';
import type { ReportSubject } from '../period-reports/subject.ts';
import type { Team } from '../teams/team.ts';
import { formatInstant, inSentence } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { itemText } from '../year/present-year.ts';
import type { YearItem } from '../year/year-item.ts';
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

interface ReportToLeave {
  readonly item: YearItem;
  readonly subject: ReportSubject;
  readonly period: string;
  readonly ofText: string;
  /** The first day of its period: from then on it stands there. */
  readonly begins: IsoDate;
  readonly page?: string | undefined;
}

interface RevisionToComment {
  readonly revision: AgreementRevision;
  readonly page?: string | undefined;
}

interface MilestoneToReach {
  readonly item: YearItem;
  /** Whose year it stands in: `berg`, and as they are called. */
  readonly of: string;
  readonly ofText: string;
  readonly page?: string | undefined;
}

interface InCalendar {
  readonly revisions?: readonly RevisionToComment[];
  readonly meetings: readonly MeetingOfTeam[];
  readonly gatherings: readonly GatheringOfYear[];
  readonly reports: readonly ReportToLeave[];
  readonly milestones?: readonly MilestoneToReach[];
}

/** All of one person's meetings, in the order of their days, what else they gather for, and what they are to have left by when. */
export function presentCalendar(own: InCalendar): CalendarView {
  const { meetings, gatherings, reports, revisions = [], milestones = [] } = own;
  const entries = [...meetings]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((one) => presentCalendarEntry(one));
  const others = [...gatherings]
    .sort((a, b) => (a.gathering.sort < b.gathering.sort ? -1 : 1))
    .map((one) => gatheringEntry(one));
  const lastDays = [
    ...reports.map(reportEntry),
    ...revisions.map(revisionEntry),
    ...milestones.flatMap(milestoneEntry),
  ];
  return { name: calendarName, entries: [...entries, ...others, ...lastDays] };
}

/** The last day for comments on the agreement, the whole of it. */
function revisionEntry({ revision, page }: RevisionToComment): CalendarEntry {
  const { id, year, commentsDue, sort } = revision;
  return {
    uid: `${id}@star`,
    sequence: 0,
    changedAt: sort,
    isCancelled: false,
    title: `${headings.revision} ${year}: sista dagen för synpunkter`,
    plan: { date: commentsDue },
    lines: page === undefined ? [] : [`Översynen i STAR: ${page}`],
  };
}

/** The last day of a delmål. What it says is behind the sign-in; one that several have been given stands there once for each. */
function milestoneEntry({ item, of, ofText, page }: MilestoneToReach): readonly CalendarEntry[] {
  const { date, milestone } = item;
  if (milestone === undefined) return [];
  return [
    {
      uid: `${milestone.id}-${of}@star`,
      sequence: milestone.timesWritten - 1,
      changedAt: milestone.writtenAt,
      isCancelled: false,
      title: `${ofText}: ett delmål ska vara klart`,
      plan: { date },
      lines: page === undefined ? [] : [`Årshjulet i STAR: ${page}`],
    },
  ];
}

/** The last day of a report, the whole of it. */
function reportEntry({
  item,
  ofText,
  subject,
  period,
  begins,
  page,
}: ReportToLeave): CalendarEntry {
  return {
    uid: `${reportPath(subject).tab.replaceAll('/', '-')}-${period}@star`,
    sequence: 0,
    changedAt: zonedInstant(begins, '00:00'),
    isCancelled: false,
    title: `${ofText}: sista dagen att lämna ${inSentence(itemText(item))}`,
    plan: { date: item.date },
    lines: page === undefined ? [] : [`Rapporten i STAR: ${page}`],
  };
}

/** Of what people write only the place, as for a meeting. */
function gatheringEntry({ gathering, ofText, page }: GatheringOfYear): CalendarEntry {
  const label = gatheringLabels[gathering.what];
  // The county's say whose they are.
  const isCountys = ofWhom(gathering) === 'county';
  return entryOf(gathering, isCountys ? label : `${ofText}: ${inSentence(label)}`, page);
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

/** @param canOpen whether one is called to anything here */
export function presentCalendarFeed(
  feed: CalendarFeed | undefined,
  canOpen: boolean,
): CalendarFeedView {
  const current = feed?.current;
  if (!canOpen && current?.status !== 'open')
    return {
      ...{ isOpen: false, canOpen },
      text: 'Kalendern är för den som har en plats i ett team, en styrgrupp eller Länsam, och för processledaren och kansliet.',
    };
  switch (current?.status) {
    case undefined:
      return { isOpen: false, canOpen, text: 'Du har ingen kalenderadress än.' };
    case 'open':
      if (!canOpen)
        return {
          ...{ isOpen: true, canOpen },
          text: 'Du har ingen plats kvar, så din kalenderadress visar inget längre. Du kan ta bort den.',
        };
      return {
        ...{ isOpen: true, canOpen },
        text: `Din kalenderadress skapades ${formatInstant(current.since)}. Den visas inte igen: har du inte kvar den, skapa en ny.`,
      };
    case 'ended':
      return {
        ...{ isOpen: false, canOpen },
        text: `Din kalenderadress slutade gälla ${formatInstant(current.at)}.`,
      };
  }
}

function key({ meeting, team }: MeetingOfTeam): string {
  return `${meeting.sort} ${team.name} ${meeting.id}`;
}
