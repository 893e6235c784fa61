import { Body1Strong, Caption1, Link } from '@fluentui/react-components';
import type { MeetingRow } from '../../shared/meetings/call/view.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { hrefOf, routeOfMeeting } from '../router/route.ts';
import { text } from '../text/text.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { StatusBadge } from './StatusBadge.tsx';

interface MeetingLineProps {
  readonly row: MeetingRow;
}

/** One meeting in a list; answered on the line by who does not read it whole. */
export function MeetingLine({
  row: { head, page, answer, answersText, itemsText, seriesId },
}: MeetingLineProps) {
  const { teamId, meetingId } = head;
  const facts = [head.place, answersText, itemsText].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  return (
    <Stack tight>
      <Stack as="row">
        {page === undefined ? (
          <Body1Strong>{head.when}</Body1Strong>
        ) : (
          <Link href={hrefOf(routeOfMeeting(page, { teamId, meetingId }))}>
            <Body1Strong>{head.when}</Body1Strong>
          </Link>
        )}
        <StatusBadge head={head} />
      </Stack>
      <Caption1>{facts.join(' · ')}</Caption1>
      <Quiet>{head.noticeText}</Quiet>
      {seriesId !== undefined && (
        <Link
          href={hrefOf({ page: 'series', teamId, seriesId })}
          aria-label={`${text.series.open}: ${head.when}`}
        >
          {text.series.open}
        </Link>
      )}
      <Warnings of={[head.warning]} />
      {page !== 'meeting' && head.status !== 'closed' && <CalendarFile head={head} />}
      {answer !== undefined && <AnswerButtons head={head} row={answer} />}
    </Stack>
  );
}
