import { Button } from '@fluentui/react-components';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { steeringAddress } from '../../client/addresses.ts';
import { waitsAddress } from '../../client/later-addresses.ts';
import { TeamsCompared } from '../../figures/TeamsCompared.tsx';
import { codeFrom } from '../../client/code.ts';
import { useView } from '../../client/useView.ts';
import { Fold } from '../../figures/Fold.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { goalsTitle } from '../../figures/goals-title.ts';
import { GoalList } from '../../figures/GoalList.tsx';
import { ReportsOf } from '../../figures/ReportsOf.tsx';
import { PeriodChooser } from '../../figures/PeriodChooser.tsx';
import { Opening } from '../../parts/Opening.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { goTo } from '../../router/useRoute.ts';
import { teamText } from '../../text/team-text.ts';
import { NextGathering } from '../../reporting/NextGathering.tsx';
import { RaiseToCounty } from '../../reporting/RaiseToCounty.tsx';
import { WaitsSection } from '../../reporting/WaitsHere.tsx';
import { text } from '../../text/text.ts';
import { ChangedSection } from './ChangedSection.tsx';
import { DecidedSection } from './DecidedSection.tsx';
import { DeviationsSection } from './DeviationsSection.tsx';
import { Mapping } from './Mapping.tsx';
import { RulingsWaiting } from '../../rulings/RulingsWaiting.tsx';
import { WhoSits } from './WhoSits.tsx';
import { RhythmSection } from './RhythmSection.tsx';
import { SteeringNumbers } from './SteeringNumbers.tsx';
import { SteeringTeam } from './SteeringTeam.tsx';
import { WaitingSection } from './WaitingSection.tsx';

/** Not with the page: it would be one more file to ask for before the first screen of any. */
const milestones = codeFrom(() => import('../../milestones/MilestonesOf.tsx'));

interface SteeringPageProps {
  readonly steeringGroupId: string;
  readonly period: string | undefined;
  /** The one that it opens at. */
  readonly deviation?: string | undefined;
}

/**
 * For the managers: what needs us, when we meet, is it going well; all else is one line each, unfolded by who wants it. No case
 * in it.
 */
export function SteeringPage({ steeringGroupId, period, ...at }: SteeringPageProps) {
  const steering = useView(steeringAddress(steeringGroupId, period));
  return (
    <ViewGate of={steering}>
      {(view) => <SteeringSheet view={view} steeringGroupId={steeringGroupId} {...at} />}
    </ViewGate>
  );
}

interface SteeringSheetProps extends Omit<SteeringPageProps, 'period'> {
  readonly view: SteeringView;
}

function SteeringSheet({ view, steeringGroupId, deviation }: SteeringSheetProps) {
  const { digest, goals, compared, choice } = view;
  // Whom nothing can wait for has it told of in the digest's own words.
  const waits = useView(waitsAddress(steeringGroupId));
  return (
    <PageFrame
      wide
      title={digest.title}
      lead={digest.occasion}
      actions={<Button onClick={() => window.print()}>{teamText.numbers.print}</Button>}
    >
      <Mapping of={view.mapping} />
      {waits.status === 'ready' && <WaitsSection view={waits.view} />}
      <NextGathering steeringGroupId={steeringGroupId} />
      <Section title={teamText.steering.onTrack}>
        <Rows of={digest.teams} keyOf={({ teamId }) => teamId}>
          {(team) => <SteeringTeam team={team} />}
        </Rows>
      </Section>
      <WaitingSection view={view} isTold={waits.status === 'ready'} deviation={deviation} />
      {view.raises !== undefined && (
        <RaiseToCounty steeringGroupId={steeringGroupId} teams={view.raises} />
      )}
      <RulingsWaiting level="steering-group" />
      <DecidedSection of={view.decisions} />
      <Opening still of={milestones}>
        {({ MilestonesOf }) => <MilestonesOf place={{ steeringGroupId }} folded />}
      </Opening>
      <ReportsOf subject={{ type: 'steering-group', steeringGroupId }} folded />
      <ChangedSection digest={digest} />
      <RhythmSection of={view.rhythm} steeringGroupId={steeringGroupId} />
      <DeviationsSection view={view} deviation={deviation} />
      {goals.length > 0 && (
        <FoldedSection title={goalsTitle(view)}>
          <GoalList goals={goals} />
        </FoldedSection>
      )}
      <Quiet>{digest.suppressedNote}</Quiet>
      <PeriodChooser
        fixed
        view={choice}
        onPeriod={(period) => goTo({ page: 'steering', steeringGroupId, period })}
      />
      <WhoSits steeringGroupId={steeringGroupId} of={view.members} />
      {compared.teams.length > 1 && <TeamsCompared view={compared} folded />}
      {compared.teams.map(({ teamId, name }) => (
        <Fold
          level="h2"
          key={teamId}
          title={`${text.pages.numbers} ${name}, ${choice.period.text}`}
          printed={compared.teams.length === 1}
        >
          <SteeringNumbers teamId={teamId} period={choice.period.code} />
        </Fold>
      ))}
    </PageFrame>
  );
}
