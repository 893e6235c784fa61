import { meetingAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { AnswerButtons } from '../../call/AnswerButtons.tsx';
import { Quiet } from '../../parts/Quiet.tsx';

interface OwnAnswerProps {
  readonly teamId: string;
  readonly meetingId: string;
}

/** One's own answer, given or changed here and now. Nothing while it is fetched. */
export function OwnAnswer({ teamId, meetingId }: OwnAnswerProps) {
  const meeting = useView(meetingAddress(teamId, meetingId));
  if (meeting.status !== 'ready' || !meeting.view.can.answer) return null;
  const own = meeting.view.answers.find((answer) => answer.own);
  if (own === undefined) return null;
  return (
    <>
      <Quiet>{meeting.view.proposalsText}</Quiet>
      <AnswerButtons head={meeting.view.head} row={own} />
    </>
  );
}
