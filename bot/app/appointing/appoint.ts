import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import {
  appointCoordinator,
  type InGroup,
  withdrawAppointment,
} from '../../../shared/appointing/steps.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { doerAs } from '../../../shared/standing/doer.ts';
import { steeringGroupOf, steers } from '../../../shared/standing/roles.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { replacing } from '../documents/stored.ts';
import { teamFor } from '../permission/permission.ts';

type Deciding = CommandOf<'appoint-coordinator' | 'withdraw-appointment'>;

/** What the members of the styrgrupp that answers for the team decide: the team with it. */
function decidingInGroup<C extends Deciding>(
  decide: (team: Team, command: C, by: InGroup, ctx: RuledContext) => Result<Team, Refusal>,
): Handler<C> {
  return {
    place: inFederation,
    async decide(app: App, command: C, ctx: RuledContext) {
      const { teamId } = command;
      const found = await teamFor(app, teamId, ctx, 'appoint-coordinator');
      if (!found.ok) return found;
      const { team, federation, landscape } = found.value;
      const group = steeringGroupOf(federation, teamId, ctx.today);
      if (group === undefined) return err({ code: 'not-found', what: 'steering-group' });
      const { party } = doerAs('steering-member', ctx.actor, ctx.today, {
        ...{ team: team.body, federation },
      });
      const teams = [...landscape.teams.values()]
        .map(({ body }) => body)
        .filter(({ id }) => steers(federation, group.id, id, ctx.today));
      const decided = decide(team.body, command, { steeringGroupId: group.id, party, teams }, ctx);
      if (!decided.ok) return decided;
      const { appointment } = decided.value;
      return ok({
        writes: replacing(team, decided.value),
        ids: appointment === undefined ? {} : { appointmentId: appointment.id },
        subjects: [teamId],
      });
    },
  };
}

export const appointHandler = decidingInGroup<CommandOf<'appoint-coordinator'>>(appointCoordinator);

export const withdrawAppointmentHandler = decidingInGroup<CommandOf<'withdraw-appointment'>>(
  (team, { appointmentId }, by, ctx) => withdrawAppointment(team, appointmentId, by, ctx),
);
