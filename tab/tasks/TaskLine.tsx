import { Badge, Body1, Button } from '@fluentui/react-components';
import type { TaskView } from '../../shared/cases/carry/view.ts';
import { type TaskOutcome, taskOutcomeLabels } from '../../shared/codes/carrying.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { useSend } from '../client/useSend.ts';
import { CaseLink } from '../parts/CaseLink.tsx';
import { isCode } from '../parts/is-code.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

interface TaskLineProps {
  readonly teamId: string;
  readonly task: TaskView;
  readonly outcomes: readonly Choice[];
  /** Where the case is not said already: in a list over several. */
  readonly withCase?: boolean;
  /** Where it is not said already whose it is. */
  readonly withMember?: boolean;
}

/** Something taken on in a case: what came of it, or one click to say so. */
export function TaskLine(props: TaskLineProps) {
  const { teamId, task, outcomes, withCase = false, withMember = false } = props;
  const sending = useSend();
  const { reference, taskId } = task;
  const report = (outcome: TaskOutcome): void =>
    void sending.send({ verb: 'report-task', teamId, reference, taskId, outcome });
  return (
    <Stack tight>
      <Stack as="row">
        {withCase && <CaseLink teamId={teamId} reference={reference} />}
        <Body1>{task.text}</Body1>
        {task.overdue && (
          <Badge appearance="tint" color="danger">
            {text.tasks.overdue}
          </Badge>
        )}
        {task.outcomeText !== undefined && (
          <Badge appearance="tint" color={task.outcome === 'done' ? 'success' : 'warning'}>
            {task.outcomeText}
          </Badge>
        )}
      </Stack>
      <Quiet>{withMember ? `${task.memberText} · ${task.dueText}` : task.dueText}</Quiet>
      {task.canReport && (
        <Stack as="row">
          {outcomes.map(({ value, label }) => (
            <Button
              key={value}
              size="small"
              disabledFocusable={sending.sending}
              aria-label={`${label}: ${task.text}, ${reference}`}
              onClick={() => {
                if (isCode(taskOutcomeLabels, value)) report(value);
              }}
            >
              {label}
            </Button>
          ))}
        </Stack>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
