import { Body1 } from '@fluentui/react-components';
import type { TopicView } from '../../../../shared/meetings/agenda/view.ts';
import { settleTopicForm } from '../../../../shared/meetings/forms.ts';
import { ButtonForm } from '../../../forms/ButtonForm.tsx';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';

interface CorrectTopicProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly topic: TopicView;
}

/** A topic with what the minutes say of it, and the way to put that right. */
export function CorrectTopic({ at, topic }: CorrectTopicProps) {
  const { topicId } = topic;
  return (
    <Stack tight>
      <Body1>{topic.text}</Body1>
      <Quiet>{topic.outcome?.text ?? text.correct.notSettled}</Quiet>
      <ButtonForm
        form={settleTopicForm}
        label={text.correct.correct}
        about={topic.text}
        command={(said) => ({ verb: 'correct-topic', ...at, topicId, ...said })}
      />
    </Stack>
  );
}
