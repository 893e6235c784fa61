import { Badge, Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { HomeView } from '../../../shared/home/view.ts';
import { hrefOf, type Route } from '../../router/route.ts';
import { text } from '../../text/text.ts';

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
}

/** What is expected of the asker, in the order it comes; each leads to where it is done. */
export function TaskList({ teamId, tasks }: TaskListProps) {
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
            {task.urgent && (
              <Badge appearance="tint" color="danger">
                {text.home.urgent}
              </Badge>
            )}
          </div>
          <Body1>{task.text}</Body1>
        </li>
      ))}
    </ul>
  );
}

function routeOfTask(teamId: string, task: Task): Route {
  if (task.page === 'team') return { page: 'settings', teamId };
  if (task.page === 'case')
    return task.reference === undefined
      ? { page: 'cases', teamId }
      : { page: 'case', teamId, reference: task.reference };
  if (task.page === 'cases')
    return {
      page: 'cases',
      teamId,
      ...(task.filter === undefined ? {} : { filter: task.filter }),
    };
  if (task.page !== 'meeting') return { page: task.page, teamId };
  return task.meetingId === undefined
    ? { page: 'meetings', teamId }
    : { page: 'meeting', teamId, meetingId: task.meetingId };
}
