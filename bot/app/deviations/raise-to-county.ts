import { mayDo } from '../../../shared/access/access.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { raiseToCounty } from '../../../shared/deviations/raise-to-county.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { rolesAbove, steers } from '../../../shared/standing/roles.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';
import { tellDeviationJobs } from '../jobs/jobs.ts';

/** By a member of that very group; kept with the first of its teams that it is about. */
export const raiseToCountyHandler: Handler<CommandOf<'raise-to-county'>> = {
  place: ({ teamIds: [teamId = ''] }) => inTeam({ teamId }),
  async decide(app, command, ctx) {
    const { steeringGroupId } = command;
    const { federation, teams } = await app.registry.current();
    if (!federation?.body.steeringGroups.some(({ id }) => id === steeringGroupId))
      return err({ code: 'not-found', what: 'steering-group' });
    const seats = rolesAbove(ctx.actor, ctx.today, federation.body).flatMap((held) =>
      'steeringGroupId' in held && held.steeringGroupId === steeringGroupId ? [held] : [],
    );
    const seat = seats.find(({ role }) => mayDo([role], 'raise-to-county').allowed);
    if (seat === undefined) return err({ code: 'denied', reason: 'only-own-steering' });
    const group = {
      id: steeringGroupId,
      teamIds: [...teams.keys()].filter((id) =>
        steers(federation.body, steeringGroupId, id, ctx.today),
      ),
    };
    const as = { role: seat.role, party: seat.party } as const;
    const raised = raiseToCounty(group, command, { ...ctx, as });
    if (!raised.ok) return raised;
    const { id } = raised.value;
    const jobs = tellDeviationJobs(raised.value, ctx.now).map(ask);
    return ok({
      writes: [create(raised.value), ...jobs],
      ids: { deviationId: id },
      subjects: [id],
    });
  },
};
