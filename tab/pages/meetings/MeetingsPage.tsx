import { Button } from '@fluentui/react-components';
import { CalendarEmptyRegular } from '@fluentui/react-icons/svg/calendar-empty';
import { useState } from 'react';
import { useMay, useTeamName } from '../../client/me.ts';
import { meetingsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { MeetingLine } from '../../call/MeetingLine.tsx';

interface MeetingsPageProps {
  readonly teamId: string;
}

/** The team's meetings, those to come first. */
export function MeetingsPage({ teamId }: MeetingsPageProps) {
  const [when, setWhen] = useState<'upcoming' | 'past'>('upcoming');
  const may = useMay(teamId);
  const meetings = useView(meetingsAddress(teamId, when));
  return (
    <PageFrame
      title={text.titles.meetings(useTeamName(teamId))}
      actions={
        may('plan-meetings') && (
          <Stack as="row">
            <Button
              as="a"
              appearance="primary"
              href={hrefOf({ page: 'plan', teamId, kind: 'one' })}
            >
              {text.meetings.planOne}
            </Button>
            <Button as="a" href={hrefOf({ page: 'plan', teamId, kind: 'series' })}>
              {text.meetings.planSeries}
            </Button>
          </Stack>
        )
      }
    >
      <Segments
        label={text.meetings.which}
        choices={[
          { value: 'upcoming', label: text.meetings.upcoming },
          { value: 'past', label: text.meetings.past },
        ]}
        value={when}
        onValue={(value) => setWhen(value === 'past' ? 'past' : 'upcoming')}
      />
      <ViewGate of={meetings} inside>
        {({ rows }) => (
          <Section title={when === 'past' ? text.meetings.past : text.meetings.upcoming}>
            {rows.length === 0 ? (
              <EmptyState icon={<CalendarEmptyRegular />}>
                {when === 'past' ? text.meetings.nonePast : text.meetings.noneUpcoming}
              </EmptyState>
            ) : (
              <Rows of={rows} keyOf={(row) => row.head.meetingId}>
                {(row) => <MeetingLine row={row} />}
              </Rows>
            )}
          </Section>
        )}
      </ViewGate>
    </PageFrame>
  );
}
