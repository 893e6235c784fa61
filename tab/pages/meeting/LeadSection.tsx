import { Button } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { leadForm } from '../../../shared/meetings/forms.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useSend } from '../../client/useSend.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';

interface LeadSectionProps {
  readonly view: MeetingView;
}

/** Who leads a meeting that the samordnare does not, and the choice of one for those who are there. */
export const LeadSection = memo(function LeadSection({
  view: { head, lead, leader },
}: LeadSectionProps) {
  const sending = useSend();
  const [choosing, setChoosing] = useState(false);
  const { teamId, meetingId } = head;
  const mayChoose = lead.choices.length > 0;
  if (leader === undefined && !mayChoose) return null;
  return (
    <Stack>
      <Warnings of={[leader]} />
      {!choosing && (mayChoose || lead.canEnd) && (
        <Stack as="row">
          {mayChoose && (
            <Button
              appearance={lead.memberId === undefined ? 'primary' : 'secondary'}
              onClick={() => setChoosing(true)}
            >
              {lead.memberId === undefined ? leadForm.open : text.meeting.anotherLeads}
            </Button>
          )}
          {lead.canEnd && (
            <Button
              appearance="subtle"
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'choose-lead', teamId, meetingId })}
            >
              {text.meeting.nobodyLeads}
            </Button>
          )}
        </Stack>
      )}
      {choosing && (
        <Panel title={leadForm.open}>
          <SendForm
            form={leadForm}
            start={{ choices: { memberId: lead.choices } }}
            command={(said) => ({ verb: 'choose-lead', teamId, meetingId, ...said })}
            onDone={() => setChoosing(false)}
            onCancel={() => setChoosing(false)}
          />
        </Panel>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
});
