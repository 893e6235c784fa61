import type { HomeTask, HomeView } from './view.ts';
import { type Instant, type IsoDate, localDate } from '../kernel/calendar.ts';
import { newDocumentsText } from '../controlled-documents/present.ts';
import { boardNewsText } from '../board/present.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { formatDay, formatDayShort, formatUntil } from '../text/format.ts';
import { settingsOn } from '../teams/dated-settings.ts';
import { type HomeYearFacts, gatheringTasks } from './home-gathering-tasks.ts';
import { presentComingUp } from './present-coming-up.ts';
import { type OwnWorkFacts, ownWork } from './home-case-tasks.ts';
import { steeringTasks, type SteeringWaits } from './home-steering-tasks.ts';
import { noticeGoesOut } from '../meetings/present-head.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { type HomeFacts, leadingTasks, memberTasks, unledTasks } from './home-tasks.ts';
import { channelTrouble, presentChannel } from '../teams/present-channel.ts';
import { isActiveOn } from '../teams/seats.ts';
import { twoRolesWarnings } from '../teams/two-roles.ts';
import { isWithoutCoordinator } from '../teams/vacancies.ts';
import { comingText } from '../appointing/present-coming.ts';

export interface HomePageFacts
  extends Omit<HomeFacts, 'today'>, Pick<OwnWorkFacts, 'cases' | 'offers'> {
  /** What the asker is to the cases, with the seats of the meetings they are sent to as ersättare. */
  readonly reader: Pick<OwnWorkFacts, 'roles' | 'seatIds'>;
  readonly now: Instant;
  /** What the year holds for who asks. */
  readonly year?: Omit<HomeYearFacts, 'team' | 'account' | 'today'>;
  /** What waits for them as those who steer. */
  readonly steering?: readonly SteeringWaits[];
}

/** The first screen: what is expected of the asker, and what stands in the team's way. */
export function presentHome(facts: HomePageFacts): HomeView {
  const { team, account, roles, reader, meetings, now } = facts;
  const today = localDate(now);
  const known: HomeFacts = { ...facts, today };
  const leads = roles.includes('coordinator') || roles.includes('office');
  const inTurn = [
    ...(leads ? leadingTasks(known) : []),
    ...(roles.includes('unled-member') ? unledTasks(known) : []),
    ...memberTasks(known),
    ...(facts.year === undefined ? [] : gatheringTasks({ ...facts.year, team, account, today })),
    ...steeringTasks(facts.steering ?? []),
    ...boardTask(known),
    ...ownWork({ ...facts, roles: reader.roles, seatIds: reader.seatIds, today }),
    ...documentTask(known),
  ];
  // Whoever leads an open meeting does not need to be told to follow it.
  const tasks = inTurn.filter(({ code }) => !(leads && code === 'follow-meeting'));
  const coming = presentComingUp({ ...facts, roles: reader.roles, seatIds: reader.seatIds, today });
  return {
    teamName: team.name,
    greeting: `I dag är det ${formatDay(today)}.`,
    tasks: [...tasks.filter(({ urgent }) => urgent), ...tasks.filter(({ urgent }) => !urgent)],
    ...(coming === undefined ? {} : { comingUp: coming }),
    nothingText: nothingText(meetings, today),
    warnings: warnings(facts, leads, today),
  };
}

/** Nobody waits for this one to answer, and somebody may. */
function boardTask({ boardNews }: HomeFacts): readonly HomeTask[] {
  const title = boardNews && boardNewsText(boardNews);
  if (title === undefined) return [];
  return [
    {
      code: 'board-news',
      title,
      text: 'Bland samordnarnas frågor, från alla team.',
      page: 'board',
      urgent: false,
    },
  ];
}

/** A routine that has changed is to be known by whom it is for. */
function documentTask({ newDocuments = 0 }: HomeFacts): readonly HomeTask[] {
  const title = newDocumentsText(newDocuments);
  if (title === undefined) return [];
  return [
    {
      code: 'document-news',
      title,
      text: 'Rutiner, blanketter och mallar, med den version som gäller.',
      page: 'documents',
      urgent: false,
    },
  ];
}

function nothingText(meetings: readonly Meeting[], today: IsoDate): string {
  const next = meetings.find(({ plan }) => plan.date >= today);
  return next === undefined
    ? 'Inget väntar på dig. Inget möte är planerat just nu.'
    : `Inget väntar på dig. Nästa möte är ${formatDayShort(next.plan.date)}.`;
}

function warnings(
  { team, channel, meetings, rules, now }: HomePageFacts,
  leads: boolean,
  today: IsoDate,
): readonly string[] {
  const paused = settingsOn(team, today).intakePaused;
  return [
    ...(isWithoutCoordinator(team, today)
      ? [
          `Samordnare saknas. Mötena hålls ändå: de som är med väljer vem av dem som leder. ${comingText(team, today)}`,
        ]
      : []),
    // Where there is none, connecting one is a task.
    ...(leads && channel.status !== 'none' && channelTrouble(channel) !== undefined
      ? [presentChannel(channel).text]
      : []),
    ...(leads ? meetings.flatMap((meeting) => uncalled(meeting, channel, now)) : []),
    ...(paused !== undefined && isActiveOn(paused, today)
      ? [
          `Teamet tar inte emot nya ärenden ${paused.to === undefined ? 'tills vidare' : formatUntil(paused.to)}.`,
        ]
      : []),
    ...(leads ? twoRolesWarnings([team], rules, today)(team) : []),
  ];
}

/** The kallelse should be out and is not: the same as stands at the meeting. What helps is the channel's to say. */
function uncalled(meeting: Meeting, channel: ChannelState, now: Instant): readonly string[] {
  if (meeting.current.status !== 'planned' || meeting.noticeDue >= now) return [];
  return [`Mötet ${formatDay(meeting.plan.date)}: ${noticeGoesOut(meeting, channel, now)}.`];
}
