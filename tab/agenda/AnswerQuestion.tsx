import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { answerQuestionForm } from '../../shared/meetings/forms.ts';
import type { TopicView } from '../../shared/meetings/agenda/view.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { text } from '../text/text.ts';

interface AnswerQuestionProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly question: TopicView;
}

/** FK's answer to a general question; the one there is stands in the form to be put right. */
export function AnswerQuestion({ at: { teamId, meetingId }, question }: AnswerQuestionProps) {
  const { topicId, answer } = question;
  const [open, setOpen] = useState(false);
  if (!open) {
    const label = answer === undefined ? answerQuestionForm.open : text.fk.change;
    return (
      <div>
        <Button
          size="small"
          aria-label={`${label}: ${question.text}`}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
    );
  }
  return (
    <SendForm
      form={answerQuestionForm}
      start={{ values: { text: answer?.text }, saved: true }}
      focused="text"
      command={(said) => ({ verb: 'answer-question', teamId, meetingId, topicId, ...said })}
      onDone={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    />
  );
}
