import { takeOnForm } from '../../shared/cases/forms/carry-forms.ts';
import type { FormStart } from '../../shared/forms/form.ts';
import { useSend } from '../client/useSend.ts';
import { PressForm } from '../forms/PressForm.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { readForm } from '../../shared/forms/read.ts';

export interface TakeOnTaskProps {
  readonly teamId: string;
  readonly reference: string;
  /** Where it is taken on, when that is at a meeting. */
  readonly meetingId?: string;
  readonly start: FormStart;
  readonly onDone: () => void;
}

/** Who and by when stand there already; what is taken on is the one click that sends it. */
export function TakeOnForm({ teamId, reference, meetingId, start, onDone }: TakeOnTaskProps) {
  const sending = useSend();
  const described = useDescribed(takeOnForm, sending, start);
  return (
    <PressForm
      of={described}
      sending={sending}
      by="task"
      onCancel={onDone}
      onPress={async (read) => {
        const taken = read((texts) => readForm(takeOnForm, texts));
        if (taken === undefined) return;
        const at = meetingId === undefined ? {} : { meetingId };
        const outcome = await sending.send({
          verb: 'take-on-task',
          teamId,
          reference,
          ...taken,
          ...at,
        });
        if (outcome?.kind === 'done') onDone();
      }}
    />
  );
}
