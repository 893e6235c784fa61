import { mayDo } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { hasBeenLifted, isNews } from '../../../shared/deviations/history.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { checkSeen } from '../../../shared/deviations/seen.ts';
import {
  anchorDeviation,
  askBackDeviation,
  compileDeviation,
  confirmDecision,
  type DeviationContext,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import {
  type DeviationAct,
  type Hand,
  handFor,
  mayEver,
} from '../../../shared/deviations/whose.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { doerAs } from '../../../shared/standing/doer.ts';
import { countyCardJobs, tellDeviationJobs } from '../jobs/jobs.ts';
import { permit, standingIn, teamFor } from '../permission/permission.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';

type Handling = Exclude<
  Extract<CommandOf<Verb>, { readonly deviationId: string }>,
  { readonly verb: 'spread-example' }
>;

export const reportDeviationHandler: Handler<CommandOf<'report-deviation'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'report-deviation');
    if (!found.ok) return found;
    const { team, federation, landscape, roles } = found.value;
    const { meetingId } = command;
    if (meetingId !== undefined) {
      const meeting = await read(app.store, teamScope(command.teamId), 'meeting', meetingId);
      if (meeting === undefined) return err({ code: 'not-found', what: 'meeting' });
    }
    const role = roles.find((one) => mayDo([one], 'report-deviation').allowed) ?? 'member';
    const as = doerAs(role, ctx.actor, ctx.today, { team: team.body, federation });
    const teamIds = [...landscape.teams.keys()];
    const reported = reportDeviation(team.body, command, { ...ctx, as }, teamIds);
    if (!reported.ok) return reported;
    const { id } = reported.value;
    return ok({ writes: [create(reported.value)], ids: { deviationId: id }, subjects: [id] });
  },
};

/**
 * What those do with one whom it is with: the samordnare, the styrgrupp, Länsam; and who keeps the minutes of these. Those
 * concerned hear of it.
 */
export const handleDeviationHandler: Handler<Handling> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const { teamId, deviationId } = command;
    const found = await standingIn(app, teamId, ctx);
    if (!found.ok) return found;
    const { team, federation, roles, landscape } = found.value;
    const reads = permit(roles, 'read-deviations', undefined);
    if (!reads.ok && !mayDo(roles, 'read-lifted').allowed) return reads;
    const stored = await read(app.store, teamScope(teamId), 'deviation', deviationId);
    if (stored === undefined) return err({ code: 'not-found', what: 'deviation' });
    if (!reads.ok && !hasBeenLifted(stored.body)) return reads;
    const hand = handIn(stored.body, command, roles);
    if (!hand.ok) return hand;
    const as = doerAs(hand.value.as, ctx.actor, ctx.today, { team: team.body, federation });
    const teamIds = [...landscape.teams.keys()];
    const handled = handle(stored.body, command, { ...ctx, ...hand.value, as }, teamIds);
    if (!handled.ok) return handled;
    return ok({
      writes: [
        ...replacing(stored, handled.value),
        ...(isNews(stored.body, handled.value)
          ? tellDeviationJobs(handled.value, ctx.now).map(ask)
          : []),
        ...countyCardJobs(handled.value, ctx.now).map(ask),
      ],
      ids: { deviationId },
      subjects: [deviationId],
    });
  },
};

/** In whose place. What has happened since it was read comes before what can be done now: it is why the step is no longer there. */
function handIn(
  deviation: Deviation,
  command: Handling,
  roles: readonly Role[],
): Result<Hand, Refusal> {
  const act = actOf[command.verb];
  const hand = handFor(deviation, act, roles);
  if (!('seen' in command) || !mayEver(act, roles)) return hand;
  const seen = checkSeen(deviation, command.seen);
  return seen.ok ? hand : seen;
}

const actOf = {
  'compile-deviation': 'compile',
  'forward-deviation': 'forward',
  'set-deviation-action': 'set-action',
  'ask-back-deviation': 'ask-back',
  'lift-deviation': 'lift',
  'anchor-deviation': 'anchor',
  'end-deviation': 'end',
  'confirm-deviation-decision': 'confirm',
} as const satisfies Record<Handling['verb'], DeviationAct>;

function handle(
  deviation: Deviation,
  command: Handling,
  ctx: DeviationContext,
  teamIds: readonly string[],
): Result<Deviation, Refusal> {
  switch (command.verb) {
    case 'compile-deviation':
      return compileDeviation(deviation, command, ctx, teamIds);
    case 'forward-deviation':
      return forwardDeviation(deviation, ctx);
    case 'set-deviation-action':
      return setDeviationAction(deviation, command, ctx);
    case 'ask-back-deviation':
      return askBackDeviation(deviation, command, ctx);
    case 'lift-deviation':
      return liftDeviation(deviation, ctx);
    case 'anchor-deviation':
      return anchorDeviation(deviation, command, ctx);
    case 'end-deviation':
      return endDeviation(deviation, command.as, ctx);
    case 'confirm-deviation-decision':
      return confirmDecision(deviation, ctx);
  }
}
