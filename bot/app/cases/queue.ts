import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { presentQueue } from '../../../shared/cases/page/present-queue.ts';
import type { QueueView } from '../../../shared/cases/queue/view.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { standingCases } from '../documents/cases.ts';
import { teamFor, asker } from '../permission/permission.ts';

/** Reads the queued and ongoing cases of this team alone: other teams and closed years cost it nothing. */
export async function queue(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<QueueView, Refusal>> {
  const asking = asker(app, actor);
  const found = await teamFor(app, teamId, asking, 'read-case-rows');
  if (!found.ok) return found;
  await app.readLog.note(actor, teamId, 'queue');
  const cases = await standingCases(app, teamId);
  const { roles, landscape } = found.value;
  const team = found.value.team.body;
  const seatIds = ownSeatIds(team, actor, asking.today);
  return ok(presentQueue(team, cases, landscape.rules, asking.today, { roles, seatIds }));
}
