import { Body1, Body1Strong, Checkbox } from '@fluentui/react-components';
import type { SeriesPreview } from '../../../shared/meetings/series/view.ts';
import type { Foreseen } from '../../client/usePosted.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { failureText } from '../../parts/SendFailure.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';

interface FatePreviewProps {
  readonly of: Foreseen<SeriesPreview>;
  /** Those changed by hand that are to go with the others. */
  readonly alsoChanged: readonly string[];
  readonly onAlsoChanged: (ids: readonly string[]) => void;
}

/** What becomes of each meeting, before it happens; one that somebody has changed by hand is asked about. */
export function FatePreview({ of, alsoChanged, onAlsoChanged }: FatePreviewProps) {
  switch (of.status) {
    case 'none':
      return <Quiet>{text.series.previewEmpty}</Quiet>;
    case 'waiting':
      return <Quiet>{text.state.loading}</Quiet>;
    case 'refused':
      return <Warnings of={[failureText(of.failure)]} />;
    case 'ready':
      return (
        <Stack>
          <Body1Strong role="status">{of.view.summary}</Body1Strong>
          <Rows of={of.view.rows} keyOf={({ meetingId }) => meetingId}>
            {(row) => (
              <Stack tight>
                <Body1Strong>{row.when}</Body1Strong>
                <Body1>{row.text}</Body1>
                {row.noticeText !== undefined && <Quiet>{row.noticeText}</Quiet>}
                {row.asked && (
                  <Checkbox
                    label={text.series.goesAlong}
                    aria-label={`${text.series.goesAlong}: ${row.when}`}
                    checked={alsoChanged.includes(row.meetingId)}
                    onChange={(_, { checked }) =>
                      onAlsoChanged([
                        ...alsoChanged.filter((id) => id !== row.meetingId),
                        ...(checked === true ? [row.meetingId] : []),
                      ])
                    }
                  />
                )}
              </Stack>
            )}
          </Rows>
        </Stack>
      );
  }
}
