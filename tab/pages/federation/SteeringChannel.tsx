import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choice } from '../../../shared/text/choice.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { text } from '../../text/text.ts';

interface SteeringChannelProps {
  readonly steeringGroupId: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Chooses the channel a steering group's digest is posted in. */
export function SteeringChannel({ steeringGroupId, name, choices }: SteeringChannelProps) {
  const [open, setOpen] = useState(false);
  const [channelId, setChannelId] = useState('');
  const sending = useSend();
  const connect = async (): Promise<void> => {
    const outcome = await sending.send({
      verb: 'connect-channel',
      channelId,
      serves: { type: 'steering-group', steeringGroupId },
    });
    if (outcome?.kind === 'done') setOpen(false);
  };
  if (!open) {
    return (
      <div>
        <Button
          size="small"
          aria-label={`${text.federation.chooseChannel}: ${name}`}
          onClick={() => setOpen(true)}
        >
          {text.federation.chooseChannel}
        </Button>
      </div>
    );
  }
  return (
    <CommandForm
      sending={sending}
      submit={text.team.connect}
      onSubmit={() => void connect()}
      onCancel={() => setOpen(false)}
      shownBy={['channelId']}
    >
      <ChoiceField
        label={text.team.chooseChannel}
        required
        choices={choices}
        value={channelId}
        onValue={setChannelId}
        name="channelId"
        failure={sending.failure}
      />
    </CommandForm>
  );
}
