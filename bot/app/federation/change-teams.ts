import type { Command, CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { createTeam } from '../../../shared/teams/create-team.ts';
import { addMember, endMember, linkMember, setTeamSettings } from '../../../shared/teams/decide.ts';
import { choosingNudges, wantsNudges } from '../../../shared/teams/nudging.ts';
import type { Team } from '../../../shared/teams/team.ts';
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

type OfTeam = Extract<Command, { readonly teamId: string }>;

/** A verb that changes one team and nothing else. */
function teamHandler<C extends OfTeam>(
  decide: (team: Team, command: C, ctx: RuledContext) => Result<Team, Refusal>,
  made: (after: Team) => Change['ids'] = () => ({}),
): Handler<C> {
  return {
    place: inFederation,
    async decide(app, command, ctx) {
      const found = await teamFor(app, command.teamId, ctx, 'change-team');
      if (!found.ok) return found;
      const { team } = found.value;
      const decided = decide(team.body, command, ctx);
      if (!decided.ok) return decided;
      const after = decided.value;
      return ok({ writes: replacing(team, after), ids: made(after), subjects: [team.body.id] });
    },
  };
}

/** Of the one who asks and nobody else: whoever is called to a meeting says how they are reminded. */
export const setNudgesHandler: Handler<CommandOf<'set-nudges'>> = {
  place: inFederation,
  async decide(app, { teamId, nudges }, ctx) {
    const found = await teamFor(app, teamId, ctx, 'answer-notice');
    if (!found.ok) return found;
    const { team } = found.value;
    const isOn = nudges === 'on';
    const writes =
      wantsNudges(team.body, ctx.actor) === isOn
        ? []
        : replacing(team, choosingNudges(team.body, ctx.actor, isOn));
    return ok({ writes, ids: {}, subjects: [teamId] });
  },
};

/** The same of whoever sits in a styrgrupp: it holds in whichever they sit, also when the groups are redrawn. */
export const setDecisionNudgesHandler: Handler<CommandOf<'set-decision-nudges'>> = {
  place: inFederation,
  async decide(app, { nudges }, ctx) {
    const found = await federationFor(app, ctx, 'choose-decision-nudges');
    if (!found.ok) return found;
    const { federation } = found.value;
    const isOn = nudges === 'on';
    const writes =
      wantsNudges(federation.body, ctx.actor) === isOn
        ? []
        : replacing(federation, choosingNudges(federation.body, ctx.actor, isOn));
    return ok({ writes, ids: {}, subjects: [] });
  },
};

export const addMemberHandler = teamHandler<CommandOf<'add-member'>>(addMember, ({ members }) => {
  const memberId = members.at(-1)?.id;
  return memberId === undefined ? {} : { memberId };
});
export const endMemberHandler = teamHandler<CommandOf<'end-member'>>(endMember);
export const linkMemberHandler = teamHandler<CommandOf<'link-member'>>(linkMember);
export const setTeamSettingsHandler = teamHandler<CommandOf<'set-team-settings'>>(setTeamSettings);
