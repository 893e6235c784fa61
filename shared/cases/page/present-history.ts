import { taskCodeLabels } from '../../codes/carrying.ts';
import { memberLabel } from '../../teams/labels.ts';
import { localDate } from '../../kernel/calendar.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { formatInstant, inSentence, joinWords } from '../../text/format.ts';
import type { CaseEvent, StarCase } from '../case.ts';
import type { HistoryLine } from './view.ts';
import { eventText } from './present-event.ts';

/** Everything that happened to the case, newest first; what was taken back stays, marked. */
export function presentHistory(team: Team, starCase: StarCase): readonly HistoryLine[] {
  const { history } = starCase;
  const undone = new Set(
    history.flatMap((event) => (event.type === 'undone' ? [event.undoes] : [])),
  );
  return history
    .map((event, index) => ({
      text: lineText(event, team, starCase),
      whenText: formatInstant(event.at),
      byText: byText(team, event),
      rulesText: `Regelverk ${event.rules}`,
      undone: undone.has(index),
    }))
    .reverse();
}

/** What the line of one event says; a taking back says what was taken back. */
export function lineText(event: CaseEvent, team: Team, starCase: StarCase): string {
  if (event.type !== 'undone') return eventText(event, team, (id) => taskText(starCase, id));
  const taken = starCase.history[event.undoes];
  return taken === undefined || taken.type === 'undone'
    ? 'Ångrat'
    : `Ångrat: ${inSentence(lineText(taken, team, starCase))}`;
}

function taskText({ history }: StarCase, taskId: string): string {
  const tasks = history.flatMap((event) => {
    if (event.type === 'received') return event.tasks;
    return event.type === 'task-taken' ? [event.task] : [];
  });
  const task = tasks.find(({ id }) => id === taskId);
  return task === undefined ? 'Uppgift' : taskCodeLabels[task.code];
}

/** By the function they had that day; of somebody who had left by then, by the one they had. */
function byText(team: Team, { at, by }: CaseEvent): string {
  const day = localDate(at);
  const seats = team.members.filter((member) => member.account === by && isActiveOn(member, day));
  if (seats.length > 0) return joinWords(seats.map(({ id }) => memberLabel(team, id)));
  const left = team.members.filter(
    ({ account, to }) => account === by && to !== undefined && to < day,
  );
  return left.length === 0
    ? 'Någon utanför teamet'
    : joinWords(left.map(({ id }) => `${memberLabel(team, id)}, tidigare`));
}
