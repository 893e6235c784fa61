import { Body1 } from '@fluentui/react-components';
import { disconnectFkForm, disconnectMeans } from '../../../shared/federation/connect-form.ts';
import { fkChannelForm } from '../../../shared/teams/forms.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ConfirmButton } from '../../surfaces/Confirm.tsx';
import { teamText } from '../../text/team-text.ts';

/** Where FK is told of the meetings, without the cases, and the way to choose a channel for it. */
export function FkChannel({ team }: { readonly team: TeamView }) {
  const { text, choices, isConnected } = team.fkChannel;
  return (
    <Stack>
      <Body1 block>{text}</Body1>
      {team.canChange && choices.length > 0 && (
        <ButtonForm
          form={fkChannelForm}
          start={{ choices: { channelId: choices } }}
          command={({ channelId }) => ({
            verb: 'connect-channel',
            channelId,
            serves: { type: 'fk', teamIds: [team.id] },
          })}
        />
      )}
      {team.canChange && isConnected === true && (
        <div>
          <ConfirmButton
            label={`${disconnectFkForm.open} …`}
            title={teamText.team.disconnectFk}
            body={disconnectMeans}
            confirm={disconnectFkForm.send}
            command={{ verb: 'disconnect-fk-channel', teamId: team.id }}
          />
        </div>
      )}
    </Stack>
  );
}
