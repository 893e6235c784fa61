import { isSteeringSeat } from '../access/role.ts';
import type { CommandContext } from '../kernel/context.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { endBy, endsTooEarly } from '../teams/decide.ts';
import { endOf } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { FederationCommandOf } from './contract.ts';
import type { Federation, FederationRole } from './federation.ts';
import { linksMoved, nextChange } from './mapping.ts';
import type { FederationRefusal } from './refusals.ts';

/** Only while there is none; whoever does it becomes the office and can seat everybody else. */
export function createFederation(
  existing: Federation | undefined,
  { name, confirmed }: { readonly name: string } & Confirmed,
  ctx: CommandContext,
): Result<Federation, FederationRefusal> {
  if (existing !== undefined) return err({ code: 'already-set-up' });
  const safeName = guardedField('name', name, { maxLength: 120, confirmed });
  if (!safeName.ok) return safeName;
  return ok({
    kind: 'federation',
    id: 'federation',
    schemaVersion: 5,
    name: safeName.value,
    demo: false,
    steeringGroups: [],
    teamSteering: [],
    roles: [{ id: ctx.newId(), role: 'office', account: ctx.actor, from: ctx.today }],
  });
}

/** A steering group for teams; from today they answer to it and no longer to the one before. */
export function createSteeringGroup(
  federation: Federation,
  { name, teamIds = [], confirmed }: Omit<FederationCommandOf<'create-steering-group'>, 'verb'>,
  teams: readonly Team[],
  ctx: CommandContext,
): Result<Federation, FederationRefusal> {
  const wanted = [...new Set(teamIds)];
  if (wanted.some((id) => !teams.some((team) => team.id === id))) {
    return err({ code: 'not-found', what: 'team' });
  }
  const safeName = guardedField('name', name, { maxLength: 80, confirmed });
  if (!safeName.ok) return safeName;
  const later = wanted.find((teamId) => nextChange(federation, teamId, ctx.today) !== undefined);
  if (later !== undefined) {
    const team = teams.find((one) => one.id === later)?.name ?? later;
    const on = nextChange(federation, later, ctx.today)?.from ?? ctx.today;
    return err({ code: 'team-moves-later', team, on });
  }
  const id = ctx.newId();
  return ok({
    ...federation,
    steeringGroups: [...federation.steeringGroups, { id, name: safeName.value, from: ctx.today }],
    teamSteering: linksMoved(federation.teamSteering, wanted, id, ctx.today),
  });
}

/** A role above the teams. Those of a steering group need the group and the party they come from. */
export function assignRole(
  federation: Federation,
  wanted: Omit<FederationCommandOf<'assign-role'>, 'verb'>,
  ctx: CommandContext,
): Result<Federation, FederationRefusal> {
  const made = roleOf(federation, wanted, ctx);
  if (!made.ok) return made;
  const taken = federation.roles.some(
    (held) =>
      held.account === wanted.account &&
      held.role === wanted.role &&
      groupOf(held) === groupOf(made.value) &&
      endOf(held, wanted.from) === undefined,
  );
  if (taken) return err({ code: 'account-taken' });
  return ok({ ...federation, roles: [...federation.roles, made.value] });
}

/** The last day of a role, or its end at once. The last office cannot end: nobody could seat another. */
export function endRole(
  federation: Federation,
  { roleId, lastDay }: Pick<FederationCommandOf<'end-role'>, 'roleId' | 'lastDay'>,
  { today }: Pick<CommandContext, 'today'>,
): Result<Federation, FederationRefusal> {
  const role = federation.roles.find(({ id }) => id === roleId);
  if (role === undefined || endOf(role, today) !== undefined)
    return err({ code: 'not-found', what: 'role' });
  const end = endBy(lastDay, today);
  if (end.to < role.from) return err(endsTooEarly(lastDay, role.from));
  if (role.to === lastDay) return ok(federation);
  const lastsLonger = federation.roles.some(
    (held) =>
      held.role === 'office' && held.id !== roleId && held.to === undefined && held.from <= end.to,
  );
  if (role.role === 'office' && !lastsLonger) return err({ code: 'last-office' });
  return ok({
    ...federation,
    roles: federation.roles.map((held) => (held.id === roleId ? { ...held, ...end } : held)),
  });
}

function roleOf(
  federation: Federation,
  wanted: Omit<FederationCommandOf<'assign-role'>, 'verb'>,
  ctx: CommandContext,
): Result<FederationRole, FederationRefusal> {
  const { role, account, from, steeringGroupId, party } = wanted;
  if (!isSteeringSeat(role)) {
    const held = { id: ctx.newId(), account, from };
    if (role !== 'county-group') return ok({ ...held, role });
    return ok({ ...held, role, ...(party !== undefined && { party }) });
  }
  if (steeringGroupId === undefined || party === undefined) {
    const missing = [
      ...(steeringGroupId === undefined ? ['steeringGroupId'] : []),
      ...(party === undefined ? ['party'] : []),
    ];
    return err({ code: 'invalid', fields: missing });
  }
  const group = federation.steeringGroups.find(({ id }) => id === steeringGroupId);
  if (group === undefined) return err({ code: 'not-found', what: 'steering-group' });
  if (group.to !== undefined && group.to < from)
    return err({ code: 'group-ends', group: group.name, on: group.to });
  return ok({ id: ctx.newId(), role, account, from, steeringGroupId, party });
}

function groupOf(role: FederationRole): string | undefined {
  return 'steeringGroupId' in role ? role.steeringGroupId : undefined;
}
