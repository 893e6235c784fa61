import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { assignRoleForm, endRoleForm } from '../../../shared/federation/forms.ts';
import { endingAsked, readEnding } from '../../../shared/teams/forms.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import { useMe } from '../../client/me.ts';
import { AskedForm } from '../../forms/SendForm.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { teamText } from '../../text/team-text.ts';
import { AssignRole } from './AssignRole.tsx';

interface RolesSectionProps {
  readonly view: FederationView;
}

/** Who has a role above the teams, with dates. */
export function RolesSection({ view }: RolesSectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={teamText.federation.roles}
      aside={!adding && <Button onClick={() => setAdding(true)}>{assignRoleForm.open}</Button>}
    >
      {adding && <AssignRole view={view} onDone={() => setAdding(false)} />}
      <Rows of={view.roles} keyOf={({ id }) => id}>
        {(role) => <RoleLine role={role} />}
      </Rows>
    </Section>
  );
}

function RoleLine({ role }: { readonly role: FederationView['roles'][number] }) {
  const { today } = useMe();
  const [ending, setEnding] = useState(false);
  return (
    <Stack tight>
      <Stack as="row">
        <Body1>{role.text}</Body1>
        {!ending && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${endRoleForm.open}: ${role.text}`}
            onClick={() => setEnding(true)}
          >
            {endRoleForm.open}
          </Button>
        )}
      </Stack>
      {ending && (
        <AskedForm
          form={endRoleForm}
          start={{ values: { lastDay: today } }}
          asked={endingAsked}
          reader={readEnding}
          command={({ lastDay }) => ({ verb: 'end-role', roleId: role.id, lastDay })}
          onDone={() => setEnding(false)}
          onCancel={() => setEnding(false)}
        />
      )}
    </Stack>
  );
}
