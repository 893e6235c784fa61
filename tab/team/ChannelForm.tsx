import { Body1, type BadgeProps } from '@fluentui/react-components';
import { useState } from 'react';
import { channelForm } from '../../shared/teams/forms.ts';
import type { TeamView } from '../../shared/teams/view.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';
import { Mark } from '../parts/Mark.tsx';

const colours: Readonly<Record<TeamView['channel']['status'], NonNullable<BadgeProps['color']>>> = {
  none: 'warning',
  working: 'success',
  doubtful: 'danger',
  'signed-out': 'danger',
  removed: 'danger',
};

interface ChannelFormProps {
  readonly team: TeamView;
}

/** Where kallelser and minutes are posted, and the way to choose another channel. */
export function ChannelForm({ team }: ChannelFormProps) {
  const [sent, setSent] = useState(0);
  return (
    <Stack>
      <Stack as="row">
        <Mark color={colours[team.channel.status]}>
          {teamText.team.channelStatus[team.channel.status]}
        </Mark>
        <Body1>{team.channel.text}</Body1>
      </Stack>
      {team.canChange && team.channelChoices.length > 0 && (
        <SendForm
          // Chosen once, it is not what is chosen next.
          key={sent}
          onDone={() => setSent(sent + 1)}
          form={channelForm}
          start={{ choices: { channelId: team.channelChoices } }}
          command={({ channelId }) => ({
            verb: 'connect-channel',
            channelId,
            serves: { type: 'team', teamId: team.id },
          })}
          quiet={team.channel.status === 'working'}
        />
      )}
      {team.canChange && team.channelChoices.length === 0 && (
        <Quiet>{teamText.team.noChannels}</Quiet>
      )}
    </Stack>
  );
}
