import { useEffect, useState } from 'react';
import type { MeView } from '../../../shared/home/view.ts';
import { LoadingPage } from '../../parts/LoadingPage.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { goTo, replaceWith } from '../../router/useRoute.ts';
import { TeamForm } from '../../team/TeamForm.tsx';
import { teamText } from '../../text/team-text.ts';
import { FederationStep } from './FederationStep.tsx';
import { currentStep, type SetupFacts } from './steps.ts';
import { StepRail } from './StepRail.tsx';
import { TeamSteps } from './TeamSteps.tsx';

interface SetupPageProps {
  readonly me: MeView;
  /** The team being set up; otherwise the first there is. */
  readonly teamId: string | undefined;
  /** There is something to set up, and they may. */
  readonly isForMe: boolean;
}

/** From nothing to a planned meeting, one step at a time; what is done stays done if one leaves and comes back. */
export function SetupPage({ me: now, teamId, isForMe }: SetupPageProps) {
  // What was refused because somebody else came first stays, with the reason, until its writer has read it and goes.
  const [refused, setRefused] = useState<MeView>();
  const me = refused ?? now;
  const isElsewhere = !isForMe && refused === undefined;
  useEffect(() => {
    if (isElsewhere) replaceWith({ page: 'start' });
  }, [isElsewhere]);
  if (isElsewhere) return <LoadingPage />;
  const onFailed = (): void => setRefused(me);
  const onDone = (): void => setRefused(undefined);
  const team = teamId ?? me.teams[0]?.id;
  if (!me.setupNeeded && team !== undefined) return <TeamSteps key={team} teamId={team} />;
  const facts: SetupFacts = {
    federation: !me.setupNeeded,
    team: false,
    vacancies: 0,
    channelActive: false,
    meetings: 0,
    skipped: [],
  };
  return (
    <PageFrame title={teamText.setup.title} lead={teamText.setup.lead}>
      <StepRail facts={facts} />
      {currentStep(facts) === 'federation' ? (
        <FederationStep onDone={onDone} onFailed={onFailed} />
      ) : (
        <Section title={teamText.setup.steps.team} accent>
          <TeamForm
            onFailed={onFailed}
            onDone={(made) => {
              onDone();
              if (made !== undefined) goTo({ page: 'setup', newTeamId: made });
            }}
          />
        </Section>
      )}
    </PageFrame>
  );
}
