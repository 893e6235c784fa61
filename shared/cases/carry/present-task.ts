import { taskCodeLabels, taskEndLabels } from '../../codes/carrying.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay } from '../../text/format.ts';
import type { CaseTask } from '../case-parts.ts';
import type { TaskView } from './view.ts';

/**
 * Something taken on in a case, as it is listed with the case, in a meeting and before it.
 *
 * @param place.canReport whether the asker may say what became of it; only asked while nobody has
 */
export function presentTask(
  task: CaseTask,
  place: {
    readonly team: Team;
    readonly reference: string;
    readonly today: IsoDate;
    readonly canReport: boolean;
  },
): TaskView {
  const { outcome } = task;
  const open = outcome === undefined;
  return {
    taskId: task.id,
    reference: place.reference,
    text: taskCodeLabels[task.code],
    memberText: memberLabel(place.team, task.memberId),
    due: task.due,
    dueText: `Senast ${formatDay(task.due)}`,
    overdue: open && task.due < place.today,
    ...(open ? {} : { outcome: outcome.code, outcomeText: taskEndLabels[outcome.code] }),
    canReport: open && place.canReport,
  };
}
