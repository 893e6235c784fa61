import { Badge, Body1, type BadgeProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamView } from '../../shared/teams/view.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

const colours: Readonly<Record<TeamView['channel']['status'], NonNullable<BadgeProps['color']>>> = {
  none: 'warning',
  active: 'success',
  inactive: 'danger',
};

interface ChannelFormProps {
  readonly team: TeamView;
}

/** Where kallelser and minutes are posted, and the way to choose another channel. */
export function ChannelForm({ team }: ChannelFormProps) {
  const [channelId, setChannelId] = useState('');
  const sending = useSend();
  const connect = async (): Promise<void> => {
    const outcome = await sending.send({
      verb: 'connect-channel',
      channelId,
      serves: { type: 'team', teamId: team.id },
    });
    if (outcome?.kind === 'done') setChannelId('');
  };
  return (
    <Stack>
      <Stack as="row">
        <Badge appearance="tint" color={colours[team.channel.status]}>
          {text.team.channelStatus[team.channel.status]}
        </Badge>
        <Body1>{team.channel.text}</Body1>
      </Stack>
      {team.canChange && team.channelChoices.length > 0 && (
        <CommandForm
          sending={sending}
          submit={text.team.connect}
          onSubmit={() => void connect()}
          shownBy={['channelId']}
          quiet={team.channel.status === 'active'}
        >
          <ChoiceField
            label={text.team.chooseChannel}
            required
            choices={team.channelChoices}
            value={channelId}
            onValue={setChannelId}
            name="channelId"
            failure={sending.failure}
          />
        </CommandForm>
      )}
      {team.canChange && team.channelChoices.length === 0 && <Quiet>{text.team.noChannels}</Quiet>}
    </Stack>
  );
}
