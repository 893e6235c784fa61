import {
  assignRoleAsked,
  assignRoleForm,
  assignRoleStart,
  readRole,
} from '../../../shared/federation/forms.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';

interface AssignRoleProps {
  readonly view: FederationView;
  readonly onDone: () => void;
}

/** Gives somebody a role above the teams. */
export function AssignRole({ view, onDone }: AssignRoleProps) {
  const sending = useSend();
  const start = assignRoleStart(view, useMe().today);
  const described = useDescribed(assignRoleForm, sending, start);
  const assign = async (): Promise<void> => {
    const role = described.readAs(readRole);
    if (role === undefined) return;
    const outcome = await sending.send({ verb: 'assign-role', ...role });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <DescribedForm
      of={{ ...described, start: { ...start, ...assignRoleAsked(described.state.texts) } }}
      sending={sending}
      onSubmit={() => void assign()}
      onCancel={onDone}
    />
  );
}
