import type { TopicView } from '../../../../shared/meetings/agenda/view.ts';
import { settleTopicForm } from '../../../../shared/meetings/forms.ts';
import { SendForm } from '../../../forms/SendForm.tsx';
import { text } from '../../../text/text.ts';
import { CorrectLine } from './CorrectLine.tsx';

interface CorrectTopicProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly topic: TopicView;
}

/** A topic with what the minutes say of it, and the way to put that right. */
export function CorrectTopic({ at, topic }: CorrectTopicProps) {
  const { topicId } = topic;
  const told = topic.outcome?.text ?? text.correct.notSettled;
  return (
    <CorrectLine label={topic.text} about={topic.text} told={told} title={text.correct.topic}>
      {(shut) => (
        <SendForm
          form={settleTopicForm}
          command={(said) => ({ verb: 'correct-topic', ...at, topicId, ...said })}
          onDone={shut}
          onCancel={shut}
        />
      )}
    </CorrectLine>
  );
}
