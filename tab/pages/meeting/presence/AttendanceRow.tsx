import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import { type Attendance, attendances, isThere } from '../../../../shared/codes/meeting.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { SeatChip } from '../../../parts/SeatChip.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { RowMenu } from '../../../surfaces/RowMenu.tsx';
import { placeId } from '../../../agenda/place-id.ts';
import { text } from '../../../text/text.ts';

const useStyles = makeStyles({
  seat: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: '36px',
    // A name of two lines keeps clear of the next.
    paddingBlock: tokens.spacingVerticalXXS,
  },
  state: { flexShrink: 0 },
});

interface AttendanceRowProps {
  readonly head: MeetingHead;
  readonly seat: MeetingView['attendance'][number];
  readonly canSet: boolean;
}

/** One seat's attendance. What is chosen shows at once; the server's answer, a moment later, takes its place. */
export function AttendanceRow({ head, seat, canSet }: AttendanceRowProps) {
  const styles = useStyles();
  const sending = useSend();
  const [clicked, setClicked] = useState<Attendance>();
  const { teamId, meetingId } = head;
  const { memberId, label } = seat;
  const shown = sending.sending ? clicked : seat.value;
  const word = shown === undefined ? text.attendance.notGiven : text.attendance.short[shown];
  const set = (value: Attendance): void => {
    setClicked(value);
    void sending.send({ verb: 'set-attendance', teamId, meetingId, memberId, attendance: value });
  };
  const look = shown === undefined ? 'unknown' : isThere(shown) ? 'there' : 'away';
  return (
    <>
      <div id={placeId({ of: 'seat', memberId })} className={styles.seat}>
        <SeatChip label={label} />
        <span className={styles.state}>
          {canSet ? (
            <RowMenu
              about={label}
              label={word}
              tone={look}
              actions={attendances.map((value) => ({
                key: value,
                label: text.attendance.short[value],
                ...(value === shown ? { icon: <Checkmark16Regular /> } : {}),
                onChosen: () => set(value),
              }))}
            />
          ) : shown === undefined ? (
            seat.text
          ) : (
            word
          )}
        </span>
      </div>
      <SendFailure failure={sending.failure} />
    </>
  );
}
