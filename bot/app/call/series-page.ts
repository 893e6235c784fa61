import { mayDo } from '../../../shared/access/access.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { SeriesPreviewInput } from '../../../shared/meetings/contract.ts';
import {
  presentSeries,
  presentSeriesPreview,
} from '../../../shared/meetings/series/present-series.ts';
import type { SeriesPreview, SeriesView } from '../../../shared/meetings/series/view.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { asker, teamFor } from '../permission/permission.ts';

/** A series as one thing, with what has been held and cancelled of it; who may plan can change what is left. */
export async function seriesPage(
  app: App,
  actor: AccountKey,
  { teamId, seriesId }: { readonly teamId: string; readonly seriesId: string },
): Promise<Result<SeriesView, Refusal>> {
  const asking = asker(app, actor);
  const found = await teamFor(app, teamId, asking, 'read-calendar');
  if (!found.ok) return found;
  const all = await listAll(app.store, teamScope(teamId), { kind: 'meeting' });
  const meetings = all.map(({ body }) => body);
  const view = presentSeries(found.value.team.body, seriesId, meetings, asking.today);
  if (view === undefined) return err({ code: 'not-found', what: 'series' });
  return ok(mayDo(found.value.roles, 'plan-meetings').allowed ? view : without(view, 'left'));
}

/** What would become of it; nothing is saved. */
export async function seriesPreview(
  app: App,
  actor: AccountKey,
  { teamId, input }: { readonly teamId: string; readonly input: SeriesPreviewInput },
): Promise<Result<SeriesPreview, Refusal>> {
  const found = await teamFor(app, teamId, asker(app, actor), 'plan-meetings');
  if (!found.ok) return found;
  const { team, landscape } = found.value;
  const { becomes, ...part } = input;
  const facts = {
    team: team.body,
    all: (await liveMeetings(app, teamId)).map(({ body }) => body),
    rules: landscape.rules,
    channel: channelNow(app, landscape, team.body.channelId),
    now: app.clock.now(),
  };
  return ok(presentSeriesPreview(facts, part, becomes));
}
