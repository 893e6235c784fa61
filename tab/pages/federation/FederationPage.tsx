import { Body1, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { FederationView } from '../../../shared/federation/view.ts';
import { newTeamForm } from '../../../shared/teams/forms.ts';
import { federationAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { DueFigures } from '../../figures/DueFigures.tsx';
import { WaitsHere } from '../../reporting/WaitsHere.tsx';
import { ReportsOf } from '../../figures/ReportsOf.tsx';
import { hrefOf } from '../../router/route.ts';
import { goTo } from '../../router/useRoute.ts';
import { GapsMessage } from '../../team/GapsSection.tsx';
import { TeamForm } from '../../team/TeamForm.tsx';
import { teamText } from '../../text/team-text.ts';
import { enteredText, importsText } from '../../text/entered-text.ts';
import { text } from '../../text/text.ts';
import { RolesSection } from './RolesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { CountyGroupSection, FkChannelsSection, SteeringSection } from './SteeringSection.tsx';

/** The federation's office: teams, steering groups, roles above the teams, and the rules. */
export function FederationPage() {
  const federation = useView(federationAddress);
  return (
    <ViewGate of={federation}>
      {(view) => (
        <PageFrame
          title={view.name}
          actions={<Link href={hrefOf({ page: 'operations' })}>{text.app.operations}</Link>}
        >
          <Warnings of={view.unreadable ?? []} />
          <WaitsHere quiet />
          <DueFigures of={view.dueFigures ?? []} elsewhere />
          <ReportsOf subject={{ type: 'county' }} onlyTasks />
          <TeamsSection view={view} />
          <SteeringSection view={view} />
          <CountyGroupSection view={view} />
          <FkChannelsSection view={view} />
          <RolesSection view={view} />
          <RulesSection view={view} />
          <EnteredSection />
          <ImportsSection />
          <RetentionSection />
        </PageFrame>
      )}
    </ViewGate>
  );
}

function EnteredSection() {
  const words = enteredText;
  return (
    <Section
      title={text.app.countyEntered}
      aside={<Link href={hrefOf({ page: 'county-entered' })}>{words.toCounty}</Link>}
    >
      <Body1>{words.ofCountyText}</Body1>
    </Section>
  );
}

function ImportsSection() {
  const words = importsText;
  return (
    <Section
      title={words.title}
      aside={<Link href={hrefOf({ page: 'imports' })}>{words.toPage}</Link>}
    >
      <Body1>{words.lead}</Body1>
    </Section>
  );
}

function RetentionSection() {
  return (
    <Section
      title={teamText.federation.retention}
      aside={<Link href={hrefOf({ page: 'retention' })}>{teamText.federation.toRetention}</Link>}
    >
      <Body1>{teamText.federation.retentionText}</Body1>
    </Section>
  );
}

function TeamsSection({ view }: { readonly view: FederationView }) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={teamText.federation.teams}
      aside={!adding && <Button onClick={() => setAdding(true)}>{newTeamForm.open}</Button>}
    >
      {adding && (
        <TeamForm
          onCancel={() => setAdding(false)}
          onDone={(teamId) =>
            goTo(teamId === undefined ? { page: 'setup' } : { page: 'setup', newTeamId: teamId })
          }
        />
      )}
      {view.teams.length === 0 ? (
        <Body1>{teamText.federation.noTeams}</Body1>
      ) : (
        <Rows of={view.teams} keyOf={({ id }) => id}>
          {(team) => <TeamRow {...team} />}
        </Rows>
      )}
    </Section>
  );
}

/** A team, with all that it lacks and somebody can mend: one list to work through, and what to send to whom. */
function TeamRow({
  id,
  name,
  text: said,
  warnings,
  gaps,
  unfinished,
}: FederationView['teams'][number]) {
  return (
    <Stack tight>
      <LabelledLine
        label={<Link href={hrefOf({ page: 'settings', teamId: id })}>{name}</Link>}
        action={
          unfinished && (
            <Button
              as="a"
              size="small"
              aria-label={`${teamText.federation.goOn}: ${name}`}
              href={hrefOf({ page: 'setup', newTeamId: id })}
            >
              {teamText.federation.goOn}
            </Button>
          )
        }
      >
        <Stack as="row">
          {(gaps?.marks ?? []).map((mark) => (
            <Mark key={mark} color="warning">
              {mark}
            </Mark>
          ))}
        </Stack>
      </LabelledLine>
      <Quiet>{said}</Quiet>
      <Warnings of={warnings} />
      {gaps !== undefined && <GapsMessage name={name} gaps={gaps} />}
    </Stack>
  );
}
