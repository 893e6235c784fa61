import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { steeringChannelForm } from '../../../shared/federation/forms.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import { SendForm } from '../../forms/SendForm.tsx';

interface SteeringChannelProps {
  readonly steeringGroupId: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Chooses the channel a steering group's digest is posted in. */
export function SteeringChannel({ steeringGroupId, name, choices }: SteeringChannelProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    const label = steeringChannelForm.open;
    return (
      <div>
        <Button size="small" aria-label={`${label}: ${name}`} onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <SendForm
      form={steeringChannelForm}
      start={{ choices: { channelId: choices } }}
      command={({ channelId }) => ({
        verb: 'connect-channel',
        channelId,
        serves: { type: 'steering-group', steeringGroupId },
      })}
      onDone={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    />
  );
}
