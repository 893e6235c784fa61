import { actionForm, actionStart } from '../../../shared/deviations/forms.ts';
import type { DeviationRow, DeviationsView } from '../../../shared/deviations/view.ts';
import { SendForm } from '../../forms/SendForm.tsx';

interface ActionFormProps {
  readonly view: DeviationsView;
  readonly row: DeviationRow;
  readonly onDone: () => void;
}

/** What the styrgrupp has decided to do, who is to do it, and by when. */
export function ActionForm({ view: { teamId }, row, onDone }: ActionFormProps) {
  return (
    <SendForm
      form={actionForm}
      start={actionStart(row)}
      command={(action) => ({
        verb: 'set-deviation-action',
        teamId,
        deviationId: row.id,
        ...action,
      })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
