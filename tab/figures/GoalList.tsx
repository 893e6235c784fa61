import { Body1 } from '@fluentui/react-components';
import type { GoalRow } from '../../shared/digest/view.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';
import { Mark } from '../parts/Mark.tsx';

interface GoalListProps {
  readonly goals: readonly GoalRow[];
}

/** The goals of the plan, and whether they are met. */
export function GoalList({ goals }: GoalListProps) {
  const how = [...new Set(goals.flatMap((goal) => goal.how ?? []))];
  return (
    <Stack>
      <GoalRows goals={goals} />
      {how.map((said) => (
        <Quiet key={said}>{said}</Quiet>
      ))}
    </Stack>
  );
}

function GoalRows({ goals }: GoalListProps) {
  return (
    <Rows of={goals} keyOf={({ code }) => code}>
      {(goal) => (
        <LabelledLine label={goal.label}>
          <Stack as="row">
            <Body1>{goal.text}</Body1>
            {goal.met !== undefined && (
              <Mark color={goal.met ? 'success' : 'warning'}>
                {goal.met ? teamText.steering.met : teamText.steering.notMet}
              </Mark>
            )}
          </Stack>
        </LabelledLine>
      )}
    </Rows>
  );
}
