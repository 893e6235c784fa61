import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import { Alarm } from '../../../parts/Alarm.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { TaskLine } from '../../../tasks/TaskLine.tsx';

const useStyles = makeStyles({
  known: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  word: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface ItemNotesProps {
  readonly teamId: string;
  readonly item: AgendaItemView;
}

/**
 * What is to be known before a case is decided: where it stands and what is done, what it is about, alarms, word from those
 * who are not here, what was taken on.
 */
export function ItemNotes({ teamId, item }: ItemNotesProps) {
  const styles = useStyles();
  const { known, brief, alarms = [], words = [], tasks = [] } = item;
  const lines = [known?.stands ?? item.note ?? item.raisedByText, brief, known?.work];
  return (
    <Stack>
      <div className={styles.known}>
        {lines
          .filter((line) => line !== undefined && line !== '')
          .map((line) => (
            <Body1 key={line}>{line}</Body1>
          ))}
      </div>
      {alarms.map((alarm) => (
        <Alarm key={alarm} text={alarm} />
      ))}
      {words.map(({ memberId, text: said }) => (
        <Body1 key={memberId} className={styles.word}>
          {said}
        </Body1>
      ))}
      {tasks.map((task) => (
        <TaskLine key={task.taskId} teamId={teamId} task={task} withMember />
      ))}
    </Stack>
  );
}
