import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { topicOutcomeLabels } from '../../shared/codes/agenda.ts';
import type { TopicView } from '../../shared/meetings/agenda/view.ts';
import { settleTopicForm } from '../../shared/meetings/forms.ts';
import { useSend } from '../client/useSend.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

interface SettleTopicProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly topic: TopicView;
}

/** What the meeting made of a topic; for whoever leads it the tick, in one press or with more to say. */
export function SettleTopic({ at, topic }: SettleTopicProps) {
  const sending = useSend();
  const [open, setOpen] = useState(false);
  const { topicId, outcome, canSettle } = topic;
  const about = (label: string) => `${label}: ${topic.text}`;
  if (outcome !== undefined)
    return (
      <Stack tight>
        <Stack as="row">
          <Body1>
            <span aria-hidden>✓ </span>
            {outcome.text}
          </Body1>
          {outcome.canUndo && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={sending.sending}
              aria-label={about(text.meeting.undo)}
              onClick={() => void sending.send({ verb: 'unsettle-topic', ...at, topicId })}
            >
              {text.meeting.undo}
            </Button>
          )}
        </Stack>
        <SendFailure failure={sending.failure} />
      </Stack>
    );
  if (!canSettle) return null;
  if (open)
    return (
      <SendForm
        form={settleTopicForm}
        command={(said) => ({ verb: 'settle-topic', ...at, topicId, ...said })}
        onDone={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    );
  return (
    <Stack tight>
      <Stack as="row">
        <Button
          size="small"
          disabledFocusable={sending.sending}
          aria-label={about(topicOutcomeLabels.done)}
          onClick={() =>
            void sending.send({ verb: 'settle-topic', ...at, topicId, outcome: 'done' })
          }
        >
          {topicOutcomeLabels.done}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={about(settleTopicForm.open)}
          onClick={() => setOpen(true)}
        >
          {settleTopicForm.open}
        </Button>
      </Stack>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
