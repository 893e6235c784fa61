import type { CommandOf } from '../../../shared/commands/command.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { carryOn, leftWaiting } from '../../../shared/meetings/agenda/carry.ts';
import { undecidedRaised } from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { cancelSeries, moveSeries } from '../../../shared/meetings/series/change-series.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { meetingWrites } from '../agenda/meeting-change.ts';
import { movedPast, withCarried } from '../agenda/take-up.ts';
import { ask, type Change, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';
import { cancellationJobs } from '../jobs/jobs.ts';
import { withoutEnded } from '../agenda/without-ended.ts';
import { teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { jobsOfChange } from './change-meeting.ts';

type Live = readonly ParsedDocument<Meeting>[];

export const moveSeriesHandler: Handler<CommandOf<'move-series'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const live = await liveMeetings(app, command.teamId);
    const { day, plan, ...part } = command;
    const all = live.map(({ body }) => body);
    const asked = { ...part, becomes: { day, plan } };
    const moved = moveSeries(found.value.team.body, all, asked, ctx);
    if (!moved.ok) return moved;
    const { after, elsewhere } = await onNextInTime(app, live, moved.value, ctx);
    const jobs = await Promise.all(
      moved.value.map(({ id }) => jobsOfChange(app, nowOf(after, id), ctx)),
    );
    return ok({
      ...changeOf(live, after, ctx, [...elsewhere, ...jobs.flat()]),
      subjects: moved.value.map(({ id }) => id),
    });
  },
};

export const cancelSeriesHandler: Handler<CommandOf<'cancel-series'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'plan-meetings');
    if (!found.ok) return found;
    const live = await liveMeetings(app, command.teamId);
    const all = live.map(({ body }) => body);
    const over = cancelSeries(all, command, ctx);
    if (!over.ok) return over;
    const cancelled = await Promise.all(over.value.map((one) => withoutEnded(app, one, ctx)));
    const gone = new Set(cancelled.map(({ id }) => id));
    let after: Live = live.filter(({ body }) => !gone.has(body.id));
    const left: Meeting[] = [];
    for (const meeting of cancelled) {
      const next = nextInTime(meeting, after, ctx.today);
      const carried = next === undefined ? undefined : carryOn(meeting, next.body, ctx);
      left.push(carried?.from ?? leftWaiting(meeting));
      if (carried !== undefined) after = withBodies(after, [carried.next]);
    }
    const standing = [...after, ...withBodies(live, left).filter(({ body }) => gone.has(body.id))];
    const told = left.flatMap((meeting) => cancellationJobs(meeting, ctx.now)).map(ask);
    const waiting = left.flatMap((one) => undecidedRaised(one).map(({ reference }) => reference));
    return ok({ ...changeOf(live, standing, ctx, told), subjects: [...gone, ...waiting] });
  },
};

/** With other days another may be the team's next meeting in time: what was put up goes there, once all stand where they will. */
async function onNextInTime(
  app: App,
  live: Live,
  moved: readonly Meeting[],
  ctx: RuledContext,
): Promise<{ readonly after: Live; readonly elsewhere: readonly Write[] }> {
  const after = inOrder(withBodies(live, moved));
  const nobody = { id: '' };
  const before = nextInTime(nobody, live, ctx.today);
  const first = nextInTime(nobody, after, ctx.today);
  if (before === undefined || first === undefined || before.body.id === first.body.id)
    return { after, elsewhere: [] };
  const wasFirst = nowOf(after, before.body.id);
  const { meeting, writes } =
    first.body.sort > before.body.sort
      ? movedPast(before.body, wasFirst, after, ctx)
      : await withCarried(app, first.body, after, ctx);
  const bodies = [meeting, ...writes.flatMap(meetingIn)];
  const known = new Set(live.map(({ body }) => body.id));
  return {
    after: withBodies(after, bodies),
    // Of those that are over; what is to be held is written with the rest.
    elsewhere: writes.filter((write) => meetingIn(write).some(({ id }) => !known.has(id))),
  };
}

function changeOf(
  before: Live,
  after: Live,
  ctx: RuledContext,
  besides: readonly Write[],
): Omit<Change, 'subjects'> {
  const writes = before.flatMap((one) => meetingWrites(one, nowOf(after, one.body.id), ctx.now));
  return { writes: [...writes, ...besides], ids: {} };
}

/** The document of it as it is stored, with what it is now. */
function withBodies(all: Live, bodies: readonly Meeting[]): Live {
  const now = new Map(bodies.map((body) => [body.id, body]));
  return all.map((one) => ({ ...one, body: now.get(one.body.id) ?? one.body }));
}

function nowOf(all: Live, id: string): Meeting {
  const found = all.find(({ body }) => body.id === id);
  if (found === undefined) throw new RangeError(`no meeting ${id} among those at hand`);
  return found.body;
}

function inOrder(all: Live): Live {
  return all.toSorted((a, b) => (a.body.sort < b.body.sort ? -1 : 1));
}

function meetingIn(write: Write): readonly Meeting[] {
  return write.op === 'replace' && write.body.kind === 'meeting' ? [write.body as Meeting] : [];
}
