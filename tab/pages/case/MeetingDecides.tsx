import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { onAgenda } from '../../../shared/text/on-agenda.ts';
import { useSend } from '../../client/useSend.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';

interface MeetingDecidesProps {
  readonly of: Pick<CaseView, 'teamId' | 'reference' | 'meetingDecides'>;
}

/** Why what one looks for is no button here, and the way to where it is decided. */
export function MeetingDecides({ of: { teamId, reference, meetingDecides } }: MeetingDecidesProps) {
  const sending = useSend();
  const said = useRef<HTMLDivElement>(null);
  if (meetingDecides === undefined) return null;
  const { text, agenda } = meetingDecides;
  const put = async (meetingId: string): Promise<void> => {
    const raise = { type: 'follow-up', reference } as const;
    const outcome = await sending.send({ verb: 'raise-case', teamId, meetingId, raise });
    // The button is gone when it is done.
    if (outcome?.kind === 'done') said.current?.focus();
  };
  return (
    <>
      <div ref={said} tabIndex={-1}>
        <Quiet>{text}</Quiet>
      </div>
      {agenda !== undefined && (
        <div>
          <Button disabledFocusable={sending.sending} onClick={() => void put(agenda.meetingId)}>
            {onAgenda(agenda.whenText)}
          </Button>
        </div>
      )}
      <SendFailure failure={sending.failure} />
    </>
  );
}
