import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TopicView } from '../../shared/meetings/agenda/view.ts';
import { useSend } from '../client/useSend.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { NameCheck } from '../parts/NameCheck.tsx';
import { useNameCheck } from '../parts/useNameCheck.ts';
import { text } from '../text/text.ts';

interface AnswerQuestionProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly question: TopicView;
}

const words = text.fk;
const longest = 300;

/** FK's answer to a general question; the one there is stands in the form to be put right. */
export function AnswerQuestion({ at, question }: AnswerQuestionProps) {
  const sending = useSend();
  const before = question.answer?.text ?? '';
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  const notAName = useNameCheck(sending, answer);

  const send = async (): Promise<void> => {
    const outcome = await sending.send({
      verb: 'answer-question',
      teamId: at.teamId,
      meetingId: at.meetingId,
      topicId: question.topicId,
      text: answer.trim(),
      ...notAName.sent,
    });
    if (outcome?.kind === 'done') setOpen(false);
  };
  if (!open) {
    const label = before === '' ? words.answer : words.change;
    const show = (): void => {
      setAnswer(before);
      setOpen(true);
    };
    return (
      <div>
        <Button size="small" aria-label={`${label}: ${question.text}`} onClick={show}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <CommandForm
      sending={sending}
      submit={words.save}
      onSubmit={() => void send()}
      onCancel={() => setOpen(false)}
      shownBy={['text']}
    >
      <InputField
        label={words.answerLabel}
        hint={words.answerHint}
        required
        focused
        maxLength={longest}
        value={answer}
        onValue={setAnswer}
        name="text"
        failure={sending.failure}
      />
      <NameCheck of={notAName} />
    </CommandForm>
  );
}
