import { answerQuestionForm } from '../../shared/meetings/forms.ts';
import type { TopicView } from '../../shared/meetings/agenda/view.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';
import { text } from '../text/text.ts';

interface AnswerQuestionProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly question: TopicView;
}

/** FK's answer to a general question; the one there is stands in the form to be put right. */
export function AnswerQuestion({ at: { teamId, meetingId }, question }: AnswerQuestionProps) {
  const { topicId, answer } = question;
  return (
    <ButtonForm
      form={answerQuestionForm}
      label={answer === undefined ? answerQuestionForm.open : text.fk.change}
      about={question.text}
      start={{ values: { text: answer?.text }, saved: true }}
      focused="text"
      command={(said) => ({ verb: 'answer-question', teamId, meetingId, topicId, ...said })}
    />
  );
}
