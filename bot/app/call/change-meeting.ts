import type { CommandOf } from '../../../shared/commands/command.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { changeMeeting } from '../../../shared/meetings/call/plan.ts';
import type { App } from '../context/app.ts';
import type { Job } from '../jobs/job.ts';
import { askCasesJob, beforeJob, changeJob, noticeJob } from '../jobs/jobs.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { meetingFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { read, teamScope } from '../documents/stored.ts';
import { create, type Handler } from '../commands/handler.ts';
import { meetingWrites } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';

export const changeMeetingHandler: Handler<CommandOf<'change-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const others = (await liveMeetings(app, command.teamId)).map(({ body }) => body);
    const result = changeMeeting(meeting.body, command.plan, others, ctx, command);
    if (!result.ok) return result;
    const after = result.value;
    if (after === meeting.body) return ok({ writes: [], ids: {}, subjects: [], meeting: after });
    const isCalled = after.posts.notice !== undefined;
    return ok({
      writes: [
        ...meetingWrites(meeting, after, ctx.now),
        ...(await redated(app, beforeJob(after, ctx.now), after.teamId)),
        ...(isCalled
          ? [create(changeJob(after, ctx.now))]
          : await redated(app, noticeJob(after, ctx.now), after.teamId)),
        ...(isCalled || after.posts.asked !== undefined
          ? []
          : await redated(app, askCasesJob(after, ctx.rules, ctx.now), after.teamId)),
      ],
      ids: {},
      subjects: [after.id],
      meeting: after,
    });
  },
};

/**
 * The job at its new time. One that is being sent in this moment is left alone: it posts what it has, sees then that the
 * meeting has changed, and redraws the card. Sending it a second time from here would post the kallelse twice.
 */
async function redated(app: App, job: Job, teamId: string): Promise<readonly Write[]> {
  const known = await read(app.store, teamScope(teamId), 'job', job.id);
  if (known === undefined) return [create(job)];
  return known.body.state === 'sending' ? [] : [{ op: 'replace', body: job, etag: known.etag }];
}
