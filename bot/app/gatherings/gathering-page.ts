import type { Refusal } from '../../../shared/commands/refusals.ts';
import { presentGathering } from '../../../shared/gatherings/present.ts';
import type { GatheringView } from '../../../shared/gatherings/view.ts';
import { mayAtGathering } from '../../../shared/gatherings/gathering-access.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { asker } from '../permission/permission.ts';
import { gatheringFor, type GatheringRef, informedTeams } from './gathering-at-hand.ts';
import { waitsFor } from './waits.ts';

/** One gathering; who may know no more than what came of it reads its minutes alone. */
export async function gatheringPage(
  app: App,
  actor: AccountKey,
  ref: GatheringRef,
): Promise<Result<GatheringView, Refusal>> {
  const asking = asker(app, actor);
  const reads = await gatheringFor(app, ref, asking, 'read');
  const found = reads.ok ? reads : await gatheringFor(app, ref, asking, 'minutes');
  if (!found.ok) return found;
  const { gathering, around, roles } = found.value;
  const { body } = gathering;
  const mayRead = mayAtGathering(roles, body.what, 'read').allowed;
  if (!mayRead && body.current.status === 'cancelled')
    return err({ code: 'denied', reason: 'not-called' });
  const isOver = body.current.status === 'closed' || body.current.status === 'cancelled';
  return ok(
    presentGathering({
      ...around,
      ...{ gathering: body, actor, roles, today: asking.today },
      waits: mayRead && !isOver ? await waitsFor(app, around, body, asking.today) : [],
      informs: informedTeams(around, body),
    }),
  );
}
