import type { CaseTask } from '../cases/tasks.ts';
import type { TaskView } from '../cases/case-view.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { memberLabel } from '../teams/labels.ts';
import type { Team } from '../teams/team.ts';
import { taskCodeLabels, taskOutcomeLabels } from '../text/case-labels.ts';
import { formatDay } from '../text/format.ts';

export interface TaskSeen {
  readonly team: Team;
  readonly today: IsoDate;
  /** Whether the asker may say what became of it. */
  readonly canReport: boolean;
}

/** Something taken on in a case, as it is shown on lists and at the meeting. */
export function presentTask(
  reference: string,
  { id, memberId, code, due, outcome }: CaseTask,
  { team, today, canReport }: TaskSeen,
): TaskView {
  return {
    taskId: id,
    reference,
    text: taskCodeLabels[code],
    memberId,
    memberText: memberLabel(team, memberId),
    due,
    dueText: `Senast ${formatDay(due)}`,
    overdue: outcome === undefined && due < today,
    ...(outcome === undefined
      ? {}
      : { outcome: outcome.code, outcomeText: taskOutcomeLabels[outcome.code] }),
    canReport: canReport && outcome === undefined,
  };
}
