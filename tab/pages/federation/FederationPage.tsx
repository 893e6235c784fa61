import { Body1, Body1Strong, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { FederationView } from '../../../shared/federation/view.ts';
import { newTeamForm } from '../../../shared/teams/forms.ts';
import { federationAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { goTo } from '../../router/useRoute.ts';
import { GapsSection } from '../../team/GapsSection.tsx';
import { TeamForm } from '../../team/TeamForm.tsx';
import { text } from '../../text/text.ts';
import { RolesSection } from './RolesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SteeringSection } from './SteeringSection.tsx';

/** The federation's office: teams, steering groups, roles above the teams, and the rules. */
export function FederationPage() {
  const federation = useView(federationAddress);
  return (
    <ViewGate of={federation}>
      {(view) => (
        <PageFrame
          title={view.name}
          actions={<Link href={hrefOf({ page: 'operations' })}>{text.federation.operations}</Link>}
        >
          <Warnings of={view.unreadable ?? []} />
          <GapsSection
            teams={view.teams.flatMap(({ id, name, gaps }) =>
              gaps === undefined ? [] : [{ id, name, gaps }],
            )}
          />
          <TeamsSection view={view} />
          <SteeringSection view={view} />
          <RolesSection view={view} />
          <RulesSection view={view} />
          <RetentionSection />
        </PageFrame>
      )}
    </ViewGate>
  );
}

function RetentionSection() {
  return (
    <Section
      title={text.federation.retention}
      aside={<Link href={hrefOf({ page: 'retention' })}>{text.federation.toRetention}</Link>}
    >
      <Body1>{text.federation.retentionText}</Body1>
    </Section>
  );
}

function TeamsSection({ view }: { readonly view: FederationView }) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={text.federation.teams}
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
        <Body1>{text.federation.noTeams}</Body1>
      ) : (
        <Rows of={view.teams} keyOf={({ id }) => id}>
          {(team) => (
            <Stack tight>
              <Link href={hrefOf({ page: 'settings', teamId: team.id })}>
                <Body1Strong>{team.name}</Body1Strong>
              </Link>
              <Quiet>{team.text}</Quiet>
              <Warnings of={team.warnings} />
              {team.warnings.length > 0 && (
                <div>
                  <Button
                    as="a"
                    size="small"
                    aria-label={`${text.federation.goOn}: ${team.name}`}
                    href={hrefOf({ page: 'setup', newTeamId: team.id })}
                  >
                    {text.federation.goOn}
                  </Button>
                </div>
              )}
            </Stack>
          )}
        </Rows>
      )}
    </Section>
  );
}
