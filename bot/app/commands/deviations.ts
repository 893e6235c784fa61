import type { CommandOf } from '../../../shared/commands/command.ts';
import type { CommandContext } from '../../../shared/commands/context.ts';
import type { Refusal } from '../../../shared/commands/refusal.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import {
  forwardDeviation,
  reportDeviation,
  solveDeviation,
} from '../../../shared/deviations/report.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../app.ts';
import { teamFor } from '../permission.ts';
import { read, replacing, teamScope } from '../stored.ts';
import { type Change, create, type Handler } from './handler.ts';
import { inTeam } from './places.ts';

type Handling = CommandOf<'forward-deviation'> | CommandOf<'end-deviation'>;

export const reportDeviationHandler: Handler<CommandOf<'report-deviation'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'report-deviation');
    if (!found.ok) return found;
    const { meetingId } = command;
    if (meetingId !== undefined) {
      const meeting = await read(app.store, teamScope(command.teamId), 'meeting', meetingId);
      if (meeting === undefined) return err({ code: 'not-found', what: 'meeting' });
    }
    const reported = reportDeviation(found.value.team.body, command, ctx);
    if (!reported.ok) return reported;
    const { id } = reported.value;
    return ok({ writes: [create(reported.value)], ids: { deviationId: id }, subjects: [id] });
  },
};

export const forwardDeviationHandler: Handler<CommandOf<'forward-deviation'>> = {
  place: inTeam,
  decide: (app, command, ctx) => handle(app, command, ctx, forwardDeviation),
};

export const endDeviationHandler: Handler<CommandOf<'end-deviation'>> = {
  place: inTeam,
  decide: (app, command, ctx) => handle(app, command, ctx, solveDeviation),
};

async function handle(
  app: App,
  { teamId, deviationId }: Handling,
  ctx: CommandContext,
  decide: (deviation: Deviation, ctx: CommandContext) => Result<Deviation, Refusal>,
): Promise<Result<Change, Refusal>> {
  const found = await teamFor(app, teamId, ctx, 'handle-deviations');
  if (!found.ok) return found;
  const stored = await read(app.store, teamScope(teamId), 'deviation', deviationId);
  if (stored === undefined) return err({ code: 'not-found', what: 'deviation' });
  const handled = decide(stored.body, ctx);
  if (!handled.ok) return handled;
  return ok({ writes: replacing(stored, handled.value), ids: {}, subjects: [deviationId] });
}
