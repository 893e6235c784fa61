import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import {
  assignRole,
  createFederation,
  createSteeringGroup,
  endRole,
} from '../../../shared/federation/decide.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { rolesForGroup } from '../../../shared/standing/roles.ts';
import { chooseChair } from '../../../shared/federation/chair.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { builtInVersions } from '../../../shared/rules/built-in.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, mayFound } from '../context/app.ts';
import { tertialDigestJob } from '../jobs/jobs.ts';
import { federationFor, permit } from '../permission/permission.ts';
import { replacing } from '../documents/stored.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';

/** Asks for no role: while there is no federation there is nobody to give one. In production its founder is named. */
export const createFederationHandler: Handler<CommandOf<'create-federation'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const { federation } = await app.registry.current();
    if (federation === undefined && !mayFound(app, ctx.actor))
      return err({ code: 'denied', reason: 'only-first-office' });
    const created = createFederation(federation?.body, command, ctx);
    if (!created.ok) return created;
    const rules = builtInVersions(ctx.now, ctx.actor);
    return ok({
      writes: [created.value, ...rules].map((body) => create(body)),
      ids: {},
      subjects: [created.value.id],
    });
  },
};

export const createSteeringGroupHandler: Handler<CommandOf<'create-steering-group'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const change = await changeFederation(app, ctx, (federation, teams) =>
      createSteeringGroup(federation, command, teams, ctx),
    );
    if (!change.ok) return change;
    const id = change.value.federation.steeringGroups.at(-1)?.id ?? '';
    return ok({
      ...change.value,
      writes: [...change.value.writes, create(tertialDigestJob(id, ctx.now))],
      ids: { steeringGroupId: id },
      subjects: [id],
    });
  },
};

export const assignRoleHandler: Handler<CommandOf<'assign-role'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const change = await changeFederation(app, ctx, (federation) =>
      assignRole(federation, command, ctx),
    );
    if (!change.ok) return change;
    const roleId = change.value.federation.roles.at(-1)?.id ?? '';
    return ok({ ...change.value, ids: { roleId }, subjects: [roleId] });
  },
};

export const endRoleHandler: Handler<CommandOf<'end-role'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const change = await changeFederation(app, ctx, (federation) =>
      endRole(federation, command, ctx),
    );
    return change.ok ? ok({ ...change.value, subjects: [command.roleId] }) : change;
  },
};

/** For the members of that very group, and the office. */
export const chooseChairHandler: Handler<CommandOf<'choose-chair'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const { federation } = await app.registry.current();
    const { steeringGroupId } = command;
    const isThere = federation?.body.steeringGroups.some(({ id }) => id === steeringGroupId);
    if (federation === undefined || isThere !== true)
      return err({ code: 'not-found', what: 'steering-group' });
    const roles = rolesForGroup(federation.body, ctx.actor, steeringGroupId, ctx.today);
    const permitted = permit(roles, 'choose-chair', federation);
    if (!permitted.ok) return permitted;
    const chosen = chooseChair(federation.body, command, ctx);
    return chosen.ok
      ? ok({ writes: replacing(federation, chosen.value), ids: {}, subjects: [steeringGroupId] })
      : chosen;
  },
};

async function changeFederation(
  app: App,
  ctx: RuledContext,
  decide: (federation: Federation, teams: readonly Team[]) => Result<Federation, Refusal>,
): Promise<Result<Change & { readonly federation: Federation }, Refusal>> {
  const found = await federationFor(app, ctx, 'change-federation');
  if (!found.ok) return found;
  const { federation, landscape } = found.value;
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  const decided = decide(federation.body, teams);
  if (!decided.ok) return decided;
  const after = decided.value;
  return ok({ writes: replacing(federation, after), ids: {}, subjects: [], federation: after });
}
