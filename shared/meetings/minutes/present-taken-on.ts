import type { StarCase } from '../../cases/case.ts';
import type { CaseTask } from '../../cases/case-parts.ts';
import { standingEvents } from '../../cases/history.ts';
import { preparationTasks, taskCodeLabels } from '../../codes/carrying.ts';
import { memberLabel } from '../../teams/labels.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import type { TakenOn } from './view.ts';

/** All that is to be done before the planning meeting, which a new holder gets at once and reads as one. */
const preparing = 'Förbereda planeringsmötet';

/** What each seat took on at the meeting and which of its cases each carries, by function in the handbook's order. */
export function takenOnAt(
  meeting: Meeting,
  team: Team,
  cases: readonly StarCase[],
): readonly TakenOn[] {
  const onAgenda = new Set(meeting.items.map(({ reference }) => reference));
  const ofMeeting = cases.filter(({ id }) => onAgenda.has(id));
  return seatsAt(team, meeting.plan.date)
    .map(({ id }) => ({
      memberId: id,
      label: memberLabel(team, id),
      tasks: tasksOf(
        id,
        ofMeeting.flatMap((starCase) => tasksFrom(meeting, starCase)),
      ),
      carries: ofMeeting
        .filter(({ current }) => current.status === 'ongoing' && current.caseHolderId === id)
        .map(({ id: reference }) => reference),
    }))
    .filter(({ tasks, carries }) => tasks.length + carries.length > 0);
}

interface Taken {
  readonly reference: string;
  readonly task: CaseTask;
}

/** From the history and not from where the case stands: what was taken on stays so when it has been done, or the case has ended. */
function tasksFrom(meeting: Meeting, { id, history }: StarCase): readonly Taken[] {
  return standingEvents(history).flatMap((event) => {
    if (event.type === 'received' && event.meetingId === meeting.id)
      return event.tasks.map((task) => ({ reference: id, task }));
    return event.type === 'task-taken' &&
      (event.meetingId === meeting.id || event.task.meetingId === meeting.id)
      ? [{ reference: id, task: event.task }]
      : [];
  });
}

function tasksOf(memberId: string, taken: readonly Taken[]): TakenOn['tasks'] {
  const own = taken.filter(({ task }) => task.memberId === memberId);
  const rows = Map.groupBy(own, (one) => `${whatOf(one, own)}, senast ${formatDay(one.task.due)}`);
  return [...rows].map(([text, of]) => ({
    text,
    references: [...new Set(of.map(({ reference }) => reference))],
  }));
}

function whatOf({ reference, task }: Taken, own: readonly Taken[]): string {
  const codes = own
    .filter((one) => one.reference === reference && one.task.due === task.due)
    .map((one) => one.task.code);
  return isPreparing(task.code) && preparationTasks.every((code) => codes.includes(code))
    ? preparing
    : taskCodeLabels[task.code];
}

function isPreparing(code: CaseTask['code']): boolean {
  return preparationTasks.some((one) => one === code);
}
