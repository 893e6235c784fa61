import { Body1, Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { TeamView } from '../../../shared/teams/view.ts';
import { teamAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { Section } from '../../parts/Section.tsx';
import { ChannelForm } from '../../team/ChannelForm.tsx';
import { teamText } from '../../text/team-text.ts';

/** One goes to Teams to add the app and comes back: in a tab beside it nothing tells the page that one has. */
const lookEveryMs = 4_000;

interface ChannelStepProps {
  readonly team: TeamView;
  /** The channel was connected from Teams. */
  readonly onConnected: () => void;
  readonly onSkip: () => void;
}

/** Chooses the team's channel among those the app has been added to. */
export function ChannelStep({ team, onConnected, onSkip }: ChannelStepProps) {
  const watched = useView(teamAddress(team.id), lookEveryMs);
  const now = watched.status === 'ready' ? watched.view : team;
  const isConnected = now.channel.status === 'working';
  useEffect(() => {
    if (isConnected) onConnected();
  }, [isConnected, onConnected]);
  return (
    <Section title={teamText.setup.steps.channel} accent>
      <Body1>{teamText.setup.channelText}</Body1>
      <ChannelForm team={now} />
      <div>
        <Button onClick={onSkip}>{teamText.setup.skip}</Button>
      </div>
    </Section>
  );
}
