import { useState } from 'react';
import { useSend } from '../client/useSend.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { codeOf } from './team-code.ts';

interface TeamFormProps {
  readonly onDone: (teamId: string | undefined) => void;
  readonly onCancel?: () => void;
}

const words = text.newTeam;

/** A new team: the municipality suggests its name and its three letters. */
export function TeamForm({ onDone, onCancel }: TeamFormProps) {
  const [municipality, setMunicipality] = useState('');
  const [ownName, setOwnName] = useState<string>();
  const [ownCode, setOwnCode] = useState<string>();
  const sending = useSend();
  const name = ownName ?? (municipality === '' ? '' : `STAR ${municipality.trim()}`);
  const code = ownCode ?? codeOf(municipality);

  const create = async (): Promise<void> => {
    const outcome = await sending.send({
      verb: 'create-team',
      name: name.trim(),
      municipality: municipality.trim(),
      code,
    });
    if (outcome?.kind === 'done') onDone(outcome.ids['teamId']);
  };
  return (
    <CommandForm
      sending={sending}
      submit={words.create}
      onSubmit={() => void create()}
      {...(onCancel === undefined ? {} : { onCancel })}
      shownBy={['municipality', 'name', 'code']}
    >
      <Stack as="fields">
        <InputField
          label={words.municipality}
          required
          maxLength={60}
          value={municipality}
          onValue={setMunicipality}
          name="municipality"
          failure={sending.failure}
        />
        <InputField
          label={words.name}
          required
          maxLength={80}
          value={name}
          onValue={setOwnName}
          name="name"
          failure={sending.failure}
        />
        <InputField
          label={words.code}
          hint={words.codeHint}
          required
          maxLength={3}
          value={code}
          onValue={(typed) => setOwnCode(codeOf(typed))}
          name="code"
          failure={sending.failure}
        />
      </Stack>
    </CommandForm>
  );
}
