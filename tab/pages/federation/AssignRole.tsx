import { useState } from 'react';
import { roleLabels } from '../../../shared/access/role.ts';
import { partyLabels } from '../../../shared/codes/party.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { assignableRoles, assignRoleOf, isInGroup, type RoleForm } from './role-form.ts';

interface AssignRoleProps {
  readonly view: FederationView;
  readonly onDone: () => void;
}

const words = text.federation;

/** Gives somebody a role above the teams. */
export function AssignRole({ view, onDone }: AssignRoleProps) {
  const { today } = useMe();
  const [form, setForm] = useState<RoleForm>({
    role: '',
    account: '',
    steeringGroupId: '',
    party: '',
    from: today,
  });
  const sending = useSend();
  const set = (change: Partial<RoleForm>): void => setForm({ ...form, ...change });
  const assign = async (): Promise<void> => {
    const command = assignRoleOf(form);
    if (command === undefined) return;
    const outcome = await sending.send(command);
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={words.assign}
      onSubmit={() => void assign()}
      onCancel={onDone}
      shownBy={['role', 'account', 'steeringGroupId', 'party', 'from']}
    >
      <Stack as="fields">
        <ChoiceField
          label={words.role}
          required
          choices={assignableRoles.map((value) => ({ value, label: roleLabels[value] }))}
          value={form.role}
          onValue={(role) => set({ role })}
          name="role"
          failure={sending.failure}
        />
        <ChoiceField
          label={text.team.account}
          required
          choices={view.accountChoices}
          value={form.account}
          onValue={(account) => set({ account })}
          name="account"
          failure={sending.failure}
        />
        {isInGroup(form.role) && (
          <>
            <ChoiceField
              label={words.steeringGroup}
              required
              choices={view.steeringGroups.map(({ id, name }) => ({ value: id, label: name }))}
              value={form.steeringGroupId}
              onValue={(steeringGroupId) => set({ steeringGroupId })}
              name="steeringGroupId"
              failure={sending.failure}
            />
            <ChoiceField
              label={words.party}
              required
              choices={choicesOf(partyLabels)}
              value={form.party}
              onValue={(party) => set({ party })}
              name="party"
              failure={sending.failure}
            />
          </>
        )}
        <InputField
          label={text.team.from}
          type="date"
          required
          value={form.from}
          onValue={(from) => set({ from })}
          name="from"
          failure={sending.failure}
        />
      </Stack>
    </CommandForm>
  );
}
