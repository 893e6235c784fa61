import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { memo, useId, useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { Section } from '../../../parts/Section.tsx';
import { useIsNarrow } from '../../../parts/useWidth.ts';
import { attendanceId } from '../../../agenda/place-id.ts';
import { text } from '../../../text/text.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { TheRestArePresent } from './TheRestArePresent.tsx';

const useStyles = makeStyles({
  seats: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
});

interface AttendanceSectionProps {
  readonly view: MeetingView;
}

/** Who is here by function: who is missing in a line, and the seats with one row each, folded where all are noted. */
export const AttendanceSection = memo(function AttendanceSection({ view }: AttendanceSectionProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  const id = useId();
  const set = view.attendance.filter(({ value }) => value !== undefined).length;
  // As it was when one came: what one is noting does not fold under the pointer with the last one noted.
  const [wasNoted] = useState(set === view.attendance.length);
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? (!narrow && !wasNoted);
  return (
    <Section
      title={text.attendance.title}
      id={attendanceId}
      aside={
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpened(!isOpen)}
        >
          {text.attendance.count(set, view.attendance.length)}
        </Button>
      }
    >
      {view.presenceText !== undefined && <Body1>{view.presenceText}</Body1>}
      {isOpen && <TheRestArePresent view={view} />}
      {isOpen && (
        <ul id={id} className={styles.seats}>
          {view.attendance.map((seat) => (
            <li key={seat.memberId}>
              <AttendanceRow head={view.head} seat={seat} canSet={view.can.run} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
});
