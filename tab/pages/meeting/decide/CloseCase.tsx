import { closingForm, readClosing } from '../../../../shared/cases/forms/closing-form.ts';
import { DescribedForm } from '../../../forms/DescribedForm.tsx';
import { useDescribed } from '../../../forms/useDescribed.ts';
import { ClosingFields } from '../../../steps/ClosingFields.tsx';
import type { Deciding } from './deciding.ts';

interface CloseCaseProps extends Deciding {
  readonly retentionText: string | undefined;
}

/** Closes a case at the meeting. */
export function CloseCase({ start, sending, onDecide, onCancel, retentionText }: CloseCaseProps) {
  const described = useDescribed(closingForm, sending, start);
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onCancel}
      onSubmit={() => {
        const closing = described.readAs(readClosing);
        if (closing !== undefined) onDecide({ decision: { outcome: 'closed', closing } });
      }}
    >
      <ClosingFields
        state={described.state}
        start={start}
        failure={sending.failure}
        retentionText={retentionText}
      />
    </DescribedForm>
  );
}
