import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { closeMeeting } from '../../../shared/meetings/lead/close.ts';
import { undecidedRaised } from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { CaseItem } from '../../../shared/meetings/on-agenda.ts';
import { cancelMeeting } from '../../../shared/meetings/call/plan.ts';
import { carryOn, leftWaiting } from '../../../shared/meetings/agenda/carry.ts';
import type { App } from '../context/app.ts';
import { afterJob, cancellationJobs, digestJob, minutesJob } from '../jobs/jobs.ts';
import { withoutEnded } from '../agenda/without-ended.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';
import { meetingFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { ask, type Handler } from '../commands/handler.ts';
import { meetingWrites } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';

export const closeMeetingHandler: Handler<CommandOf<'close-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const closed = await closedNow(app, meeting.body, command, ctx);
    if (!closed.ok) return closed;
    const { after, next, carried } = closed.value;
    return ok({
      writes: [
        ...meetingWrites(meeting, after, ctx.now),
        ...next,
        ask(minutesJob(after, ctx.now)),
        ask(digestJob(after, ctx.now)),
        ask(afterJob(after, ctx.rules, ctx.now)),
      ],
      ids: {},
      subjects: [after.id, ...carried.map(({ reference }) => reference)],
      meeting: after,
    });
  },
};

export const cancelMeetingHandler: Handler<CommandOf<'cancel-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const live = await withoutEnded(app, meeting.body, ctx);
    const cancelled = cancelMeeting(live, command.reason, ctx);
    if (!cancelled.ok) return cancelled;
    const waiting = undecidedRaised(cancelled.value);
    const { from: after, next } = await leftForNext(app, cancelled.value, ctx);
    const notify = cancellationJobs(after, ctx.now).map(ask);
    return ok({
      writes: [...meetingWrites(meeting, after, ctx.now), ...next, ...notify],
      ids: {},
      subjects: [after.id, ...waiting.map(({ reference }) => reference)],
      meeting: after,
    });
  },
};

interface ClosedNow {
  readonly after: Meeting;
  readonly carried: readonly CaseItem[];
  readonly next: readonly Write[];
}

/** The meeting closed, and what that leaves for the next one. */
export async function closedNow(
  app: App,
  meeting: Meeting,
  how: Pick<CommandOf<'close-meeting'>, 'carryOver' | 'carryTopics'>,
  ctx: RuledContext,
): Promise<Result<ClosedNow, Refusal>> {
  const live = await withoutEnded(app, meeting, ctx);
  const closed = closeMeeting(live, how.carryOver, ctx, how);
  if (!closed.ok) return closed;
  const { from: after, next } = await leftForNext(app, closed.value.meeting, ctx);
  return ok({ after, next, carried: closed.value.carried });
}

/** What is left at a meeting that is over, on the team's next one in time; without one it waits where it is. */
async function leftForNext(
  app: App,
  over: Meeting,
  ctx: RuledContext,
): Promise<{ readonly from: Meeting; readonly next: readonly Write[] }> {
  const next = nextInTime(over, await liveMeetings(app, over.teamId), ctx.today);
  if (next === undefined) return { from: leftWaiting(over), next: [] };
  const carried = carryOn(over, next.body, ctx);
  return { from: carried.from, next: meetingWrites(next, carried.next, ctx.now) };
}
