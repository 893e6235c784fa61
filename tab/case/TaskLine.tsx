import { Badge, Body1, Button } from '@fluentui/react-components';
import type { TaskView } from '../../shared/cases/case-view.ts';
import type { Choice } from '../../shared/meetings/view.ts';
import { taskOutcomeLabels } from '../../shared/text/case-labels.ts';
import { isCode } from '../parts/is-code.ts';
import { joinFacts } from '../parts/join-facts.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text-case.ts';
import { useCaseStep } from './useCaseStep.ts';

interface TaskLineProps {
  readonly teamId: string;
  readonly task: TaskView;
  readonly outcomes: readonly Choice[];
}

const words = caseText.tasks;

/** What somebody has taken on, and what became of it: one press to report. */
export function TaskLine({ teamId, task, outcomes }: TaskLineProps) {
  const { sending, take } = useCaseStep({ teamId, reference: task.reference });
  const { taskId, outcomeText } = task;
  return (
    <Stack tight>
      <Stack as="row">
        <Body1>{task.text}</Body1>
        {task.overdue && (
          <Badge appearance="tint" color="danger">
            {words.overdue}
          </Badge>
        )}
      </Stack>
      <Quiet>{joinFacts(task.memberText, outcomeText ?? task.dueText)}</Quiet>
      {task.canReport && (
        <Stack as="row">
          {outcomes.map(({ value, label }) => (
            <Button
              key={value}
              size="small"
              disabledFocusable={sending.sending}
              aria-label={words.report(label, task.text)}
              onClick={() => {
                if (isCode(taskOutcomeLabels, value))
                  take({ verb: 'report-task', taskId, outcome: value });
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
