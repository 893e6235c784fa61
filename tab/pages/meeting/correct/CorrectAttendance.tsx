import { correctAttendanceForm } from '../../../../shared/meetings/correct-forms.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { ButtonForm } from '../../../forms/ButtonForm.tsx';
import { LabelledLine } from '../../../parts/LabelledLine.tsx';
import { Rows } from '../../../parts/Rows.tsx';
import { text } from '../../../text/text.ts';

interface CorrectAttendanceProps {
  readonly view: MeetingView;
}

/** Who was there, each seat with the way to put it right. */
export function CorrectAttendance({ view }: CorrectAttendanceProps) {
  const { teamId, meetingId } = view.head;
  return (
    <Rows of={view.attendance} keyOf={({ memberId }) => memberId}>
      {({ memberId, label, text: told }) => (
        <>
          <LabelledLine label={label}>{told}</LabelledLine>
          <ButtonForm
            form={correctAttendanceForm}
            label={text.correct.correct}
            about={label}
            start={{ values: { memberId }, choices: { memberId: [{ value: memberId, label }] } }}
            command={(said) => ({ verb: 'correct-attendance', teamId, meetingId, ...said })}
          />
        </>
      )}
    </Rows>
  );
}
