import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { createTeam } from '../../../shared/teams/create-team.ts';
import { addMember, endMember, linkMember, setTeamSettings } from '../../../shared/teams/decide.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { federationFor, teamFor } from '../permission/permission.ts';
import { replacing } from '../documents/stored.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';

export const createTeamHandler: Handler<CommandOf<'create-team'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await federationFor(app, ctx, 'change-federation');
    if (!found.ok) return found;
    const teams = [...found.value.landscape.teams.values()].map(({ body }) => body);
    const team = createTeam(command, teams, ctx);
    if (!team.ok) return team;
    const { id } = team.value;
    return ok({ writes: [create(team.value)], ids: { teamId: id }, subjects: [id] });
  },
};

export const addMemberHandler: Handler<CommandOf<'add-member'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const change = await changeTeam(app, command.teamId, ctx, (team) =>
      addMember(team, command, ctx),
    );
    if (!change.ok) return change;
    const memberId = change.value.team.members.at(-1)?.id;
    return ok({ ...change.value, ids: memberId === undefined ? {} : { memberId } });
  },
};

export const endMemberHandler: Handler<CommandOf<'end-member'>> = {
  place: inFederation,
  decide: (app, command, ctx) =>
    changeTeam(app, command.teamId, ctx, (team) => endMember(team, command, ctx)),
};

export const linkMemberHandler: Handler<CommandOf<'link-member'>> = {
  place: inFederation,
  decide: (app, command, ctx) =>
    changeTeam(app, command.teamId, ctx, (team) => linkMember(team, command, ctx)),
};

export const setTeamSettingsHandler: Handler<CommandOf<'set-team-settings'>> = {
  place: inFederation,
  decide: (app, command, ctx) =>
    changeTeam(app, command.teamId, ctx, (team) => setTeamSettings(team, command, ctx)),
};

async function changeTeam(
  app: App,
  teamId: string,
  ctx: RuledContext,
  decide: (team: Team) => Result<Team, Refusal>,
): Promise<Result<Change & { readonly team: Team }, Refusal>> {
  const found = await teamFor(app, teamId, ctx, 'change-team');
  if (!found.ok) return found;
  const { team } = found.value;
  const decided = decide(team.body);
  if (!decided.ok) return decided;
  const after = decided.value;
  return ok({ writes: replacing(team, after), ids: {}, subjects: [teamId], team: after });
}
