import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TaskView } from '../../shared/cases/carry/view.ts';
import { type TaskEnd, taskOutcomeLabels, taskOutcomes } from '../../shared/codes/carrying.ts';
import { useSend } from '../client/useSend.ts';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { Mark } from '../parts/Mark.tsx';

const useStyles = makeStyles({
  // Side by side where there is room: a case brings four of them to its meeting, above its decision.
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  words: { flex: '1 1 260px', minWidth: 0 },
});

interface TaskLineProps {
  readonly teamId: string;
  readonly task: TaskView;
  /** Where the case is not said already: in a list over several. */
  readonly withCase?: boolean;
  /** Where it is not said already whose it is. */
  readonly withMember?: boolean;
}

/** Something taken on in a case: what came of it, or one click to say so. */
export function TaskLine(props: TaskLineProps) {
  const { teamId, task, withCase = false, withMember = false } = props;
  const styles = useStyles();
  const sending = useSend();
  const { reference, taskId } = task;
  return (
    <Stack tight>
      <div className={styles.line}>
        <div className={styles.words}>
          <Stack as="row">
            {withCase && <CaseLink teamId={teamId} reference={reference} />}
            <Body1>{task.text}</Body1>
            {task.overdue && <Mark color="danger">{text.tasks.overdue}</Mark>}
            {/* What the plan took the place of stands under a heading that says so. */}
            {task.outcomeText !== undefined && task.outcome !== 'covered-by-plan' && (
              <Mark color={colorOf(task.outcome)}>{task.outcomeText}</Mark>
            )}
          </Stack>
          <Quiet>{withMember ? `${task.memberText} · ${task.dueText}` : task.dueText}</Quiet>
        </div>
        {task.canReport && (
          <Stack as="row">
            {taskOutcomes.map((outcome) => (
              <Button
                key={outcome}
                size="small"
                disabledFocusable={sending.sending}
                aria-label={`${taskOutcomeLabels[outcome]}: ${task.text}, ${reference}`}
                onClick={() =>
                  void sending.send({ verb: 'report-task', teamId, reference, taskId, outcome })
                }
              >
                {taskOutcomeLabels[outcome]}
              </Button>
            ))}
          </Stack>
        )}
      </div>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}

function colorOf(end: TaskEnd | undefined): 'success' | 'warning' {
  return end === 'done' ? 'success' : 'warning';
}
