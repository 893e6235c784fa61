import type { CommandOf } from '../../../shared/commands/command.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { changeMeeting } from '../../../shared/meetings/call/plan.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { movedPast, withCarried } from '../agenda/take-up.ts';
import type { App } from '../context/app.ts';
import type { Job } from '../jobs/job.ts';
import { askCasesJob, beforeJob, changeJob, fkChangeJobs, noticeJob } from '../jobs/jobs.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { meetingFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { read, readable, teamScope } from '../documents/stored.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { meetingWrites } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';
import { DocumentUnreadable } from '../errors.ts';

type Live = Awaited<ReturnType<typeof liveMeetings>>;

export const changeMeetingHandler: Handler<CommandOf<'change-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const live = await liveMeetings(app, command.teamId);
    const others = live.map(({ body }) => body);
    const result = changeMeeting(meeting.body, command.plan, others, ctx, command);
    if (!result.ok) return result;
    const changed = result.value;
    if (changed === meeting.body)
      return ok({ writes: [], ids: {}, subjects: [], meeting: changed });
    const { meeting: after, writes: elsewhere } = await onNextInTime(
      app,
      { before: meeting.body, changed, live },
      ctx,
    );
    return ok({
      writes: [
        ...meetingWrites(meeting, after, ctx.now),
        ...elsewhere,
        ...(await jobsOfChange(app, after, ctx)),
      ],
      ids: {},
      subjects: [after.id],
      meeting: after,
    });
  },
};

/** What is posted of it, at its new time: who has been called is told now, others are called when that is due. */
export async function jobsOfChange(
  app: App,
  after: Meeting,
  ctx: RuledContext,
): Promise<readonly Write[]> {
  const { teamId, posts } = after;
  const isCalled = posts.notice !== undefined;
  return [
    ...(await redated(app, beforeJob(after, ctx.now), teamId)),
    ...(isCalled
      ? [changeJob(after, ctx.now), ...fkChangeJobs(after, ctx.now)].map((job) => create(job))
      : await redated(app, noticeJob(after, ctx.now), teamId)),
    ...(isCalled || posts.asked !== undefined
      ? []
      : await redated(app, askCasesJob(after, ctx.rules, ctx.now), teamId)),
  ];
}

/** On another day it may be the team's next meeting in time, or no longer be it. */
async function onNextInTime(
  app: App,
  { before, changed, live }: { before: Meeting; changed: Meeting; live: Live },
  ctx: RuledContext,
): Promise<{ readonly meeting: Meeting; readonly writes: readonly Write[] }> {
  if (changed.sort === before.sort) return { meeting: changed, writes: [] };
  return changed.sort > before.sort
    ? movedPast(before, changed, live, ctx)
    : withCarried(app, changed, live, ctx);
}

/**
 * The job at its new time. One that is being sent in this moment is left alone: it posts what it has, sees then that the
 * meeting has changed, and redraws the card. Sending it a second time from here would post the kallelse twice.
 */
async function redated(app: App, job: Job, teamId: string): Promise<readonly Write[]> {
  const known = await readable(() => read(app.store, teamScope(teamId), 'job', job.id));
  if (known instanceof DocumentUnreadable) return [ask(job)];
  if (known === undefined) return [create(job)];
  return known.body.state === 'sending' ? [] : [{ op: 'replace', body: job, etag: known.etag }];
}
