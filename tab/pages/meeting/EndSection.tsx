import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useSend } from '../../client/useSend.ts';
import { ReportForm } from '../../reporting/ReportForm.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';

interface EndSectionProps {
  readonly view: MeetingView;
}

/** Deviations are asked for last of all, and then the meeting is closed; what is undecided goes on to the next one. */
export function EndSection({ view }: EndSectionProps) {
  const sending = useSend();
  const [ending, setEnding] = useState(false);
  const [carryTopics, setCarryTopics] = useState(true);
  const { teamId, meetingId } = view.head;
  const carryOver = view.undecided > 0;
  return (
    <>
      <Section title={text.end.deviations}>
        {view.deviations.length > 0 && (
          <Rows of={view.deviations} keyOf={({ id }) => id}>
            {(deviation) => <Body1>{deviation.text}</Body1>}
          </Rows>
        )}
        <Warnings of={view.shortfall} intent="info" />
        <ReportForm teamId={teamId} meetingId={meetingId} />
      </Section>
      {view.can.run && (
        <Section title={text.end.title}>
          {!ending && (
            <div>
              <Button appearance="primary" onClick={() => setEnding(true)}>
                {text.end.end}
              </Button>
            </div>
          )}
          {ending && (
            <Stack>
              <Body1>{text.end.asked}</Body1>
              <Warnings of={[view.head.warning, ...view.endWarnings]} />
              {view.unsettled > 0 && (
                <Checkbox
                  label={text.end.carryTopics}
                  checked={carryTopics}
                  onChange={(_, { checked }) => setCarryTopics(checked === true)}
                />
              )}
              <SendFailure failure={sending.failure} />
              <Stack as="row">
                <Button
                  appearance="primary"
                  disabledFocusable={sending.sending}
                  onClick={() =>
                    void sending.send({
                      verb: 'close-meeting',
                      teamId,
                      meetingId,
                      carryOver,
                      carryTopics,
                    })
                  }
                >
                  {carryOver ? text.end.carryAndEnd : text.end.confirm}
                </Button>
                <Button appearance="subtle" onClick={() => setEnding(false)}>
                  {text.send.cancel}
                </Button>
              </Stack>
              <Quiet>{text.end.after}</Quiet>
            </Stack>
          )}
        </Section>
      )}
    </>
  );
}
