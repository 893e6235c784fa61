import { Body1 } from '@fluentui/react-components';
import { attendanceLabels, attendances } from '../../../shared/codes/meeting.ts';
import type { GatheringChoice } from '../../../shared/gatherings/gathering.ts';
import type { GatheringSeat, GatheringView } from '../../../shared/gatherings/view.ts';
import {
  absentForm,
  absentWordForm,
  comingLabels,
  deputyForm,
} from '../../../shared/meetings/forms.ts';
import { useSend } from '../../client/useSend.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Toggle } from '../../parts/Toggle.tsx';
import { RowMenu } from '../../surfaces/RowMenu.tsx';
import { yearText } from '../../text/year-text.ts';
import { atGathering } from './at-gathering.ts';

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
          <OwnAnswer view={view} seat={own} />
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

function OwnAnswer({ view: { head }, seat }: OfSeat) {
  const sending = useSend();
  const command = (choice: GatheringChoice) => ({
    verb: 'answer-gathering' as const,
    ...atGathering(head),
    choice,
    seatId: seat.id,
  });
  const choices: readonly (readonly [string, GatheringChoice, boolean])[] = [
    [comingLabels['on-site'], { status: 'coming', mode: 'on-site' }, seat.mode === 'on-site'],
    [comingLabels.digital, { status: 'coming', mode: 'digital' }, seat.mode === 'digital'],
    [deputyForm.open, { status: 'deputy' }, seat.status === 'deputy'],
    [absentForm.open, { status: 'absent' }, seat.status === 'absent'],
  ];
  return (
    <Stack>
      <Stack as="row">
        {choices.map(([label, choice, chosen]) => (
          <Toggle
            key={label}
            pressed={chosen}
            appearance={chosen ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending}
            onClick={() => void sending.send(command(choice))}
          >
            {label}
          </Toggle>
        ))}
      </Stack>
      <SendFailure failure={sending.failure} />
      {seat.status === 'absent' && (
        <SendForm
          form={absentWordForm}
          command={({ word, confirmed }) => ({
            ...command({ status: 'absent', word }),
            confirmed,
          })}
          quiet
        />
      )}
    </Stack>
  );
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
