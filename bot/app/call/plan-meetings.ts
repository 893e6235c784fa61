import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { raisedItem, withItems } from '../../../shared/meetings/agenda/items.ts';
import { carryQuestions } from '../../../shared/meetings/agenda/questions.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { planMeeting } from '../../../shared/meetings/call/plan.ts';
import { planSeries } from '../../../shared/meetings/call/series.ts';
import type { App } from '../context/app.ts';
import { casesForAgenda } from '../documents/cases.ts';
import { jobsForMeeting } from '../jobs/jobs.ts';
import { endedMeetings, liveMeetings } from '../documents/meetings.ts';
import { teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { replacing } from '../documents/stored.ts';
import { agendaTurn } from '../agenda/agenda-turn.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';

export const planMeetingHandler: Handler<CommandOf<'plan-meeting'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const turn = await agendaTurn(app, command.teamId);
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const others = await meetingsOf(app, command.teamId);
    const planned = planMeeting(found.value.team.body, command.plan, others, ctx, command);
    if (!planned.ok) return planned;
    const withCases = await withWaiting(app, planned.value, ctx);
    const { meeting, writes } = await takeUpQuestions(app, withCases, others, ctx);
    return ok({
      ...plannedChange([meeting], [...writes, turn], ctx),
      ids: { meetingId: meeting.id },
    });
  },
};

export const planSeriesHandler: Handler<CommandOf<'plan-series'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const turn = await agendaTurn(app, command.teamId);
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const others = await meetingsOf(app, command.teamId);
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
    const withCases = await withWaiting(app, first, ctx);
    const { meeting, writes } = await takeUpQuestions(app, withCases, others, ctx);
    const meetings = [meeting, ...later];
    const { seriesId } = first;
    return ok({
      ...plannedChange(meetings, [...writes, turn], ctx),
      ids: seriesId === undefined ? {} : { seriesId },
    });
  },
};

async function meetingsOf(app: App, teamId: string): Promise<readonly Meeting[]> {
  return (await liveMeetings(app, teamId)).map(({ body }) => body);
}

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
async function withWaiting(app: App, meeting: Meeting, ctx: RuledContext): Promise<Meeting> {
  const { raised } = await casesForAgenda(app, meeting);
  return withItems(meeting, raised.map(raisedItem), ctx);
}

/**
 * A meeting about to be planned, with the questions to FK that were left at the last one because none was planned after
 * it. Those of meetings before that always had a next one to go on to.
 *
 * @returns at most one write: a commit that plans a long series has no room for more
 */
async function takeUpQuestions(
  app: App,
  planned: Meeting,
  live: readonly Meeting[],
  ctx: RuledContext,
): Promise<{ readonly meeting: Meeting; readonly writes: readonly Write[] }> {
  const [last] = await endedMeetings(app, planned.teamId);
  if (last === undefined || live.some(({ sort }) => sort > last.body.sort)) {
    return { meeting: planned, writes: [] };
  }
  const { from, next } = carryQuestions(last.body, planned, ctx);
  return { meeting: next, writes: replacing(last, from) };
}
