import type { CommandOf } from '../../../shared/commands/command.ts';
import { type Party, partyLabels } from '../../../shared/codes/party.ts';

export const assignableRoles = [
  'office',
  'process-lead',
  'county-group',
  'steering-member',
  'co-opted',
] as const satisfies readonly CommandOf<'assign-role'>['role'][];

/** What stands in the role form; empty strings where nothing has been chosen. */
export interface RoleForm {
  readonly role: string;
  readonly account: string;
  readonly steeringGroupId: string;
  readonly party: string;
  readonly from: string;
}

/** Seats in a steering group are for a group and come from a party; the other roles are not. */
export function isInGroup(role: string): boolean {
  return role === 'steering-member' || role === 'co-opted';
}

/** The command; undefined while something that must be there is missing. */
export function assignRoleOf(form: RoleForm): CommandOf<'assign-role'> | undefined {
  const role = assignableRoles.find((known) => known === form.role);
  const { account, from, steeringGroupId, party } = form;
  if (role === undefined || account === '' || from === '') return undefined;
  if (!isInGroup(role)) return { verb: 'assign-role', role, account, from };
  if (steeringGroupId === '' || !isParty(party)) return undefined;
  return { verb: 'assign-role', role, account, from, steeringGroupId, party };
}

function isParty(value: string): value is Party {
  return value in partyLabels;
}
