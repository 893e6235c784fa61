import type { ComingUp } from '../../../shared/home/view.ts';
import { useMay, useMe } from '../../client/me.ts';
import { meetingsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { BeforeList } from '../../lists/BeforeList.tsx';
import { nextOf } from '../../call/has-passed.ts';
import { MeetingLine } from '../../call/MeetingLine.tsx';
import { ComingUpList } from './ComingUpList.tsx';
import { OwnAnswer } from './OwnAnswer.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';

/** Those who see any case at all have a list of their own. */
const readsRows = ['read-meeting', 'read-fk-rows', 'read-assigned-rows'] as const;

interface NextMeetingProps {
  readonly teamId: string;
  readonly comingUp: ComingUp | undefined;
  /** The meetings whose answer is among the tasks above. */
  readonly asked: readonly string[];
}

/** The next meeting, answered and prepared here and now. Nothing while it is fetched: the tasks above stand on their own. */
export function NextMeeting({ teamId, comingUp, asked }: NextMeetingProps) {
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
        {comingUp?.meetingId === meetingId && <ComingUpList teamId={teamId} of={comingUp} />}
        {next.page === 'meeting' && !asked.includes(meetingId) && (
          <OwnAnswer teamId={teamId} meetingId={meetingId} />
        )}
      </Section>
      {readsRows.some(may) && <BeforeList teamId={teamId} meetingId={meetingId} brief />}
    </>
  );
}
