import { describe, expect, it } from 'vitest';
import { command } from '../../../../shared/commands/command.ts';
import { assignRoleOf, type RoleForm } from '../../../../tab/pages/federation/role-form.ts';

const form: RoleForm = {
  role: 'steering-member',
  account: 'demo/chef',
  steeringGroupId: 'styr-berg',
  party: 'region',
  from: '2026-12-01',
};

describe('giving somebody a role', () => {
  it('needs group and party for a seat in a steering group', () => {
    expect(command.safeParse(assignRoleOf(form)).success).toBe(true);
    expect(assignRoleOf({ ...form, party: '' })).toBeUndefined();
    expect(assignRoleOf({ ...form, steeringGroupId: '' })).toBeUndefined();
  });

  it('sends neither for the other roles, whatever was chosen before', () => {
    expect(assignRoleOf({ ...form, role: 'process-lead' })).toEqual({
      verb: 'assign-role',
      role: 'process-lead',
      account: 'demo/chef',
      from: '2026-12-01',
    });
  });

  it.each([{ role: '' }, { role: 'kung' }, { account: '' }, { from: '' }])(
    'is no command with %j',
    (wrong) => {
      expect(assignRoleOf({ ...form, ...wrong })).toBeUndefined();
    },
  );
});
