import { gatheringLabels, isCalledTo } from '../codes/gathering.ts';
import { partyOfFunction } from '../codes/party.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { tellGatheringForm } from '../gatherings/forms.ts';
import { calledSeats } from '../gatherings/seats.ts';
import { groupOfMeeting } from '../gatherings/whose.ts';
import type { Federation } from '../federation/federation.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { seatsOf } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { formatCount, formatDayShort, formatTime, joinWords } from '../text/format.ts';
import type { HomeTask } from './view.ts';

type Task = HomeTask;

export interface HomeYearFacts {
  readonly team: Team;
  readonly federation: Federation;
  readonly account: AccountKey;
  readonly today: IsoDate;
  /** The team's own, and those of its styrgrupp. */
  readonly gatherings: readonly Gathering[];
  readonly isLeading: boolean;
  /** What of the team's year is late, in words; nothing for who cannot mend it. */
  readonly overdue: readonly string[];
}

/** So long it is news that the styrgrupp has met. */
const newsDays = 31;

/** What the year expects of somebody in a team: to answer, to tell one's representative, to hold it, to know of it. */
export function gatheringTasks(facts: HomeYearFacts): readonly Task[] {
  const { gatherings, overdue } = facts;
  return [
    ...(overdue.length === 0
      ? []
      : [
          {
            code: 'year-overdue',
            title: `${formatCount(overdue.length, 'sak', 'saker')} i årshjulet är sena`,
            text: `${joinWords(overdue)}. Planera, eller bekräfta det som är genomfört.`,
            page: 'year',
            urgent: true,
          } as const,
        ]),
    ...gatherings.flatMap((one) => [
      ...answerTask(one, facts),
      ...holdTask(one, facts),
      ...tellTask(one, facts),
      ...informTask(one, facts),
    ]),
  ];
}

function at({ id, teamId }: Gathering) {
  return {
    page: 'gathering',
    gatheringId: id,
    ...(teamId === undefined ? {} : { gatheringTeamId: teamId }),
  } as const;
}

/** With whose it is where it is a styrgrupp's: who sits in several teams may have several of them before them. */
function named(one: Gathering, { federation }: Pick<HomeYearFacts, 'federation'>): string {
  const { what, plan } = one;
  const groupId = groupOfMeeting(federation, one);
  const group = federation.steeringGroups.find(({ id }) => id === groupId);
  const text = `${gatheringLabels[what]} ${formatDayShort(plan.date)}`;
  return group === undefined ? text : `${text}, ${group.name}`;
}

function answerTask(one: Gathering, facts: HomeYearFacts): readonly Task[] {
  const { team, federation, account, today } = facts;
  if (one.current.status !== 'called' || one.plan.date < today) return [];
  const seats = calledSeats(one, { federation, teams: [team] });
  const own = seats.filter((seat) => seat.account === account);
  if (own.length === 0 || own.every(({ id }) => one.answers[id] !== undefined)) return [];
  return [
    {
      ...at(one),
      code: 'answer-gathering',
      title: `Svara på kallelsen: ${named(one, facts)}`,
      text: `Svara senast ${formatDayShort(one.proposalsUntil)} om du kommer.`,
      urgent: today >= one.proposalsUntil,
    },
  ];
}

function holdTask(one: Gathering, facts: HomeYearFacts): readonly Task[] {
  const { isLeading, today, team } = facts;
  const { status } = one.current;
  const isAhead = status === 'planned' || status === 'called';
  if (!isLeading || one.teamId !== team.id || !isCalledTo(one.what)) return [];
  if (status !== 'open' && !(isAhead && one.plan.date === today)) return [];
  return [
    {
      ...at(one),
      code: 'hold-gathering',
      title: status === 'open' ? `${named(one, facts)} pågår` : `${named(one, facts)} är i dag`,
      text:
        status === 'open'
          ? 'Notera närvaron och avsluta när ni är klara.'
          : `Det börjar ${formatTime(one.plan.start)}. Starta det när ni börjar.`,
      urgent: true,
    },
  ];
}

function tellTask(one: Gathering, facts: HomeYearFacts): readonly Task[] {
  const { team, account, today } = facts;
  const { status } = one.current;
  if (status === 'closed' || status === 'cancelled' || one.plan.date < today) return [];
  const parties = seatsOf(team, account, today).map((seat) => partyOfFunction[seat.function]);
  const asked = one.asked.find(({ party }) => parties.includes(party));
  const hasTold = asked?.answers.some(({ by, teamId }) => by === account && teamId === team.id);
  if (asked === undefined || asked.by === account || hasTold === true) return [];
  return [
    {
      ...at(one),
      code: 'tell-gathering',
      title: `${tellGatheringForm.open} inför ${named(one, facts)}`,
      text: tellGatheringForm.fields.text.label,
      urgent: false,
    },
  ];
}

function informTask(one: Gathering, facts: HomeYearFacts): readonly Task[] {
  const { team, isLeading, today } = facts;
  if (!isLeading || one.current.status !== 'closed' || one.steeringGroupId === undefined) return [];
  if (one.acknowledged.some(({ teamId }) => teamId === team.id)) return [];
  if (addDays(one.plan.date, newsDays) < today) return [];
  return [
    {
      ...at(one),
      code: 'acknowledge-gathering',
      title: `Läs besluten från ${named(one, facts)}`,
      text: 'Berätta för teamet, och bekräfta att ni är informerade.',
      urgent: false,
    },
  ];
}
