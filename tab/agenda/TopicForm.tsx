import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { questionForm, topicForm } from '../../shared/meetings/forms.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { SendForm } from '../forms/SendForm.tsx';

interface TopicFormProps {
  readonly head: MeetingHead;
  /** A general question to FK: then it is known where it belongs. */
  readonly toFk?: boolean;
}

/** Proposes a topic: which part, and a line. */
export function TopicForm({ head: { teamId, meetingId }, toFk = false }: TopicFormProps) {
  const [open, setOpen] = useState(false);
  const form = toFk ? questionForm : topicForm;
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{form.open}</Button>
      </div>
    );
  }
  return (
    <SendForm
      form={form}
      command={(topic) => ({ verb: 'add-topic', teamId, meetingId, part: 'fk-slot', ...topic })}
      onDone={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    />
  );
}
