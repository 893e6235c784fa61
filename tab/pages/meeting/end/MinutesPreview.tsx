import { Subtitle2 } from '@fluentui/react-components';
import { useEffect } from 'react';
import { minutesPreviewAddress } from '../../../client/addresses.ts';
import { useView } from '../../../client/useView.ts';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { ViewGate } from '../../../parts/ViewGate.tsx';
import { text } from '../../../text/text.ts';
import { Minutes } from '../after/Minutes.tsx';

interface MinutesPreviewProps {
  readonly teamId: string;
  readonly meetingId: string;
  readonly topics: 'carry' | 'leave';
  /** Of the meeting, which others go on changing. */
  readonly revision: number;
}

/** The minutes as they will stand in the channel; told anew when somebody decides something meanwhile. */
export function MinutesPreview({ teamId, meetingId, topics, revision }: MinutesPreviewProps) {
  const preview = useView(minutesPreviewAddress(teamId, meetingId, topics));
  const { refresh } = preview;
  useEffect(() => refresh(), [refresh, revision]);
  return (
    <Stack>
      <Stack tight>
        <Subtitle2 as="h2" style={{ margin: 0 }}>
          {text.end.preview}
        </Subtitle2>
        <Quiet>
          {text.end.previewNote} {text.end.after}
        </Quiet>
      </Stack>
      <ViewGate of={preview} inside>
        {(minutes) => <Minutes minutes={minutes} />}
      </ViewGate>
    </Stack>
  );
}
