import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeviationRow, DeviationsView } from '../../../shared/deviations/view.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { useNameCheck } from '../../parts/useNameCheck.ts';
import { text } from '../../text/text.ts';
import { DeviationFields } from '../../reporting/DeviationFields.tsx';
import { deviationFormOf, deviationOf } from '../../reporting/deviation-form.ts';

interface CompileFormProps {
  readonly view: DeviationsView;
  readonly row: DeviationRow;
  readonly onDone: () => void;
}

/** The samordnare puts a report in order before it goes on. */
export function CompileForm({ view, row, onDone }: CompileFormProps) {
  const sending = useSend();
  const [form, setForm] = useState(() => deviationFormOf(row));
  const [managerAsked, setManagerAsked] = useState(row.now.managerAsked);
  const notAName = useNameCheck(sending, form.words);
  const save = async (): Promise<void> => {
    const said = deviationOf(form);
    if (said === undefined) return;
    const outcome = await sending.send({
      verb: 'compile-deviation',
      teamId: view.teamId,
      deviationId: row.id,
      ...said,
      managerAsked,
      ...notAName.sent,
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={text.deviations.saveCompiled}
      onSubmit={() => void save()}
      onCancel={onDone}
      shownBy={['text', 'category', 'issue', 'alsoTouches']}
    >
      <DeviationFields
        form={form}
        onForm={setForm}
        otherTeams={view.otherTeams}
        failure={sending.failure}
        notAName={notAName}
      />
      <Checkbox
        label={text.deviations.managerAsked}
        checked={managerAsked}
        onChange={(_, { checked }) => setManagerAsked(checked === true)}
      />
    </CommandForm>
  );
}
