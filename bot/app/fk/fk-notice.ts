import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentFkNotice } from '../../../shared/meetings/fk/present-notice.ts';
import type { FkNoticeView } from '../../../shared/meetings/fk/view.ts';
import type { App } from '../context/app.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { asker, meetingFor } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';

/** The kallelse as FK's channel has it. No case is in it, so that nobody's reading is logged. */
export async function fkNotice(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<FkNoticeView, Refusal>> {
  const found = await meetingFor(app, at, asker(app, actor), 'read-fk-slot');
  if (!found.ok) return found;
  const { meeting, team } = found.value;
  return ok(presentFkNotice(meeting.body, team.body));
}

/** Of each of these teams the next meeting, the earliest first; without teams whose slot is not the asker's to read. */
export async function nextFkNotices(
  app: App,
  actor: AccountKey,
  teamIds: readonly string[],
): Promise<Result<readonly FkNoticeView[], Refusal>> {
  const asking = asker(app, actor);
  const views: FkNoticeView[] = [];
  const refusals: Refusal[] = [];
  for (const teamId of teamIds) {
    const reader = await readerFor(app, teamId, asking, 'read-fk-slot');
    if (!reader.ok) {
      refusals.push(reader.error);
      continue;
    }
    const live = await liveMeetings(app, teamId);
    const next = live.find(({ body }) => body.plan.date >= asking.today);
    if (next !== undefined) views.push(presentFkNotice(next.body, reader.value.team.body));
  }
  const [refused] = refusals;
  if (refused !== undefined && refusals.length === teamIds.length) return err(refused);
  const begins = ({ head }: FkNoticeView) => `${head.date}T${head.start}`;
  return ok(views.sort((a, b) => (begins(a) < begins(b) ? -1 : 1)));
}
