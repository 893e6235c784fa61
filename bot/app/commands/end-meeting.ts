import type { CommandOf } from '../../../shared/commands/command.ts';
import type { CommandContext } from '../../../shared/commands/context.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { CaseItem } from '../../../shared/meetings/agenda.ts';
import { carryInto, closeMeeting } from '../../../shared/meetings/close.ts';
import { undecidedRaised } from '../../../shared/meetings/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { cancelMeeting } from '../../../shared/meetings/plan.ts';
import type { App } from '../app.ts';
import { afterJob, cancellationJob, digestJob, minutesJob } from '../jobs.ts';
import { liveMeetings, nextAfter } from '../meetings.ts';
import { meetingFor } from '../permission.ts';
import type { Write } from '../ports.ts';
import { ask, type Handler } from './handler.ts';
import { meetingWrites } from './meeting-change.ts';
import { atMeeting } from './places.ts';

export const closeMeetingHandler: Handler<CommandOf<'close-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const closed = closeMeeting(meeting.body, command.carryOver, ctx);
    if (!closed.ok) return closed;
    const { meeting: after, carried } = closed.value;
    return ok({
      writes: [
        ...meetingWrites(meeting, after, ctx.now),
        ...(await carryOn(app, after, carried, ctx)),
        ask(minutesJob(after, ctx.now)),
        ask(digestJob(after, ctx.now)),
        ask(afterJob(after, ctx.now)),
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
    const cancelled = cancelMeeting(meeting.body, command.reason, ctx);
    if (!cancelled.ok) return cancelled;
    const after = cancelled.value;
    const left = undecidedRaised(after);
    const notify = after.posts.notice === undefined ? [] : [ask(cancellationJob(after, ctx.now))];
    return ok({
      writes: [
        ...meetingWrites(meeting, after, ctx.now),
        ...(await carryOn(app, after, left, ctx)),
        ...notify,
      ],
      ids: {},
      subjects: [after.id, ...left.map(({ reference }) => reference)],
      meeting: after,
    });
  },
};

/**
 * What was raised and not decided goes on to the next meeting (handbook §3: nothing is dropped silently). Without one
 * the cases wait as raised, and the next meeting planned takes them up.
 */
async function carryOn(
  app: App,
  from: Meeting,
  items: readonly CaseItem[],
  ctx: CommandContext,
): Promise<readonly Write[]> {
  if (items.length === 0) return [];
  const next = nextAfter(from, await liveMeetings(app, from.teamId));
  return next === undefined ? [] : meetingWrites(next, carryInto(next.body, items, ctx), ctx.now);
}
