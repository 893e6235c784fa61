import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { closedSinceLast } from '../../../shared/meetings/agenda/closed-cases.ts';
import { presentStage } from '../../../shared/meetings/now/present-stage.ts';
import type { StageView } from '../../../shared/meetings/now/view.ts';
import type { App } from '../context/app.ts';
import { asker, meetingFor } from '../permission/permission.ts';

/** One meeting for a whole room, live; asked for by somebody who may read all of it. */
export async function stagePage(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<StageView, Refusal>> {
  const found = await meetingFor(app, at, asker(app, actor), 'read-meeting');
  if (!found.ok) return found;
  await app.readLog.note(actor, at.teamId, 'stage');
  const { meeting, team } = found.value;
  const over = await app.ended.around(meeting.body);
  return ok(presentStage(meeting.body, team.body, closedSinceLast(meeting.body, over).length > 0));
}
