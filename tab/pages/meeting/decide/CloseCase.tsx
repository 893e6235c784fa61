import {
  closingForm,
  closingWith,
  readClosing,
} from '../../../../shared/cases/forms/closing-form.ts';
import { closingStart } from '../../../../shared/meetings/lead/decision-start.ts';
import { DescribedForm } from '../../../forms/DescribedForm.tsx';
import { FormFields } from '../../../forms/FormFields.tsx';
import { useDescribed } from '../../../forms/useDescribed.ts';
import type { FormState } from '../../../forms/useForm.ts';
import type { Deciding } from './deciding.ts';

/** Closes a case; the reason fills in what follows from it, and says what else is asked. */
export function CloseCase({ start, sending, onDecide }: Deciding) {
  const described = useDescribed(closingForm, sending, start);
  const { state } = described;
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onSubmit={() => {
        const closing = described.readAs(readClosing);
        if (closing !== undefined) onDecide({ decision: { outcome: 'closed', closing } });
      }}
    >
      <FormFields
        form={closingForm}
        state={withReason(state)}
        start={closingStart(state.textOf('reason'), start)}
        failure={sending.failure}
      />
    </DescribedForm>
  );
}

/** A chosen reason says what follows from it and nothing else: no answer is stored that nobody gave. */
function withReason(state: FormState): FormState {
  return {
    ...state,
    set: (name, text) => {
      if (name !== 'reason') {
        state.set(name, text);
        return;
      }
      state.fill({ ...nothingFollows, ...closingWith(text).values, reason: text });
    },
  };
}

const nothingFollows = {
  personalReason: '',
  planAgreed: '',
  occupationOut: '',
  result: '',
  takingOver: '',
};
