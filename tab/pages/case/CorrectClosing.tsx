import { correctClosingForm, readClosing } from '../../../shared/cases/forms/closing-form.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { useMe } from '../../client/me.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { ClosingFields } from '../../steps/ClosingFields.tsx';
import { useCaseStep } from '../../steps/useCaseStep.ts';
import { correctionStart } from './correction-start.ts';

interface CorrectClosingProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** What was stored when the case was closed, as it stands, to put right. */
export function CorrectClosing({ view, onDone }: CorrectClosingProps) {
  const { today } = useMe();
  const { sending, take } = useCaseStep(view, onDone);
  const start = correctionStart('correct-closing', view, today);
  const described = useDescribed(correctClosingForm, sending, start);
  const { state } = described;
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onDone}
      onSubmit={() => {
        const closing = described.readAs(readClosing);
        if (closing !== undefined)
          take({ verb: 'correct-closing', closing, basedOn: Number(state.textOf('basedOn')) });
      }}
    >
      <ClosingFields state={state} start={start} failure={sending.failure} />
    </DescribedForm>
  );
}
