import { Body1, Button } from '@fluentui/react-components';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { attendanceId } from '../../agenda/place-id.ts';
import { text } from '../../text/text.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { TheRestArePresent } from './TheRestArePresent.tsx';

interface AttendanceSectionProps {
  readonly view: MeetingView;
  /** Only the count is shown. */
  readonly folded: boolean;
  readonly onFold: (() => void) | undefined;
}

/** Who is here, one click each. */
export function AttendanceSection({ view, folded, onFold }: AttendanceSectionProps) {
  const set = view.attendance.filter(({ value }) => value !== undefined).length;
  return (
    <Section
      title={text.attendance.title}
      id={attendanceId}
      aside={
        onFold === undefined ? (
          <Quiet>{text.attendance.count(set, view.attendance.length)}</Quiet>
        ) : (
          <Button size="small" aria-expanded={!folded} onClick={onFold}>
            {text.attendance.count(set, view.attendance.length)}
          </Button>
        )
      }
    >
      {view.presenceText !== undefined && <Body1>{view.presenceText}</Body1>}
      {!folded && <TheRestArePresent view={view} />}
      {!folded && (
        <Rows of={view.attendance} keyOf={({ memberId }) => memberId}>
          {(seat) => <AttendanceRow head={view.head} seat={seat} canSet={view.can.run} />}
        </Rows>
      )}
    </Section>
  );
}
