import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { consentRetentionText } from '../../../shared/retention/present-retention.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { inItsChannel } from '../../../shared/meetings/present-head.ts';
import { presentMeeting } from '../../../shared/meetings/lead/present-meeting.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { casesOnAgenda, currentCases } from '../documents/cases.ts';
import { deviationsAround } from '../documents/deviations.ts';
import { retentionOf } from '../context/registry.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';
import { meetingFor, asker } from '../permission/permission.ts';
import { missingIn } from '../documents/missing.ts';

/** One meeting, live: whoever has it open asks again every other second. */
export async function meetingPage(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<MeetingView, Refusal>> {
  const asking = asker(app, actor);
  const found = await meetingFor(app, at, asking, 'read-meeting');
  if (!found.ok) return found;
  await app.readLog.note(actor, at.teamId, 'meeting');
  const { team, roles, landscape } = found.value;
  const { body } = found.value.meeting;
  const [current, deviations, live, over] = await Promise.all([
    currentCases(app, at.teamId),
    deviationsAround(app, body),
    liveMeetings(app, at.teamId),
    app.ended.around(body),
  ]);
  const shown = presentMeeting({
    meeting: body,
    team: team.body,
    cases: await casesOnAgenda(app, body, current),
    deviations,
    roles,
    ownSeatIds: ownSeatIds(team.body, actor, asking.today, body),
    ongoing: current.filter(({ state }) => state === 'ongoing'),
    queued: current.filter(({ state }) => state === 'queued').length,
    nextMeeting: nextInTime(body, live, asking.today)?.body,
    rules: landscape.rules,
    retentionText: consentRetentionText(retentionOf(landscape)),
    over,
    today: asking.today,
    now: app.clock.now(),
  });
  const view = { ...shown, ...missingIn(app, at.teamId, 'case', 'deviation') };
  return ok(
    inItsChannel(view, body, channelNow(app, landscape, team.body.channelId), app.clock.now()),
  );
}
