import { closingForm, closingWith } from '../../shared/cases/forms/closing-form.ts';
import type { FormStart } from '../../shared/forms/form.ts';
import { closingStart } from '../../shared/meetings/lead/decision-start.ts';
import type { Failure } from '../client/failure.ts';
import { FormFields } from '../forms/FormFields.tsx';
import type { FormState } from '../forms/useForm.ts';

interface ClosingFieldsProps {
  readonly state: FormState;
  readonly start: FormStart;
  readonly failure: Failure | undefined;
  /** Said where consent is taken back. */
  readonly retentionText: string | undefined;
}

/** The questions of a closing; the reason fills in what follows from it, and says what else is asked. */
export function ClosingFields({ state, start, failure, retentionText }: ClosingFieldsProps) {
  return (
    <FormFields
      form={closingForm}
      state={withReason(state)}
      start={closingStart(state.textOf('reason'), start, retentionText)}
      failure={failure}
    />
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
