import { correctAttendanceForm } from '../../../../shared/meetings/correct-forms.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { SendForm } from '../../../forms/SendForm.tsx';
import { Rows } from '../../../parts/Rows.tsx';
import { CorrectLine } from './CorrectLine.tsx';

interface CorrectAttendanceProps {
  readonly view: MeetingView;
}

/** Who was there, each seat with the way to put it right. */
export function CorrectAttendance({ view }: CorrectAttendanceProps) {
  const { teamId, meetingId } = view.head;
  return (
    <Rows of={view.attendance} keyOf={({ memberId }) => memberId}>
      {({ memberId, label, text: told }) => (
        <CorrectLine label={label} about={label} told={told} title={correctAttendanceForm.open}>
          {(shut) => (
            <SendForm
              form={correctAttendanceForm}
              start={{ values: { memberId }, choices: { memberId: [{ value: memberId, label }] } }}
              command={(said) => ({ verb: 'correct-attendance', teamId, meetingId, ...said })}
              onDone={shut}
              onCancel={shut}
            />
          )}
        </CorrectLine>
      )}
    </Rows>
  );
}
