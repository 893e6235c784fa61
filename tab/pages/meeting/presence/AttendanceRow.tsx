import { Body1, Body1Strong, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Attendance, attendances } from '../../../../shared/codes/meeting.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { placeId } from '../../../agenda/place-id.ts';
import { text } from '../../../text/text.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface AttendanceRowProps {
  readonly head: MeetingHead;
  readonly seat: MeetingView['attendance'][number];
  readonly canSet: boolean;
}

/** One seat's attendance. The click shows at once; the server's answer, a moment later, takes its place. */
export function AttendanceRow({ head, seat, canSet }: AttendanceRowProps) {
  const styles = useStyles();
  const sending = useSend();
  const [clicked, setClicked] = useState<string>();
  const { teamId, meetingId } = head;
  const { memberId } = seat;
  const shown = sending.sending ? clicked : seat.value;
  const set = (value: Attendance): void => {
    setClicked(value);
    void sending.send({ verb: 'set-attendance', teamId, meetingId, memberId, attendance: value });
  };
  return (
    <Stack tight id={placeId({ of: 'seat', memberId })}>
      <Body1Strong>{seat.label}</Body1Strong>
      {canSet ? (
        <div role="group" aria-label={seat.label} className={styles.choices}>
          {attendances.map((value) => (
            <ToggleButton
              key={value}
              size="small"
              checked={value === shown}
              appearance={value === shown ? 'primary' : 'outline'}
              onClick={() => set(value)}
            >
              {text.attendance.short[value]}
            </ToggleButton>
          ))}
        </div>
      ) : (
        <Body1>{seat.text}</Body1>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
