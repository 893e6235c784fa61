import { useState } from 'react';
import type { TeamView } from '../../../shared/teams/view.ts';
import { meetingsAddress, teamAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { PlanSheet } from '../../scheduling/PlanSheet.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { teamText } from '../../text/team-text.ts';
import { ChannelStep } from './ChannelStep.tsx';
import { MembersStep } from './MembersStep.tsx';
import { Ready } from './Ready.tsx';
import { StepRail } from './StepRail.tsx';
import { currentStep, type SetupFacts, type SetupStep } from './steps.ts';

interface TeamStepsProps {
  readonly teamId: string;
}

/** The steps that are about one team. */
export function TeamSteps({ teamId }: TeamStepsProps) {
  const team = useView(teamAddress(teamId));
  const meetings = useView(meetingsAddress(teamId, 'upcoming'));
  const [skipped, setSkipped] = useState<readonly SetupStep[]>([]);
  return (
    <ViewGate of={team}>
      {(view) => (
        <ViewGate of={meetings}>
          {({ rows }) => {
            const facts: SetupFacts = {
              federation: true,
              team: true,
              vacancies: view.vacancies.length,
              channelActive: view.channel.status === 'working',
              meetings: rows.length,
              skipped,
            };
            return (
              <PageFrame title={`${teamText.setup.title}: ${view.name}`} lead={teamText.setup.lead}>
                <StepRail facts={facts} />
                <StepBody
                  step={currentStep(facts)}
                  team={view}
                  meetings={rows.length}
                  onConnected={team.refresh}
                  onSkip={(step) => setSkipped([...skipped, step])}
                />
              </PageFrame>
            );
          }}
        </ViewGate>
      )}
    </ViewGate>
  );
}

interface StepBodyProps {
  readonly step: SetupStep | undefined;
  readonly team: TeamView;
  readonly meetings: number;
  readonly onConnected: () => void;
  readonly onSkip: (step: SetupStep) => void;
}

function StepBody({ step, team, meetings, onConnected, onSkip }: StepBodyProps) {
  switch (step) {
    case 'members':
      return <MembersStep team={team} onSkip={() => onSkip('members')} />;
    case 'channel':
      return <ChannelStep team={team} onConnected={onConnected} onSkip={() => onSkip('channel')} />;
    case 'calendar':
      return <PlanSheet teamId={team.id} startWith="series" onDone={() => undefined} />;
    case 'federation':
    case 'team':
    case undefined:
      return <Ready team={team} meetings={meetings} />;
  }
}
