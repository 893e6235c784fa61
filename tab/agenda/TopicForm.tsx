import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type TopicPart, topicPartLabels } from '../../shared/codes/agenda.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { NameCheck } from '../parts/NameCheck.tsx';
import { useNameCheck } from '../parts/useNameCheck.ts';
import { text } from '../text/text.ts';

interface TopicFormProps {
  readonly head: MeetingHead;
  /** With one part only there is nothing to choose. */
  readonly parts: readonly Choice[];
  readonly addText?: string;
  readonly topicLabel?: string;
}

/** Proposes a topic: which part, and a line. */
export function TopicForm({ head, parts, addText, topicLabel }: TopicFormProps) {
  const { teamId, meetingId } = head;
  const sending = useSend();
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState(parts.length === 1 ? (parts[0]?.value ?? '') : '');
  const [topic, setTopic] = useState('');

  const notAName = useNameCheck(sending, topic);

  const add = async (): Promise<void> => {
    if (!isTopicPart(part)) return;
    const outcome = await sending.send({
      verb: 'add-topic',
      teamId,
      meetingId,
      part,
      text: topic.trim(),
      ...notAName.sent,
    });
    if (outcome?.kind !== 'done') return;
    setTopic('');
    setOpen(false);
  };
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{addText ?? text.meeting.propose}</Button>
      </div>
    );
  }
  return (
    <CommandForm
      sending={sending}
      submit={text.meeting.addTopic}
      onSubmit={() => void add()}
      onCancel={() => setOpen(false)}
      shownBy={['text', 'part']}
    >
      {parts.length > 1 && (
        <ChoiceField
          label={text.meeting.topicPart}
          required
          choices={parts}
          value={part}
          onValue={setPart}
          name="part"
          failure={sending.failure}
        />
      )}
      <InputField
        label={topicLabel ?? text.meeting.topic}
        hint={text.guardHint}
        required
        maxLength={140}
        value={topic}
        onValue={setTopic}
        name="text"
        failure={sending.failure}
      />
      <NameCheck of={notAName} />
    </CommandForm>
  );
}

function isTopicPart(value: string): value is TopicPart {
  return value in topicPartLabels;
}
