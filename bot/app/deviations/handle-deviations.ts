import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { isNews } from '../../../shared/deviations/history.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  compileDeviation,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { tellDeviationJob } from '../jobs/jobs.ts';
import { teamFor } from '../permission/permission.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';

type Handling = Extract<CommandOf<Verb>, { readonly deviationId: string }>;

export const reportDeviationHandler: Handler<CommandOf<'report-deviation'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'report-deviation');
    if (!found.ok) return found;
    const { team, landscape } = found.value;
    const { meetingId } = command;
    if (meetingId !== undefined) {
      const meeting = await read(app.store, teamScope(command.teamId), 'meeting', meetingId);
      if (meeting === undefined) return err({ code: 'not-found', what: 'meeting' });
    }
    const reported = reportDeviation(team.body, command, ctx, [...landscape.teams.keys()]);
    if (!reported.ok) return reported;
    const { id } = reported.value;
    return ok({ writes: [create(reported.value)], ids: { deviationId: id }, subjects: [id] });
  },
};

/** What the samordnare does with one that has been reported; the team hears of it. */
export const handleDeviationHandler: Handler<Handling> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const { teamId, deviationId } = command;
    const found = await teamFor(app, teamId, ctx, 'handle-deviations');
    if (!found.ok) return found;
    const stored = await read(app.store, teamScope(teamId), 'deviation', deviationId);
    if (stored === undefined) return err({ code: 'not-found', what: 'deviation' });
    const teamIds = [...found.value.landscape.teams.keys()];
    const handled = handle(stored.body, command, ctx, teamIds);
    if (!handled.ok) return handled;
    return ok({
      writes: [
        ...replacing(stored, handled.value),
        ...(isNews(stored.body, handled.value)
          ? [ask(tellDeviationJob(handled.value, ctx.now))]
          : []),
      ],
      ids: { deviationId },
      subjects: [deviationId],
    });
  },
};

function handle(
  deviation: Deviation,
  command: Handling,
  ctx: RuledContext,
  teamIds: readonly string[],
): Result<Deviation, Refusal> {
  switch (command.verb) {
    case 'compile-deviation':
      return compileDeviation(deviation, command, ctx, teamIds);
    case 'forward-deviation':
      return forwardDeviation(deviation, ctx);
    case 'set-deviation-action':
      return setDeviationAction(deviation, command, ctx);
    case 'lift-deviation':
      return liftDeviation(deviation, ctx);
    case 'end-deviation':
      return endDeviation(deviation, command.as, ctx);
  }
}
