import { compileForm, compileStart } from '../../../shared/deviations/forms.ts';
import type { DeviationRow, DeviationsView } from '../../../shared/deviations/view.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { DeviationFields } from '../../reporting/DeviationFields.tsx';

interface CompileFormProps {
  readonly view: DeviationsView;
  readonly row: DeviationRow;
  readonly onDone: () => void;
}

/** The samordnare puts a report in order before it goes on. */
export function CompileForm({ view: { teamId, otherTeams }, row, onDone }: CompileFormProps) {
  return (
    <SendForm
      form={compileForm}
      start={compileStart(row, otherTeams)}
      command={({ alsoTouches = [], ...said }) => ({
        verb: 'compile-deviation',
        teamId,
        deviationId: row.id,
        ...said,
        // Left out it stays as it was: where it was asked, none ticked is none.
        ...(otherTeams.length === 0 ? {} : { alsoTouches }),
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      {(described, sending) => <DeviationFields of={described} sending={sending} />}
    </SendForm>
  );
}
