import { Body1 } from '@fluentui/react-components';
import { attendanceLabels, attendances } from '../../../shared/codes/meeting.ts';
import type { GatheringSeat, GatheringView } from '../../../shared/gatherings/view.ts';
import { useSend } from '../../client/useSend.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { RowMenu } from '../../surfaces/RowMenu.tsx';
import { yearText } from '../../text/year-text.ts';
import { atGathering } from '../../call/at-gathering.ts';
import { OwnGatheringAnswer } from '../../call/OwnGatheringAnswer.tsx';

interface SeatsSectionProps {
  readonly view: GatheringView;
}

/** Who comes, with one's own answer first; while it is held and after, who was there. */
export function SeatsSection({ view }: SeatsSectionProps) {
  const { seats, head, answersText, can } = view;
  if (seats.length === 0) return null;
  const isHeld = head.status === 'open' || head.status === 'closed';
  const own = seats.find((seat) => seat.own);
  return (
    <>
      {own !== undefined && can.answer && (
        <Section title={yearText.own} accent>
          <OwnGatheringAnswer head={head} seat={own} />
        </Section>
      )}
      <Section title={isHeld ? yearText.attendance : yearText.answers}>
        {!isHeld && <Body1>{answersText}</Body1>}
        <Rows of={seats} keyOf={({ id }) => id}>
          {(seat) => (
            <LabelledLine
              label={seat.label}
              action={can.attend && <AttendanceMenu view={view} seat={seat} />}
            >
              {isHeld ? (
                !can.attend && <Quiet>{seat.attendanceText ?? yearText.notNoted}</Quiet>
              ) : (
                <Quiet>{seat.text}</Quiet>
              )}
            </LabelledLine>
          )}
        </Rows>
      </Section>
    </>
  );
}

interface OfSeat {
  readonly view: GatheringView;
  readonly seat: GatheringSeat;
}

function AttendanceMenu({ view: { head }, seat }: OfSeat) {
  const sending = useSend();
  return (
    <>
      <RowMenu
        about={seat.label}
        label={seat.attendanceText ?? yearText.notNoted}
        actions={attendances.map((attendance) => ({
          key: attendance,
          label: attendanceLabels[attendance],
          onChosen: () =>
            void sending.send({
              verb: 'attend-gathering',
              ...atGathering(head),
              seatId: seat.id,
              attendance,
            }),
        }))}
      />
      <SendFailure failure={sending.failure} />
    </>
  );
}
