import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaItemView } from '../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { Stack } from '../../parts/Stack.tsx';
import { TaskLine } from '../../tasks/TaskLine.tsx';

const useStyles = makeStyles({
  alarm: { color: tokens.colorPaletteRedForeground1 },
  word: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface ItemNotesProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
}

/** What is to be known before a case is decided: what it is about, alarms, word from those who are not here, what was taken on. */
export function ItemNotes({ view, item }: ItemNotesProps) {
  const styles = useStyles();
  const { brief, alarms = [], words = [], tasks = [] } = item;
  if (brief === undefined && alarms.length + words.length + tasks.length === 0) return null;
  return (
    <Stack>
      {brief !== undefined && <Body1>{brief}</Body1>}
      {alarms.map((alarm) => (
        <Body1 key={alarm} className={styles.alarm}>
          {alarm}
        </Body1>
      ))}
      {words.map(({ memberId, text: said }) => (
        <Body1 key={memberId} className={styles.word}>
          {said}
        </Body1>
      ))}
      {tasks.map((task) => (
        <TaskLine key={task.taskId} teamId={view.head.teamId} task={task} withMember />
      ))}
    </Stack>
  );
}
