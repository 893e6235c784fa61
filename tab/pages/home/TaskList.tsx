import { Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HomeView } from '../../../shared/home/view.ts';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { routeOfTask } from './task-route.ts';
import { Mark } from '../../parts/Mark.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  task: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

type Task = HomeView['tasks'][number];

interface TaskListProps {
  readonly teamId: string;
  readonly tasks: readonly Task[];
  /** What is done right here, of one that can be. */
  readonly below: (task: Task) => ReactNode;
}

/** What is expected of the asker, in the order it comes; each leads to where it is done. */
export function TaskList({ teamId, tasks, below }: TaskListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li
          key={`${task.code} ${task.meetingId ?? ''} ${task.reference ?? ''} ${task.title}`}
          className={styles.task}
        >
          <div className={styles.title}>
            <Link href={hrefOf(routeOfTask(teamId, task))}>
              <Body1Strong>{task.title}</Body1Strong>
            </Link>
            {task.urgent && <Mark color="danger">{text.home.urgent}</Mark>}
          </div>
          <Body1>{task.text}</Body1>
          {below(task)}
        </li>
      ))}
    </ul>
  );
}
