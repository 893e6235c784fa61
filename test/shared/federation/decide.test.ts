import { describe, expect, it } from 'vitest';
import { federationRoles, isSteeringSeat, steeringSeats } from '../../../shared/access/role.ts';
import { federation as stored } from '../../../shared/federation/federation.ts';
import { assignRoleForm } from '../../../shared/federation/forms.ts';
import { rolesIn, steers } from '../../../shared/standing/roles.ts';
import {
  assignRole,
  createFederation,
  createSteeringGroup,
  endRole,
} from '../../../shared/federation/decide.ts';
import { aFederation } from '../../builders/app.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const ctx = aContext('2026-11-20T09:00:00.000Z', 'demo/first');
const federation = aFederation();
const teams = [aTeam().build()];

describe('a federation', () => {
  it('is set up once, and whoever does it becomes the office', () => {
    const created = value(
      createFederation(undefined, { name: 'Samordningsförbundet Södra Öland' }, ctx),
    );
    expect(created.roles).toMatchObject([{ role: 'office', account: 'demo/first' }]);
    expect(createFederation(created, { name: 'Ett till' }, ctx)).toMatchObject({
      error: { code: 'already-set-up' },
    });
  });
});

describe('a steering group', () => {
  it('takes over its teams from today, and the one before answers for them until yesterday', () => {
    const change = { name: 'Styrgrupp Söder', teamIds: ['berg', 'berg'] };
    const after = value(createSteeringGroup(federation, change, teams, ctx));
    const id = after.steeringGroups.at(-1)?.id ?? '';
    expect(steers(after, 'berg-are', 'berg', '2026-11-19')).toBe(true);
    expect(steers(after, 'berg-are', 'berg', '2026-11-20')).toBe(false);
    expect(steers(after, id, 'berg', '2026-11-20')).toBe(true);
    expect(after.teamSteering).toHaveLength(2);
  });

  it('answers only for teams that are there', () => {
    const change = { name: 'Styrgrupp Söder', teamIds: ['falun'] };
    expect(createSteeringGroup(federation, change, teams, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'team' },
    });
  });
});

describe('a role', () => {
  const member = { role: 'steering-member', account: 'demo/new', from: '2026-11-20' } as const;

  it('in a steering group needs the group and the party', () => {
    expect(assignRole(federation, member, ctx)).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['steeringGroupId', 'party'] },
    });
    const complete = { ...member, steeringGroupId: 'berg-are', party: 'af' } as const;
    expect(value(assignRole(federation, complete, ctx)).roles.at(-1)).toMatchObject(complete);
    expect(assignRole(federation, { ...complete, steeringGroupId: 'falun' }, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'steering-group' },
    });
  });

  it.each([...federationRoles, ...steeringSeats])(
    'is one that the form offers, that is saved, and that is held from its day: %s',
    (role) => {
      expect(Object.keys(assignRoleForm.fields.role.codes)).toContain(role);
      const seat = isSteeringSeat(role)
        ? { steeringGroupId: 'berg-are', party: 'af' as const }
        : {};
      const given = { role, account: 'demo/new', from: '2026-11-20', ...seat };
      const after = value(assignRole(federation, given, ctx));
      expect(stored.parse(after)).toEqual(after);
      const held = (day: string) => rolesIn('demo/new', day, aTeam().build(), after);
      expect([held('2026-11-19'), held('2026-11-20')]).toEqual([[], [role]]);
    },
  );

  it('is not given twice, and again once it has ended', () => {
    const office = { role: 'office', account: 'demo/office', from: '2026-11-20' } as const;
    expect(assignRole(federation, office, ctx)).toMatchObject({ error: { code: 'account-taken' } });
    const county = { role: 'county-group', account: 'demo/county', from: '2027-01-01' } as const;
    const ended = value(endRole(federation, { roleId: 'r3', lastDay: '2026-12-31' }, ctx));
    expect(assignRole(ended, county, ctx).ok).toBe(true);
  });

  it('as the last office cannot end: nobody could seat another', () => {
    const ending = { roleId: 'r1', lastDay: '2026-12-31' };
    expect(endRole(federation, ending, ctx)).toMatchObject({ error: { code: 'last-office' } });
    const second = { role: 'office', account: 'demo/second', from: '2026-11-20' } as const;
    const two = value(assignRole(federation, second, ctx));
    expect(endRole(two, ending, ctx).ok).toBe(true);
    const later = value(assignRole(federation, { ...second, from: '2026-11-21' }, ctx));
    const now = { roleId: 'r1', lastDay: 'at-once' } as const;
    expect(endRole(later, now, ctx)).toMatchObject({ error: { code: 'last-office' } });
  });

  it('ended at once is nobody’s any more, and can be given anew the same day', () => {
    const now = { roleId: 'r3', lastDay: 'at-once' } as const;
    const ended = value(endRole(federation, now, ctx));
    expect(stored.parse(ended)).toEqual(ended);
    expect(ended.roles.find(({ id }) => id === 'r3')).toMatchObject({ to: '2026-11-20' });
    const held = (of: typeof federation) =>
      rolesIn('demo/county', '2026-11-20', aTeam().build(), of);
    expect([held(federation), held(ended)]).toEqual([['county-group'], []]);
    expect(endRole(ended, now, ctx)).toMatchObject({ error: { code: 'not-found', what: 'role' } });
    const again = { role: 'county-group', account: 'demo/county', from: '2026-11-20' } as const;
    expect(held(value(assignRole(ended, again, ctx)))).toEqual(['county-group']);
  });
});
