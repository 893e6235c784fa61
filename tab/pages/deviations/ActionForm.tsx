import { useState } from 'react';
import { actionOwnerLabels } from '../../../shared/codes/deviation.ts';
import type { DeviationRow, DeviationsView } from '../../../shared/deviations/view.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { isCode } from '../../parts/is-code.ts';
import { NameCheck } from '../../parts/NameCheck.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { useNameCheck } from '../../parts/useNameCheck.ts';
import { text } from '../../text/text.ts';

interface ActionFormProps {
  readonly view: DeviationsView;
  readonly row: DeviationRow;
  readonly onDone: () => void;
}

const words = text.deviations;
const owners = choicesOf(actionOwnerLabels);

/** What the styrgrupp has decided to do, who is to do it, and by when. */
export function ActionForm({ view, row, onDone }: ActionFormProps) {
  const { today } = useMe();
  const sending = useSend();
  const [action, setAction] = useState(row.now.actionText);
  const [owner, setOwner] = useState<string>(row.now.actionOwner ?? '');
  const [due, setDue] = useState(row.now.actionDue ?? '');
  const notAName = useNameCheck(sending, action);
  const save = async (): Promise<void> => {
    if (!isCode(actionOwnerLabels, owner) || due === '') return;
    const outcome = await sending.send({
      verb: 'set-deviation-action',
      teamId: view.teamId,
      deviationId: row.id,
      text: action.trim(),
      owner,
      due,
      ...notAName.sent,
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={words.saveAction}
      onSubmit={() => void save()}
      onCancel={onDone}
      shownBy={['text', 'owner', 'due']}
    >
      <InputField
        label={words.action}
        hint={text.guardHint}
        required
        focused
        maxLength={200}
        value={action}
        onValue={setAction}
        name="text"
        failure={sending.failure}
      />
      <Stack as="fields">
        <ChoiceField
          label={words.owner}
          required
          choices={owners}
          value={owner}
          onValue={setOwner}
          name="owner"
          failure={sending.failure}
        />
        <InputField
          label={words.due}
          type="date"
          required
          min={today}
          value={due}
          onValue={setDue}
          name="due"
          failure={sending.failure}
        />
      </Stack>
      <NameCheck of={notAName} />
    </CommandForm>
  );
}
