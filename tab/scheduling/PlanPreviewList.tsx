import { Body1, Body1Strong } from '@fluentui/react-components';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text/text.ts';
import type { Preview } from './usePreview.ts';
import { failureText } from '../parts/SendFailure.tsx';
import { Mark } from '../parts/Mark.tsx';

interface PlanPreviewListProps {
  readonly preview: Preview;
}

/** Each day, when its kallelse goes out, and the days that were passed over. */
export function PlanPreviewList({ preview }: PlanPreviewListProps) {
  switch (preview.status) {
    case 'none':
      return <Quiet>{text.plan.previewEmpty}</Quiet>;
    case 'waiting':
      return <Quiet>{text.state.loading}</Quiet>;
    case 'refused':
      return <Warnings of={[failureText(preview.failure)]} />;
    case 'ready':
      return (
        <div aria-live="polite">
          <Stack>
            {preview.view.overlap !== undefined && (
              <Stack tight>
                <Warnings of={[preview.view.overlap.text]} />
                {preview.view.overlap.meetings.map((meeting) => (
                  <Body1 key={meeting}>{meeting}</Body1>
                ))}
              </Stack>
            )}
            <Rows of={preview.view.dates} keyOf={({ date }) => date}>
              {(day) => (
                <Stack tight>
                  <Stack as="row">
                    <Body1Strong>{day.when}</Body1Strong>
                    {day.noticeLate && <Mark color="warning">{text.plan.late}</Mark>}
                  </Stack>
                  <Quiet>{day.noticeText}</Quiet>
                </Stack>
              )}
            </Rows>
            {preview.view.skipped.length > 0 && (
              <Stack tight>
                <Body1>{text.plan.skipped}</Body1>
                {preview.view.skipped.map((day) => (
                  <Quiet key={day.date}>{day.text}</Quiet>
                ))}
              </Stack>
            )}
          </Stack>
        </div>
      );
  }
}
