import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { PlanPreview } from '../../../shared/meetings/call/view.ts';
import type { PlanPreviewInput } from '../../../shared/meetings/contract.ts';
import { presentPreview } from '../../../shared/meetings/call/present-preview.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { teamFor, asker } from '../permission/permission.ts';

export async function planPreview(
  app: App,
  actor: AccountKey,
  { teamId, input }: { readonly teamId: string; readonly input: PlanPreviewInput },
): Promise<Result<PlanPreview, Refusal>> {
  const found = await teamFor(app, teamId, asker(app, actor), 'plan-meetings');
  if (!found.ok) return found;
  const { team, landscape } = found.value;
  const others = (await liveMeetings(app, teamId)).map(({ body }) => body);
  const channel = channelNow(app, landscape, team.body.channelId);
  return ok(presentPreview(team.body, input, others, landscape.rules, app.clock.now(), channel));
}
