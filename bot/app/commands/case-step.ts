import { mayDo } from '../../../shared/access/access.ts';
import type { CaseCommand } from '../../../shared/cases/contract.ts';
import { type CaseAround, takeStep } from '../../../shared/cases/steps.ts';
import type { CommandContext } from '../../../shared/commands/context.ts';
import type { Refusal } from '../../../shared/commands/refusal.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../app.ts';
import { type CaseAtHand, caseStepFor } from '../case-permission.ts';
import { standingCases } from '../cases.ts';
import { currentOffers } from '../offers.ts';
import { replacing } from '../stored.ts';
import type { Change, Handler } from './handler.ts';
import { offAgendas } from './off-agendas.ts';
import { atCase } from './places.ts';

/** Every step of a case outside the agenda: the same for all verbs but for what the step may look at. */
export const caseStepHandler: Handler<CaseCommand> = {
  place: atCase,
  async decide(app, command, ctx) {
    const found = await caseStepFor(app, command, ctx, command.verb);
    if (!found.ok) return found;
    return stepped(app, found.value, command, ctx);
  },
};

async function stepped(
  app: App,
  found: CaseAtHand,
  command: CaseCommand,
  ctx: CommandContext,
): Promise<Result<Change, Refusal>> {
  const { starCase } = found;
  const taken = takeStep(starCase.body, command, await around(app, found, command), ctx);
  if (!taken.ok) return taken;
  const reference = starCase.body.id;
  const stopped = taken.value.state === 'withdrawn' || command.verb === 'withdraw-consent';
  return ok({
    writes: [
      ...replacing(starCase, taken.value),
      // What has stopped is on no agenda any more: neither is saved without the other.
      ...(stopped ? await offAgendas(app, command.teamId, reference, ctx) : []),
    ],
    ids: { reference },
    subjects: [reference],
  });
}

async function around(
  app: App,
  { team, roles }: CaseAtHand,
  command: CaseCommand,
): Promise<CaseAround> {
  const { verb, teamId } = command;
  const { queued } = verb === 'move-in-queue' ? await standingCases(app, teamId) : { queued: [] };
  const choosesMeasures = verb === 'make-plan' || verb === 'set-measure';
  return {
    team: team.body,
    queued,
    offers: choosesMeasures ? await currentOffers(app) : [],
    leads: mayDo(roles, 'write-cases').allowed,
  };
}
