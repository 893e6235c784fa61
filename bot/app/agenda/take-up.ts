import {
  type Carried,
  hasWaiting,
  leftBehind,
  takeUpEarlier,
  takeUpWaiting,
} from '../../../shared/meetings/agenda/carry.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { endedMeetings, liveMeetings, nextInTime } from '../documents/meetings.ts';
import type { Write } from '../ports.ts';
import { meetingWrites } from './meeting-change.ts';

interface TakenUp {
  readonly meeting: Meeting;
  /** What has changed at the meetings it came from. */
  readonly writes: readonly Write[];
}

type Live = readonly ParsedDocument<Meeting>[];

/**
 * A meeting that is planned, or has got another day, with what is the team's next meeting's to take up: what waits at
 * those that are over, and what has come on to a later one. Nothing, unless it is the next one in time.
 *
 * @param room how many writes there may be; what finds no room waits for the meeting to be opened
 */
export async function withCarried(
  app: App,
  meeting: Meeting,
  live: Live,
  ctx: RuledContext,
  room = Infinity,
): Promise<TakenUp> {
  const first = nextInTime(meeting, live, ctx.today)?.body;
  if (first !== undefined && first.sort < meeting.sort) return { meeting, writes: [] };
  const later = live.filter(({ body }) => body.id !== meeting.id && body.state !== 'open');
  const steps: readonly Step[] = [
    ...(await waitingMeetings(app, meeting.teamId)).map((of) => ({ of, take: takeUpWaiting })),
    ...later
      .filter(({ body }) => body.sort > meeting.sort)
      .map((of) => ({ of, take: takeUpEarlier })),
  ];
  return taken(meeting, steps, ctx, room);
}

/** A meeting that opens takes up whatever still waits, also at one whose day went by without anybody opening it. */
export async function withWaiting(app: App, meeting: Meeting, ctx: RuledContext): Promise<TakenUp> {
  const live = await liveMeetings(app, meeting.teamId);
  const wentBy = ({ body }: Live[number]) =>
    body.state !== 'open' && body.sort < meeting.sort && body.plan.date < ctx.today;
  const steps: readonly Step[] = [
    ...(await waitingMeetings(app, meeting.teamId)).map((of) => ({ of, take: takeUpWaiting })),
    ...live.filter(wentBy).map((of) => ({ of, take: leftBehind })),
  ];
  return taken(meeting, steps, ctx, Infinity);
}

/** What was put up for a meeting that has been moved past another, on the one that now is the next in time. */
export function movedPast(before: Meeting, moved: Meeting, live: Live, ctx: RuledContext): TakenUp {
  const first = nextInTime(moved, live, ctx.today);
  const passed =
    first !== undefined && first.body.sort > before.sort && first.body.sort < moved.sort;
  if (!passed) return { meeting: moved, writes: [] };
  const { from, next } = leftBehind(moved, first.body, ctx);
  return { meeting: from, writes: meetingWrites(first, next, ctx.now) };
}

interface Step {
  readonly of: ParsedDocument<Meeting>;
  readonly take: (from: Meeting, next: Meeting, ctx: RuledContext) => Carried;
}

function taken(meeting: Meeting, steps: readonly Step[], ctx: RuledContext, room: number): TakenUp {
  return steps.reduce<TakenUp>(
    (so, { of, take }) => {
      const { from, next } = take(of.body, so.meeting, ctx);
      const writes = [...so.writes, ...meetingWrites(of, from, ctx.now)];
      return writes.length > room ? so : { meeting: next, writes };
    },
    { meeting, writes: [] },
  );
}

async function waitingMeetings(app: App, teamId: string): Promise<Live> {
  return (await endedMeetings(app, teamId)).filter(({ body }) => hasWaiting(body));
}
