import { taskCodeLabels } from '../../codes/carrying.ts';
import { localDate } from '../../kernel/calendar.ts';
import { byFunction } from '../../teams/present-by-function.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, formatInstant, inSentence } from '../../text/format.ts';
import type { CaseEvent, StarCase } from '../case.ts';
import type { HistoryLine } from './view.ts';
import { eventText } from './present-event.ts';

/** Everything that happened to the case, newest first; what was taken back stays, marked. */
export function presentHistory(team: Team, starCase: StarCase): readonly HistoryLine[] {
  const { history, imported } = starCase;
  const fromFile = imported?.events ?? 0;
  const undone = new Set(
    history.flatMap((event) => {
      if (event.type === 'undone') return [event.undoes];
      return event.type === 'decision-corrected' && event.corrects !== undefined
        ? [event.corrects]
        : [];
    }),
  );
  return history
    .map((event, index) => ({
      text: lineText(event, team, starCase),
      // A file tells days, and not who did it.
      whenText: index < fromFile ? formatDay(localDate(event.at)) : formatInstant(event.at),
      byText: index < fromFile ? 'Inläst från fil' : byFunction(team, event),
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
    const told = event.type === 'decision-corrected' ? event.decided : event;
    if (told?.type === 'received') return told.tasks;
    return event.type === 'task-taken' ? [event.task] : [];
  });
  const task = tasks.find(({ id }) => id === taskId);
  return task === undefined ? 'Uppgift' : taskCodeLabels[task.code];
}
