import { questionForm, topicForm } from '../../shared/meetings/forms.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';

interface TopicFormProps {
  readonly head: MeetingHead;
  /** A general question to FK: then it is known where it belongs. */
  readonly toFk?: boolean;
}

/** Proposes a topic: which part, and a line. */
export function TopicForm({ head: { teamId, meetingId }, toFk = false }: TopicFormProps) {
  return (
    <ButtonForm
      form={toFk ? questionForm : topicForm}
      command={(topic) => ({ verb: 'add-topic', teamId, meetingId, part: 'fk-slot', ...topic })}
    />
  );
}
