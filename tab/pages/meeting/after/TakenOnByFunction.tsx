import { Body1Strong } from '@fluentui/react-components';
import type { MinutesView } from '../../../../shared/meetings/minutes/view.ts';
import { headings } from '../../../../shared/text/headings.ts';
import { Rows } from '../../../parts/Rows.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { ToldOfCases } from './ToldOfCases.tsx';

interface TakenOnByFunctionProps {
  readonly minutes: MinutesView;
}

/** What each function has to do after the meeting, by when, and which of its cases it carries. */
export function TakenOnByFunction({ minutes }: TakenOnByFunctionProps) {
  const { teamId } = minutes.head;
  if (minutes.takenOn.length === 0) return null;
  return (
    <Section title={headings.byFunction}>
      <Rows of={minutes.takenOn} keyOf={({ memberId }) => memberId}>
        {({ label, tasks, carries }) => (
          <Stack tight>
            <Body1Strong as="h3" style={{ margin: 0 }}>
              {label}
            </Body1Strong>
            {tasks.map((task) => (
              <ToldOfCases key={task.text} teamId={teamId} {...task} />
            ))}
            {carries.length > 0 && (
              <ToldOfCases teamId={teamId} text={headings.carries} references={carries} />
            )}
          </Stack>
        )}
      </Rows>
    </Section>
  );
}
