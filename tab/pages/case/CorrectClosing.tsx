import { readClosing } from '../../../shared/cases/forms/closing-form.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { ClosingFields } from '../../steps/ClosingFields.tsx';
import { useCorrection } from './useCorrection.ts';

interface CorrectClosingProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** What was stored when the case was closed, as it stands, to put right. */
export function CorrectClosing({ view, onDone }: CorrectClosingProps) {
  const { sending, take, start, described, basedOn } = useCorrection(
    'correct-closing',
    view,
    onDone,
  );
  const submit = (): void => {
    const closing = described.readAs(readClosing);
    if (closing !== undefined) take({ verb: 'correct-closing', closing, basedOn: basedOn() });
  };
  return (
    <DescribedForm of={described} sending={sending} onCancel={onDone} onSubmit={submit}>
      <ClosingFields
        state={described.state}
        start={start}
        failure={sending.failure}
        retentionText={view.retentionText}
      />
    </DescribedForm>
  );
}
