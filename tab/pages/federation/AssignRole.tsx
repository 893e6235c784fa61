import {
  assignRoleAsked,
  assignRoleForm,
  assignRoleStart,
  readRole,
} from '../../../shared/federation/forms.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import { useMe } from '../../client/me.ts';
import { AskedForm } from '../../forms/SendForm.tsx';

interface AssignRoleProps {
  readonly view: FederationView;
  readonly onDone: () => void;
}

/** Gives somebody a role above the teams. */
export function AssignRole({ view, onDone }: AssignRoleProps) {
  return (
    <AskedForm
      form={assignRoleForm}
      start={assignRoleStart(view, useMe().today)}
      asked={assignRoleAsked}
      reader={readRole}
      command={(role) => ({ verb: 'assign-role', ...role })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
