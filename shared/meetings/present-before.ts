import type { StarCase } from '../cases/case.ts';
import { presentTask } from '../cases/present-task.ts';
import { isOfFk } from '../access/case-access.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { memberLabel } from '../teams/labels.ts';
import type { Member, Team } from '../teams/team.ts';
import { waitingActionLabels } from '../text/case-labels.ts';
import { formatDay } from '../text/format.ts';
import { caseWordLabels, choicesOf } from '../text/labels.ts';
import type { BeforeSeat, BeforeView } from './lists-view.ts';
import type { Meeting } from './meeting.ts';
import { presentHead } from './present-head.ts';
import { seatsAt } from './seats.ts';
import { seatsAnsweringForWait } from './waiting-seats.ts';
import { isMissing } from './words.ts';

export interface BeforeFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  /** The team's raised, queued and ongoing cases, all of them: what one seat may not see is left out here. */
  readonly cases: readonly StarCase[];
  /** The asker's seats; none for the card that everyone in the channel shares. */
  readonly ownSeatIds: readonly string[];
  /** `all` for the card in the channel and for the coordinator; `own` for everybody else. */
  readonly seats: 'all' | 'own';
  readonly today: IsoDate;
}

/** Before a meeting: what each seat has to see to. Seats with nothing to see to are left out. */
export function presentBefore(facts: BeforeFacts): BeforeView {
  const { meeting, team, ownSeatIds, seats } = facts;
  const shown = seatsAt(team, meeting.plan.date)
    .filter(({ id }) => seats === 'all' || ownSeatIds.includes(id))
    .map((seat) => presentSeat(facts, seat))
    .filter((seat) => seats === 'own' || hasSomething(seat));
  return {
    head: presentHead(meeting, team),
    seats: shown,
    waitingActions: choicesOf(waitingActionLabels),
    words: choicesOf(caseWordLabels),
    emptyText: 'Alla har svarat, och inget behöver förberedas inför mötet.',
    revision: meeting.history.length,
  };
}

function presentSeat(facts: BeforeFacts, seat: Member): BeforeSeat {
  const { meeting, team, ownSeatIds, today } = facts;
  const isFk = seat.function === 'fk-contact';
  const cases = facts.cases.filter((starCase) => !isFk || isOfFk(starCase));
  const own = ownSeatIds.includes(seat.id);
  return {
    memberId: seat.id,
    label: memberLabel(team, seat.id),
    own,
    ...(meeting.answers[seat.id] === undefined ? { answerText: 'Inte svarat på kallelsen' } : {}),
    canLeaveWord: own && isMissing(meeting, seat.id),
    cases: cases.flatMap((starCase) => toPrepare(starCase, seat, meeting)),
    waiting: cases.flatMap((starCase) => toUpdate(starCase, facts, seat)),
    tasks: cases.flatMap(({ id, current }) =>
      current.status === 'ongoing'
        ? current.tasks
            .filter(({ memberId, outcome }) => memberId === seat.id && outcome === undefined)
            .map((task) => presentTask(task, { team, reference: id, today, canReport: own }))
        : [],
    ),
    questions: isFk
      ? meeting.topics.filter(({ part }) => part === 'fk-slot').map(({ text }) => text)
      : [],
  };
}

function toPrepare(starCase: StarCase, seat: Member, meeting: Meeting): BeforeSeat['cases'] {
  const { current } = starCase;
  if (current.status !== 'ongoing') return [];
  if (current.caseHolderId !== seat.id && current.individualCoordinatorId !== seat.id) return [];
  const word = meeting.words[seat.id]?.[starCase.id];
  const text =
    current.nextFollowUp === undefined
      ? 'Ingen uppföljning bokad'
      : `Uppföljning ${formatDay(current.nextFollowUp)}`;
  return [{ reference: starCase.id, text, ...(word === undefined ? {} : { word }) }];
}

function toUpdate(
  starCase: StarCase,
  { team, meeting }: BeforeFacts,
  seat: Member,
): BeforeSeat['waiting'] {
  const { current } = starCase;
  if (current.status !== 'queued') return [];
  if (!seatsAnsweringForWait(team, starCase, meeting.plan.date).some(({ id }) => id === seat.id))
    return [];
  const text =
    current.waiting === undefined
      ? 'Inget är noterat om vad som görs under väntan'
      : waitingActionLabels[current.waiting.action];
  return [{ reference: starCase.id, text }];
}

function hasSomething({ answerText, cases, waiting, tasks, questions }: BeforeSeat): boolean {
  return (
    answerText !== undefined || [cases, waiting, tasks, questions].some((list) => list.length > 0)
  );
}
