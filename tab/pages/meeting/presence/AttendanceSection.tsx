import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { Rows } from '../../../parts/Rows.tsx';
import { Section } from '../../../parts/Section.tsx';
import { useIsNarrow } from '../../../parts/useWidth.ts';
import { attendanceId } from '../../../agenda/place-id.ts';
import { text } from '../../../text/text.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { TheRestArePresent } from './TheRestArePresent.tsx';

interface AttendanceSectionProps {
  readonly view: MeetingView;
}

/** Who is here, one click each. */
export function AttendanceSection({ view }: AttendanceSectionProps) {
  const narrow = useIsNarrow();
  const [opened, setOpened] = useState<boolean>();
  const folded = !(opened ?? !narrow);
  const set = view.attendance.filter(({ value }) => value !== undefined).length;
  return (
    <Section
      title={text.attendance.title}
      id={attendanceId}
      aside={
        <Button size="small" aria-expanded={!folded} onClick={() => setOpened(folded)}>
          {text.attendance.count(set, view.attendance.length)}
        </Button>
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
