import { followUpText } from '../../cases/follow/present-alarms.ts';
import type { StarCase } from '../../cases/case.ts';
import { presentTask } from '../../cases/carry/present-task.ts';
import { seatMaySee } from '../../cases/case-access.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Member, Team } from '../../teams/team.ts';
import { formatDay } from '../../text/format.ts';
import type { AfterView } from './view.ts';
import type { Meeting } from '../meeting.ts';
import { presentHead } from '../present-head.ts';
import { seatsAt } from '../../teams/seats.ts';

export interface AfterFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  /** The team's ongoing cases, as they stand now. */
  readonly cases: readonly StarCase[];
  /** The asker's seats; none for the card that everyone in the channel shares. */
  readonly ownSeatIds: readonly string[];
  /** `all` for the card in the channel and for the coordinator; `own` for everybody else. */
  readonly seats: 'all' | 'own';
  readonly today: IsoDate;
}

/** After a meeting: what each seat took on there, with dates, and when its cases are followed up. */
export function presentAfter(facts: AfterFacts): AfterView {
  const { meeting, team, ownSeatIds, seats } = facts;
  const shown = seatsAt(team, meeting.plan.date)
    .filter(({ id }) => seats === 'all' || ownSeatIds.includes(id))
    .map((seat) => presentSeat(facts, seat));
  return {
    head: presentHead(meeting, team),
    seats: shown.filter(({ tasks, followUps }) => tasks.length + followUps.length > 0),
    emptyText: 'Ingen tog på sig något nytt på mötet.',
  };
}

function presentSeat(facts: AfterFacts, seat: Member): AfterView['seats'][number] {
  const { meeting, team, ownSeatIds, today } = facts;
  const own = ownSeatIds.includes(seat.id);
  const cases = facts.cases.filter((starCase) => seatMaySee(starCase, team, seat));
  return {
    memberId: seat.id,
    label: memberLabel(team, seat.id),
    own,
    tasks: cases.flatMap((starCase) =>
      takenAt(meeting, starCase)
        .filter(({ memberId }) => memberId === seat.id)
        .map((task) => presentTask(task, { team, reference: starCase.id, today, canReport: own })),
    ),
    followUps: cases.flatMap((starCase) => followUpAfter(meeting, starCase, seat, today)),
  };
}

/** What was taken on at the meeting, or given to the holder by the decision there. */
function takenAt(meeting: Meeting, { current, history }: StarCase) {
  if (current.status !== 'ongoing') return [];
  const taken = new Set(
    history.flatMap((event) => {
      if (event.meetingId !== meeting.id) return [];
      if (event.type === 'task-taken') return [event.task.id];
      return event.type === 'received' ? event.tasks.map(({ id }) => id) : [];
    }),
  );
  return current.tasks.filter(({ id, meetingId }) => meetingId === meeting.id || taken.has(id));
}

/** When the seat's cases that were taken up at the meeting are taken up again. */
function followUpAfter(
  meeting: Meeting,
  starCase: StarCase,
  seat: Member,
  today: IsoDate,
): AfterView['seats'][number]['followUps'] {
  const { current, id } = starCase;
  if (current.status !== 'ongoing' || current.caseHolderId !== seat.id) return [];
  const decided = meeting.items.some(
    ({ reference, decision }) => reference === id && decision !== undefined,
  );
  if (!decided) return [];
  if (current.nextFollowUp === undefined)
    return [{ reference: id, text: 'Ingen uppföljning är bokad än' }];
  const { nextFollowUp, parked } = current;
  const text =
    parked !== undefined && nextFollowUp >= today
      ? `Vilande, återupptas ${formatDay(nextFollowUp)}`
      : followUpText(nextFollowUp, today);
  return [{ reference: id, text }];
}
