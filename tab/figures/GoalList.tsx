import { Body1 } from '@fluentui/react-components';
import type { DigestView } from '../../shared/digest/view.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';
import { Mark } from '../parts/Mark.tsx';

interface GoalListProps {
  readonly goals: DigestView['goals'];
}

/** The goals of the plan, and whether they are met. */
export function GoalList({ goals }: GoalListProps) {
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
