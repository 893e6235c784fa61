import { presentQueue } from '../../../shared/cases/page/present-queue.ts';
import type { QueueView } from '../../../shared/cases/queue/view.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { standingCases } from '../documents/cases.ts';
import { rowReaderFor } from '../permission/case-permission.ts';
import { asker, permit } from '../permission/permission.ts';
import { missingIn } from '../documents/missing.ts';

/** Reads the queued and ongoing cases of this team alone: other teams and closed years cost it nothing. */
export async function queue(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<QueueView, Refusal>> {
  const asking = asker(app, actor);
  const found = await rowReaderFor(app, teamId, asking);
  if (!found.ok) return found;
  // The queue is the whole team's: who reads some of its cases only has no place in it.
  const whole = permit(found.value.roles, 'read-case-rows', undefined);
  if (!whole.ok) return whole;
  await app.readLog.note(actor, teamId, 'queue');
  const cases = await standingCases(app, teamId);
  const { team, roles, seatIds, landscape } = found.value;
  return ok({
    ...presentQueue(team.body, cases, landscape.rules, asking.today, { roles, seatIds }),
    ...missingIn(app, teamId, 'case'),
  });
}
