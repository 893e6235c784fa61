import { maySeeCase, relationsTo } from '../cases/case-access.ts';
import type { Role } from '../access/role.ts';
import type { StarCase } from '../cases/case.ts';
import { taskCodeLabels } from '../codes/carrying.ts';
import { daysBetween, type IsoDate } from '../kernel/calendar.ts';
import { isCarriedBy, needsOf, presentWait, waitNoted } from '../meetings/lists/case-needs.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { seatsAnsweringForWait } from '../meetings/lists/waiting-seats.ts';
import { isMissing } from '../meetings/call/words.ts';
import { askedOffers } from '../offers/freshness.ts';
import type { Offer } from '../offers/offer.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { formatCount, formatDay, formatDayShort, formatTime, joinWords } from '../text/format.ts';
import { type HomeFacts, whereShown } from './home-tasks.ts';
import type { HomeTask } from './view.ts';
import { partyOfFunction } from '../codes/party.ts';
import type { Team } from '../teams/team.ts';

export interface OwnWorkFacts extends Pick<HomeFacts, 'meetingPages'> {
  readonly team: Team;
  readonly roles: readonly Role[];
  /** Seats the asker speaks for. */
  readonly seatIds: readonly string[];
  /** Planned, called and open, the earliest first. */
  readonly meetings: readonly Meeting[];
  /** The team's queued and ongoing cases; those the asker may not see are left out here. */
  readonly cases: readonly StarCase[];
  /** Current offers of the utbudskarta. */
  readonly offers: readonly Offer[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** More of one kind are told together, so that the page stays one to look at. */
const mostOfAKind = 5;
/** What is due within the week is to be done now, though the meeting is further off. */
const nearDays = 7;

interface Own extends OwnWorkFacts {
  /** The next meeting, held or about to be. */
  readonly next: Meeting | undefined;
}

/** What the asker has before them in the cases they carry, answer for or have taken something on in. */
export function ownWork(facts: OwnWorkFacts): readonly HomeTask[] {
  const { team, meetings, roles, seatIds, today } = facts;
  const next = meetings.find(({ plan }) => plan.date >= today);
  if (seatIds.length === 0) return [];
  const cases = facts.cases.filter((starCase) =>
    maySeeCase(starCase, roles, relationsTo(starCase, team, seatIds)),
  );
  const own: Own = { ...facts, cases, next };
  return [
    ...wordTask(own),
    ...together(tasksTaken(own), 'uppgifter i ärenden', 'Att göra i'),
    ...together(casesToPrepare(own), 'ärenden att förbereda', 'Förbered'),
    ...together(
      waitsToUpdate(own),
      'köade ärenden att uppdatera',
      'Säg vad som görs medan de väntar:',
    ),
    ...offersToConfirm(own),
  ];
}

function casesToPrepare({ team, cases, seatIds, next, rules, today }: Own): readonly HomeTask[] {
  return cases
    .filter(({ current }) => seatIds.some((id) => isCarriedBy(current, id)))
    .map((starCase) => needsOf(starCase, { team, meeting: next, rules, today }))
    .filter(({ pressing }) => pressing)
    .map(({ reference, text }) => ({
      code: 'prepare-case',
      title: `Förbered ${reference}${next === undefined ? '' : ` till mötet ${whenShort(next)}`}`,
      text,
      page: 'case',
      reference,
      urgent: false,
    }));
}

/** What is overdue, or due by the next meeting or within the week. */
function tasksTaken({ cases, seatIds, next, today }: Own): readonly HomeTask[] {
  const isNear = (due: IsoDate): boolean =>
    daysBetween(today, due) <= nearDays || (next !== undefined && due <= next.plan.date);
  return cases
    .flatMap(({ id, current }) =>
      current.status === 'ongoing' ? current.tasks.map((task) => ({ ...task, reference: id })) : [],
    )
    .filter(
      ({ memberId, outcome, due }) =>
        seatIds.includes(memberId) && outcome === undefined && isNear(due),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ code, due, reference }) => ({
      code: 'case-task',
      title: `${taskCodeLabels[code]}: ${reference}`,
      text:
        due < today
          ? `Skulle vara gjort ${formatDay(due)}. Säg om det är gjort, inte gick eller inte blev av.`
          : `Senast ${formatDay(due)}.`,
      page: 'case',
      reference,
      urgent: due < today,
    }));
}

/** The raising party is asked before each meeting, from the day of the kallelse: what was noted before is to be confirmed. */
function waitsToUpdate({ team, cases, seatIds, next, today }: Own): readonly HomeTask[] {
  return cases
    .filter(({ current }) => current.status === 'queued')
    .filter((starCase) =>
      seatsAnsweringForWait(team, starCase, today).some(({ id }) => seatIds.includes(id)),
    )
    .filter((starCase) => {
      const noted = waitNoted(starCase);
      if (noted === undefined) return true;
      return next !== undefined && isCalled(next) && noted.at < next.noticeDue;
    })
    .map((starCase) => ({
      code: 'waiting-note',
      title: `Vad görs medan ${starCase.id} väntar?`,
      text: presentWait(starCase, true),
      page: 'case',
      reference: starCase.id,
      urgent: false,
    }));
}

/** One who cannot be there leaves word about the cases they carry. */
function wordTask({ cases, seatIds, next, meetingPages }: Own): readonly HomeTask[] {
  if (next === undefined || !isCalled(next)) return [];
  const without = cases.filter(({ id, current }) =>
    seatIds.some(
      (seat) =>
        isMissing(next, seat) && isCarriedBy(current, seat) && next.words[seat]?.[id] === undefined,
    ),
  );
  if (without.length === 0) return [];
  return [
    {
      code: 'leave-word',
      title: `Lämna besked till mötet ${whenShort(next)}`,
      text: `Du är inte med. Säg vad mötet ska veta om ${joinWords(without.map(({ id }) => id))}.`,
      ...whereShown(next, { meetingPages }),
      urgent: false,
    },
  ];
}

function offersToConfirm({ team, offers, seatIds }: Own): readonly HomeTask[] {
  const seats = team.members.filter(({ id }) => seatIds.includes(id));
  const parties = [...new Set(seats.map((seat) => partyOfFunction[seat.function]))];
  const count = askedOffers(offers, { teamId: team.id, parties }).length;
  if (count === 0) return [];
  return [
    {
      code: 'confirm-offers',
      title: `${formatCount(count, 'insats', 'insatser')} att bekräfta i utbudskartan`,
      text: 'Säg om de fortfarande gäller, ändra dem eller ta bort dem.',
      page: 'offers',
      urgent: false,
    },
  ];
}

/** Each by itself while they are few; otherwise one line that names them. */
function together(
  tasks: readonly HomeTask[],
  several: string,
  before: string,
): readonly HomeTask[] {
  const [first] = tasks;
  if (first === undefined || tasks.length <= mostOfAKind) return tasks;
  const references = [...new Set(tasks.flatMap(({ reference = [] }) => reference))];
  return [
    {
      code: first.code,
      title: formatCount(tasks.length, several, several),
      text: `${before} ${joinWords(references)}.`,
      page: 'cases',
      urgent: tasks.some(({ urgent }) => urgent),
    },
  ];
}

function isCalled({ current }: Meeting): boolean {
  return current.status === 'called' || current.status === 'open';
}

function whenShort({ plan }: Meeting): string {
  return `${formatDayShort(plan.date)} ${formatTime(plan.start)}`;
}
