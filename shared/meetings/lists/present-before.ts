import type { StarCase } from '../../cases/case.ts';
import { presentTask } from '../../cases/carry/present-task.ts';
import { seatMaySee } from '../../cases/case-access.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { BeforeSeat, BeforeView } from './view.ts';
import type { Meeting } from '../meeting.ts';
import { presentHead } from '../present-head.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { isCarriedBy, needsOf, presentWait } from './case-needs.ts';
import { unansweredQuestions } from '../agenda/questions.ts';
import { seatsAt } from '../../teams/seats.ts';
import { seatsAnsweringForWait } from './waiting-seats.ts';
import { isMissing } from '../call/words.ts';

type SeatCases = BeforeSeat['cases'];

export interface BeforeFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  /** The team's raised, queued and ongoing cases, all of them: what one seat may not see is left out here. */
  readonly cases: readonly StarCase[];
  /** The asker's seats; none for the card that everyone in the channel shares. */
  readonly ownSeatIds: readonly string[];
  /** `all` for the card in the channel and for the coordinator; `own` for everybody else. */
  readonly seats: 'all' | 'own';
  /** Read by everyone in the channel, whoever asked for it: nothing there tells of health (handbook §7). */
  readonly inChannel: boolean;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** Before a meeting: what each seat has to see to. Seats with nothing to see to are left out. */
export function presentBefore(facts: BeforeFacts): BeforeView {
  const { meeting, team, ownSeatIds, seats } = facts;
  const shown = seatsAt(team, meeting.plan.date)
    .filter(({ id }) => seats === 'all' || ownSeatIds.includes(id))
    .map((seat) => presentSeat(facts, seat))
    .filter(hasSomething);
  return {
    head: presentHead(meeting, team),
    seats: shown,
    emptyText:
      seats === 'all'
        ? 'Alla har svarat, och inget behöver förberedas inför mötet.'
        : 'Inget väntar på dig inför mötet.',
  };
}

function presentSeat(facts: BeforeFacts, seat: Member): BeforeSeat {
  const { meeting, team, ownSeatIds, today } = facts;
  const isFk = seat.function === 'fk-contact';
  const cases = facts.cases.filter((starCase) => seatMaySee(starCase, team, seat));
  const own = ownSeatIds.includes(seat.id);
  return {
    memberId: seat.id,
    label: memberLabel(team, seat.id),
    own,
    ...(meeting.answers[seat.id] === undefined ? { answerText: 'Inte svarat på kallelsen' } : {}),
    canLeaveWord: own && isMissing(meeting, seat.id),
    cases: toPrepare(facts, cases, seat),
    waiting: cases.flatMap((starCase) => toUpdate(facts, starCase, seat)),
    tasks: cases.flatMap(({ id, current }) =>
      current.status === 'ongoing'
        ? current.tasks
            .filter(({ memberId, outcome }) => memberId === seat.id && outcome === undefined)
            .map((task) => presentTask(task, { team, reference: id, today, canReport: own }))
        : [],
    ),
    questions: isFk ? unansweredQuestions(meeting).map(({ text }) => text) : [],
  };
}

/** What the seat carries, what needs something first; and what it has put on the agenda itself. */
function toPrepare(facts: BeforeFacts, cases: readonly StarCase[], seat: Member): SeatCases {
  const { meeting, team, rules, today } = facts;
  const carried = cases.filter(({ current }) => isCarriedBy(current, seat.id));
  const needs = carried.map((starCase) => needsOf(starCase, { team, meeting, rules, today }));
  const raised = raisedHere(meeting, cases, seat).filter(({ id }) =>
    carried.every((starCase) => starCase.id !== id),
  );
  return [
    ...needs.filter(({ pressing }) => pressing),
    ...raised.map(({ id }) => ({
      reference: id,
      text: 'Anmält till mötet. Förbered en kort dragning.',
    })),
    ...needs.filter(({ pressing }) => !pressing),
  ].map(({ reference, text }) => {
    const word = meeting.words[seat.id]?.[reference];
    return { reference, text, ...(word === undefined ? {} : { word }) };
  });
}

function raisedHere(
  { items }: Meeting,
  cases: readonly StarCase[],
  seat: Member,
): readonly StarCase[] {
  const references = items
    .filter(({ raisedBy, decision }) => raisedBy === seat.id && decision === undefined)
    .map(({ reference }) => reference);
  return cases.filter(({ id }) => references.includes(id));
}

function toUpdate(
  { team, meeting, ownSeatIds, inChannel }: BeforeFacts,
  starCase: StarCase,
  seat: Member,
): BeforeSeat['waiting'] {
  const asked = seatsAnsweringForWait(team, starCase, meeting.plan.date);
  const telling = ownSeatIds.includes(seat.id) && !inChannel;
  return starCase.current.status === 'queued' && asked.some(({ id }) => id === seat.id)
    ? [{ reference: starCase.id, text: presentWait(starCase, telling) }]
    : [];
}

function hasSomething({ answerText, cases, waiting, tasks, questions }: BeforeSeat): boolean {
  return (
    answerText !== undefined || [cases, waiting, tasks, questions].some((list) => list.length > 0)
  );
}
