import type { MeetingRow } from '../../../shared/meetings/call/view.ts';
import { useMay, useMe } from '../../client/me.ts';
import { meetingAddress, meetingsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { BeforeList } from '../../lists/BeforeList.tsx';
import { AnswerButtons } from '../../call/AnswerButtons.tsx';
import { nextOf } from '../../call/has-passed.ts';
import { MeetingLine } from '../../call/MeetingLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';

/** Those who see any case at all have a list of their own. */
const readsRows = ['read-meeting', 'read-fk-rows', 'read-assigned-rows'] as const;

interface NextMeetingProps {
  readonly teamId: string;
}

/** The next meeting, answered and prepared here and now. Nothing while it is fetched: the tasks above stand on their own. */
export function NextMeeting({ teamId }: NextMeetingProps) {
  const may = useMay(teamId);
  const meetings = useView(meetingsAddress(teamId, 'upcoming'));
  const { today } = useMe();
  const next = meetings.status === 'ready' ? nextOf(meetings.view.rows, today) : undefined;
  if (next === undefined) return null;
  const { meetingId } = next.head;
  return (
    <>
      <Section title={text.home.nextMeeting}>
        <MeetingLine row={next} />
        {next.page === 'meeting' && <OwnAnswer row={next} />}
      </Section>
      {readsRows.some(may) && <BeforeList teamId={teamId} meetingId={meetingId} brief />}
    </>
  );
}

function OwnAnswer({ row: { head } }: { readonly row: MeetingRow }) {
  const meeting = useView(meetingAddress(head.teamId, head.meetingId));
  if (meeting.status !== 'ready' || !meeting.view.can.answer) return null;
  const own = meeting.view.answers.find((answer) => answer.own);
  if (own === undefined) return null;
  return (
    <>
      <Quiet>{meeting.view.proposalsText}</Quiet>
      <AnswerButtons head={head} row={own} />
    </>
  );
}
