import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TaskView } from '../../shared/cases/carry/view.ts';
import { Rows } from '../parts/Rows.tsx';
import { text } from '../text/text.ts';
import { TaskLine } from './TaskLine.tsx';

/** More than these push what comes after them off the page. */
const shownAtFirst = 5;

interface TaskRowsProps {
  readonly teamId: string;
  readonly tasks: readonly TaskView[];
}

/** Tasks over several cases, those due first at the top; the rest when asked for. */
export function TaskRows({ teamId, tasks }: TaskRowsProps) {
  const [all, setAll] = useState(false);
  const byDue = [...tasks].sort((a, b) => a.due.localeCompare(b.due));
  const shown = all ? byDue : byDue.slice(0, shownAtFirst);
  return (
    <>
      <Rows of={shown} keyOf={({ taskId }) => taskId}>
        {(task) => <TaskLine teamId={teamId} task={task} withCase />}
      </Rows>
      {shown.length < tasks.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {text.tasks.showAll(tasks.length)}
          </Button>
        </div>
      )}
    </>
  );
}
