import type { MeetingHead } from '../../shared/meetings/view.ts';
import { meetingCalendarPath } from '../client/addresses.ts';
import { SaveFile } from '../parts/SaveFile.tsx';
import { calendarText } from '../text/calendar-text.ts';

interface CalendarFileProps {
  readonly head: MeetingHead;
}

/** The meeting as a file that one's own calendar opens. */
export function CalendarFile({ head: { teamId, meetingId, date, when } }: CalendarFileProps) {
  return (
    <SaveFile
      small
      label={calendarText.file}
      about={calendarText.fileOf(when)}
      path={meetingCalendarPath(teamId, meetingId)}
      fileName={`star-${date}.ics`}
    />
  );
}
