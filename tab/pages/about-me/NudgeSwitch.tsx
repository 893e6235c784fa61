import { Switch } from '@fluentui/react-components';
import type { AboutMeView } from '../../../shared/trail/view.ts';
import { useSend } from '../../client/useSend.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';

interface NudgeSwitchProps {
  readonly of: AboutMeView['nudges'][number];
}

/** One's own choice for one team, or for what the styrgrupp decides; it is saved as it is made, and the page says what comes of it. */
export function NudgeSwitch({ of: { teamId, name, isOn, text } }: NudgeSwitchProps) {
  const { send, failure } = useSend();
  return (
    <Stack tight>
      <Switch
        label={name}
        checked={isOn}
        onChange={(_, { checked }) => {
          const nudges = checked ? 'on' : 'off';
          void send(
            teamId === undefined
              ? { verb: 'set-decision-nudges', nudges }
              : { verb: 'set-nudges', teamId, nudges },
          );
        }}
      />
      <Quiet>{text}</Quiet>
      <SendFailure failure={failure} />
    </Stack>
  );
}
