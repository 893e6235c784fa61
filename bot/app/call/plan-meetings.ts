import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { raisedItem, withItems } from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { planMeeting } from '../../../shared/meetings/call/plan.ts';
import { planSeries } from '../../../shared/meetings/call/series.ts';
import type { App } from '../context/app.ts';
import { casesForAgenda } from '../documents/cases.ts';
import { jobsForMeeting } from '../jobs/jobs.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { withCarried } from '../agenda/take-up.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';

export const planMeetingHandler: Handler<CommandOf<'plan-meeting'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const live = await liveMeetings(app, command.teamId);
    const others = live.map(({ body }) => body);
    const planned = planMeeting(found.value.team.body, command.plan, others, ctx, command);
    if (!planned.ok) return planned;
    const withCases = await withRaised(app, planned.value, ctx);
    const { meeting, writes } = await withCarried(app, withCases, live, ctx);
    return ok({
      ...plannedChange([meeting], writes, ctx),
      ids: { meetingId: meeting.id },
    });
  },
};

export const planSeriesHandler: Handler<CommandOf<'plan-series'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const live = await liveMeetings(app, command.teamId);
    const others = live.map(({ body }) => body);
    const series = planSeries(
      found.value.team.body,
      command.pattern,
      command.plan,
      others,
      ctx,
      command,
    );
    if (!series.ok) return series;
    const [first, ...later] = series.value.meetings;
    if (first === undefined) return err({ code: 'series-empty' });
    const withCases = await withRaised(app, first, ctx);
    const room = mostWritesOfPlanning - writesOfMeeting * series.value.meetings.length;
    const { meeting, writes } = await withCarried(app, withCases, live, ctx, room);
    const meetings = [meeting, ...later];
    const { seriesId } = first;
    return ok({
      ...plannedChange(meetings, writes, ctx),
      ids: seriesId === undefined ? {} : { seriesId },
    });
  },
};

/** A commit takes 100 writes, of which the turn, the receipt and the audit are three; a meeting has three jobs. */
const mostWritesOfPlanning = 97;
const writesOfMeeting = 4;

function plannedChange(
  meetings: readonly Meeting[],
  besides: readonly Write[],
  ctx: RuledContext,
): Change {
  return {
    writes: [
      ...meetings.flatMap((meeting) =>
        [meeting, ...jobsForMeeting(meeting, ctx.rules, ctx.now)].map((body) => create(body)),
      ),
      ...besides,
    ],
    ids: {},
    subjects: meetings.map(({ id }) => id),
  };
}

/** Cases that were raised and left over when no meeting was planned get their place now. */
async function withRaised(app: App, meeting: Meeting, ctx: RuledContext): Promise<Meeting> {
  const { raised } = await casesForAgenda(app, meeting);
  return withItems(meeting, raised.map(raisedItem), ctx);
}
