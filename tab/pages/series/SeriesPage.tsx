import { Body1, Body1Strong, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { SeriesMeeting, SeriesView } from '../../../shared/meetings/series/view.ts';
import { cancelSeriesForm, moveSeriesForm } from '../../../shared/meetings/series/series-forms.ts';
import { seriesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { StatusBadge } from '../../call/StatusBadge.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { CancelSeries } from './CancelSeries.tsx';
import { MoveSeries } from './MoveSeries.tsx';

interface SeriesPageProps {
  readonly teamId: string;
  readonly seriesId: string;
}

/** A series as one thing: its meetings, and what is to become of those that are left. */
export function SeriesPage({ teamId, seriesId }: SeriesPageProps) {
  const series = useView(seriesAddress(teamId, seriesId));
  return <ViewGate of={series}>{(view) => <Series view={view} />}</ViewGate>;
}

function Series({ view }: { readonly view: SeriesView }) {
  const [doing, setDoing] = useState<'move' | 'cancel'>();
  const { left } = view;
  const shut = (): void => setDoing(undefined);
  return (
    <PageFrame
      title={view.title}
      lead={view.lead}
      actions={
        left !== undefined &&
        doing === undefined && (
          <Stack as="row">
            <Button appearance="primary" onClick={() => setDoing('move')}>
              {moveSeriesForm.open}
            </Button>
            <Button onClick={() => setDoing('cancel')}>{cancelSeriesForm.open}</Button>
          </Stack>
        )
      }
    >
      {left !== undefined && doing === 'move' && (
        <MoveSeries series={view} left={left} onDone={shut} />
      )}
      {left !== undefined && doing === 'cancel' && (
        <CancelSeries series={view} left={left} onDone={shut} />
      )}
      <Section title={text.series.meetings}>
        {left === undefined && <Body1>{text.series.nothingLeft}</Body1>}
        <Rows of={view.meetings} keyOf={({ head }) => head.meetingId}>
          {(meeting) => <SeriesLine {...meeting} />}
        </Rows>
      </Section>
    </PageFrame>
  );
}

function SeriesLine({ head, byHand }: SeriesMeeting) {
  const { teamId, meetingId } = head;
  return (
    <Stack tight>
      <Stack as="row">
        <Link href={hrefOf({ page: 'meeting', teamId, meetingId })}>
          <Body1Strong>{head.when}</Body1Strong>
        </Link>
        <StatusBadge head={head} />
        {byHand && <Mark color="informative">{text.series.byHand}</Mark>}
      </Stack>
      <Quiet>{[head.place, head.noticeText].filter(Boolean).join(' · ')}</Quiet>
    </Stack>
  );
}
