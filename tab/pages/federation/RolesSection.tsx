import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FederationView } from '../../../shared/federation/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { AssignRole } from './AssignRole.tsx';

interface RolesSectionProps {
  readonly view: FederationView;
}

/** Who has a role above the teams, with dates. */
export function RolesSection({ view }: RolesSectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={text.federation.roles}
      aside={!adding && <Button onClick={() => setAdding(true)}>{text.federation.addRole}</Button>}
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
  const [lastDay, setLastDay] = useState(today);
  const sending = useSend();
  const end = async (): Promise<void> => {
    if (lastDay === '') return;
    const outcome = await sending.send({ verb: 'end-role', roleId: role.id, lastDay });
    if (outcome?.kind === 'done') setEnding(false);
  };
  return (
    <Stack tight>
      <Stack as="row">
        <Body1>{role.text}</Body1>
        {!ending && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${text.federation.endRole}: ${role.text}`}
            onClick={() => setEnding(true)}
          >
            {text.federation.endRole}
          </Button>
        )}
      </Stack>
      {ending && (
        <CommandForm
          sending={sending}
          submit={text.federation.endRole}
          onSubmit={() => void end()}
          onCancel={() => setEnding(false)}
          shownBy={['lastDay']}
        >
          <InputField
            label={text.team.lastDay}
            type="date"
            required
            value={lastDay}
            onValue={setLastDay}
            name="lastDay"
            failure={sending.failure}
          />
        </CommandForm>
      )}
    </Stack>
  );
}
