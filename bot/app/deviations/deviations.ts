import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { presentDeviations } from '../../../shared/deviations/present.ts';
import type { DeviationsView } from '../../../shared/deviations/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { missingIn } from '../documents/missing.ts';

export async function deviations(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<DeviationsView, Refusal>> {
  const asking = asker(app, actor);
  const found = await readerFor(app, teamId, asking, 'read-deviations');
  if (!found.ok) return found;
  await app.readLog.note(actor, teamId, 'deviations');
  const { team, roles, landscape } = found.value;
  const reported = await listAll(app.store, teamScope(teamId), { kind: 'deviation' });
  return ok({
    ...presentDeviations({
      team: team.body,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      deviations: reported.map(({ body }) => body),
      canHandle: mayDo(roles, 'handle-deviations').allowed,
      today: asking.today,
    }),
    ...missingIn(app, teamId, 'deviation'),
  });
}
