import { countyChannelForm, steeringChannelForm } from '../../../shared/federation/forms.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';

interface SteeringChannelProps {
  readonly steeringGroupId: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Chooses the channel a steering group's digest is posted in. */
export function SteeringChannel({ steeringGroupId, name, choices }: SteeringChannelProps) {
  return (
    <ButtonForm
      form={steeringChannelForm}
      about={name}
      start={{ choices: { channelId: choices } }}
      command={({ channelId }) => ({
        verb: 'connect-channel',
        channelId,
        serves: { type: 'steering-group', steeringGroupId },
      })}
    />
  );
}

/** Chooses the channel that Länsam is told in. */
export function CountyChannel({ choices }: Pick<SteeringChannelProps, 'choices'>) {
  return (
    <ButtonForm
      form={countyChannelForm}
      start={{ choices: { channelId: choices } }}
      command={({ channelId }) => ({
        verb: 'connect-channel',
        channelId,
        serves: { type: 'county-group' },
      })}
    />
  );
}
