import { teamAlarmLines, teamAlarms } from '../../../shared/cases/follow/team-alarms.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { BeforeView } from '../../../shared/meetings/lists/view.ts';
import { inItsChannel } from '../../../shared/meetings/present-head.ts';
import { presentBefore } from '../../../shared/meetings/lists/present-before.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { currentCases } from '../documents/cases.ts';
import { rowReaderFor } from '../permission/case-permission.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { asker } from '../permission/permission.ts';
import { type AtMeeting, listReaderFor } from './list-reader.ts';
import { missingIn } from '../documents/missing.ts';

/** What is to be seen to before a meeting: at every seat for who leads the team, at one's own for others. */
export async function listsBefore(
  app: App,
  actor: AccountKey,
  at: AtMeeting,
): Promise<Result<BeforeView, Refusal>> {
  return presented(app, actor, at, 'asked');
}

/** The asker's own part, of the next meeting that has not been held; nothing when none is planned. */
export async function mine(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<BeforeView | undefined, Refusal>> {
  const { today } = asker(app, actor);
  const live = await liveMeetings(app, teamId);
  const next = live.find(({ body }) => body.plan.date >= today);
  if (next !== undefined) return presented(app, actor, { teamId, meetingId: next.body.id }, 'own');
  const permitted = await rowReaderFor(app, teamId, asker(app, actor));
  return permitted.ok ? ok(undefined) : permitted;
}

async function presented(
  app: App,
  actor: AccountKey,
  at: AtMeeting,
  whose: 'asked' | 'own',
): Promise<Result<BeforeView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await listReaderFor(app, at, asking);
  if (!reader.ok) return reader;
  await app.readLog.note(actor, at.teamId, 'before');
  const { meeting, team, ownSeatIds, leads } = reader.value;
  const landscape = await app.registry.current();
  const { rules } = landscape;
  const cases = await currentCases(app, at.teamId);
  const alarms =
    leads && whose === 'own' ? teamAlarmLines(teamAlarms(team, cases, rules, asking.today)) : [];
  const view = {
    ...presentBefore({
      meeting,
      team,
      cases,
      ownSeatIds,
      // One's own part is the bot's answer, which stands in the channel.
      inChannel: whose === 'own',
      seats: leads && whose === 'asked' ? 'all' : 'own',
      rules,
      today: asking.today,
    }),
    ...(alarms.length === 0 ? {} : { teamAlarms: alarms }),
    ...missingIn(app, at.teamId, 'case'),
  };
  return ok(
    inItsChannel(view, meeting, channelNow(app, landscape, team.channelId), app.clock.now()),
  );
}
