import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { AfterView } from '../../../shared/meetings/lists/view.ts';
import { presentAfter } from '../../../shared/meetings/lists/present-after.ts';
import type { App } from '../context/app.ts';
import { ongoingCases } from '../documents/cases.ts';
import { asker } from '../permission/permission.ts';
import { type AtMeeting, listReaderFor } from './list-reader.ts';
import { missingIn } from '../documents/missing.ts';

/** What was taken on at a meeting: at every seat for who leads the team, at one's own for others. */
export async function listsAfter(
  app: App,
  actor: AccountKey,
  at: AtMeeting,
): Promise<Result<AfterView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await listReaderFor(app, at, asking);
  if (!reader.ok) return reader;
  await app.readLog.note(actor, at.teamId, 'after');
  const { meeting, team, ownSeatIds, leads } = reader.value;
  return ok({
    ...presentAfter({
      meeting,
      team,
      cases: await ongoingCases(app, at.teamId),
      ownSeatIds,
      seats: leads ? 'all' : 'own',
      today: asking.today,
    }),
    ...missingIn(app, at.teamId, 'case'),
  });
}
