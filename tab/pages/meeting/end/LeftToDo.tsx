import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EndingGroup, EndingPlace } from '../../../../shared/meetings/minutes/view.ts';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Rows } from '../../../parts/Rows.tsx';
import { Stack } from '../../../parts/Stack.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  way: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
});

interface LeftToDoProps {
  readonly groups: readonly EndingGroup[];
  readonly onGoTo: (place: EndingPlace) => void;
}

/** What is left, counted, with a way to each of it. */
export function LeftToDo({ groups, onGoTo }: LeftToDoProps) {
  const styles = useStyles();
  return (
    <Rows of={groups} keyOf={({ kind }) => kind}>
      {(group) => (
        <Stack tight>
          <Body1Strong>{group.text}</Body1Strong>
          {group.note !== undefined && <Quiet>{group.note}</Quiet>}
          <div className={styles.ways}>
            {group.rows.map(({ label, note, at }) => (
              <Button
                key={JSON.stringify(at)}
                size="small"
                className={styles.way}
                onClick={() => onGoTo(at)}
              >
                {note === undefined ? label : `${label} · ${note}`}
              </Button>
            ))}
          </div>
        </Stack>
      )}
    </Rows>
  );
}
