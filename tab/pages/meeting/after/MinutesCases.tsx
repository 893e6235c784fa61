import { Body1, Body1Strong } from '@fluentui/react-components';
import type { MinutesView } from '../../../../shared/meetings/minutes/view.ts';
import { Rows } from '../../../parts/Rows.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';
import { ToldOfCases } from './ToldOfCases.tsx';

interface MinutesCasesProps {
  readonly minutes: MinutesView;
}

/** The decisions: how many of each, and those of one kind together. */
export function MinutesCases({ minutes }: MinutesCasesProps) {
  const { teamId } = minutes.head;
  return (
    <Section title={text.minutes.decisions}>
      {minutes.groups.length === 0 && <Body1>{text.minutes.noDecisions}</Body1>}
      <Rows of={minutes.groups} keyOf={({ kind }) => kind}>
        {({ label, count, rows }) => (
          <Stack tight>
            <Body1Strong as="h3" style={{ margin: 0 }}>
              {label} {count}
            </Body1Strong>
            {rows.map((row) => (
              <ToldOfCases key={row.references.join()} teamId={teamId} {...row} />
            ))}
          </Stack>
        )}
      </Rows>
      {minutes.closed !== undefined && <Body1>{minutes.closed}</Body1>}
    </Section>
  );
}
