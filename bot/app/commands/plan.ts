import type { CommandOf } from '../../../shared/commands/command.ts';
import type { CommandContext } from '../../../shared/commands/context.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import type { CaseItem } from '../../../shared/meetings/agenda.ts';
import { carryInto } from '../../../shared/meetings/close.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { planMeeting } from '../../../shared/meetings/plan.ts';
import { planSeries } from '../../../shared/meetings/series.ts';
import type { App } from '../app.ts';
import { jobsForMeeting } from '../jobs.ts';
import { liveMeetings } from '../meetings.ts';
import { teamFor } from '../permission.ts';
import { listAll, teamScope } from '../stored.ts';
import { type Change, create, type Handler } from './handler.ts';
import { inTeam } from './places.ts';

export const planMeetingHandler: Handler<CommandOf<'plan-meeting'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const others = await meetingsOf(app, command.teamId);
    const planned = planMeeting(found.value.team.body, command.plan, others, ctx, command);
    if (!planned.ok) return planned;
    const meeting = await withWaiting(app, planned.value, others, ctx);
    return ok({ ...plannedChange([meeting], ctx), ids: { meetingId: meeting.id } });
  },
};

export const planSeriesHandler: Handler<CommandOf<'plan-series'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
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
    const meetings = [await withWaiting(app, first, others, ctx), ...later];
    const { seriesId } = first;
    return ok({ ...plannedChange(meetings, ctx), ids: seriesId === undefined ? {} : { seriesId } });
  },
};

async function meetingsOf(app: App, teamId: string): Promise<readonly Meeting[]> {
  return (await liveMeetings(app, teamId)).map(({ body }) => body);
}

function plannedChange(meetings: readonly Meeting[], ctx: CommandContext): Change {
  return {
    writes: meetings.flatMap((meeting) =>
      [meeting, ...jobsForMeeting(meeting, ctx.now)].map((body) => create(body)),
    ),
    ids: {},
    subjects: meetings.map(({ id }) => id),
  };
}

/** Cases that were raised and left over when no meeting was planned get their place now. */
async function withWaiting(
  app: App,
  meeting: Meeting,
  others: readonly Meeting[],
  ctx: CommandContext,
): Promise<Meeting> {
  const raised = await listAll(app.store, teamScope(meeting.teamId), {
    kind: 'case',
    state: 'raised',
  });
  const listed = new Set(others.flatMap(({ items }) => items.map(({ reference }) => reference)));
  const waiting = raised
    .map(({ body }) => body)
    .filter(({ id }) => !listed.has(id))
    .map((starCase): CaseItem => ({
      id: ctx.newId(),
      reference: starCase.id,
      kind: starCase.type,
      standing: false,
      raisedBy: starCase.raisedBy,
      ...(starCase.type === 'new' ? { referrer: starCase.referrer } : {}),
      raisingParty: starCase.raisingParty,
    }));
  return waiting.length === 0 ? meeting : carryInto(meeting, waiting, ctx);
}
