import { describe, expect, it } from 'vitest';
import { command } from '../../../shared/commands/command.ts';
import { assignRoleAsked, readRole } from '../../../shared/federation/forms.ts';
import { textsOf } from '../../builders/texts.ts';

const filledIn = {
  role: 'steering-member',
  account: 'demo/chef',
  steeringGroupId: 'styr-berg',
  party: 'region',
  from: '2026-12-01',
};
const read = (change: Partial<typeof filledIn> = {}) =>
  readRole(textsOf({ ...filledIn, ...change }));

describe('giving somebody a role', () => {
  it('asks for group and party of a seat in a steering group', () => {
    const role = read();
    expect(role).toEqual({ ok: true, value: filledIn });
    expect(command.safeParse({ verb: 'assign-role', ...filledIn }).success).toBe(true);
    expect(read({ party: '', steeringGroupId: '' })).toEqual({
      ok: false,
      error: [
        { field: 'steeringGroupId', text: 'Välj en styrgrupp.' },
        { field: 'party', text: 'Välj vilken part ledamoten kommer från.' },
      ],
    });
  });

  it('asks for neither of the other roles, whatever was chosen before', () => {
    expect(assignRoleAsked(textsOf({ role: 'process-lead' })).notAsked).toEqual([
      'steeringGroupId',
      'party',
      'otherAccount',
    ]);
    expect(read({ role: 'process-lead' })).toEqual({
      ok: true,
      value: { role: 'process-lead', account: 'demo/chef', from: '2026-12-01' },
    });
  });

  it.each([
    ['role', ''],
    ['role', 'kung'],
    ['account', ''],
    ['from', ''],
  ] as const)('is none with %s “%s”, and says so there', (field, text) => {
    expect(read({ [field]: text })).toMatchObject({ ok: false, error: [{ field }] });
  });
});
