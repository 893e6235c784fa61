import { type Gathering } from '../../../shared/gatherings/gathering.ts';
import { circleOf } from '../../../shared/gatherings/gathering-access.ts';
import {
  markGatheringCalled,
  markGatheringMinutes,
  markGatheringReminded,
} from '../../../shared/gatherings/posted.ts';
import { presentGatheringHead } from '../../../shared/gatherings/present-head.ts';
import {
  presentGatheringNews,
  presentGatheringReminder,
} from '../../../shared/gatherings/present-news.ts';
import {
  presentGatheringMinutes,
  presentGatheringNotice,
} from '../../../shared/gatherings/present-notice.ts';
import { type Around, calledSeats } from '../../../shared/gatherings/seats.ts';
import { groupSeeingTo } from '../../../shared/gatherings/whose.ts';
import { type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { PostRef } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read, replacing } from '../documents/stored.ts';
import { ask } from '../commands/handler.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { postInThread, saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { gatheringJob } from '../jobs/jobs.ts';
import type { Message } from '../messages.ts';
import type { Write } from '../ports.ts';
import { aroundOf, gatheringScope } from './gathering-at-hand.ts';
import { waitsFor } from './waits.ts';

type PostGathering = JobOf<'post-gathering'>;

interface Now {
  readonly app: App;
  readonly job: PostGathering;
  readonly gathering: ParsedDocument<Gathering>;
  readonly landscape: Landscape;
  readonly around: Around;
  readonly now: Instant;
}

/** What a gathering tells in its channel, as it stands when that is due. */
export const postGathering: Effect<PostGathering> = {
  async prepare(app, job): Promise<Prepared> {
    const [landscape, gathering] = await Promise.all([
      app.registry.current(),
      read(app.store, gatheringScope(job), 'gathering', job.gatheringId),
    ]);
    const around = aroundOf(landscape);
    if (gathering === undefined || around === undefined)
      return { status: 'drop', why: 'not-found' };
    const at: Now = { app, job, gathering, landscape, around, now: app.clock.now() };
    switch (job.about.of) {
      case 'notice':
        return notice(at);
      case 'redraw':
        return redraw(at);
      case 'news':
        return news(at, job.about.event);
      case 'reminder':
        return reminder(at);
      case 'minutes':
        return minutes(at, job.about.toTeamId);
    }
  },
};

/** Where it speaks: the team's channel, the styrgrupp's or Länsam's. What else the county holds has none. */
function ownChannelId({ gathering: { body }, around, now }: Now): string | undefined {
  const { teamId, what } = body;
  const { federation, teams } = around;
  const [today, day] = [localDate(now), body.plan.date];
  const steeringGroupId = groupSeeingTo(federation, body, day > today ? day : today);
  if (teamId !== undefined) return teams.find(({ id }) => id === teamId)?.channelId;
  if (steeringGroupId !== undefined)
    return federation.steeringGroups.find(({ id }) => id === steeringGroupId)?.channelId;
  return circleOf[what] === 'county' ? federation.countyChannelId : undefined;
}

/** The county's with no channel to stand in: it is read in the tab and the calendar, and waits for none. */
function hasNone(at: Now): boolean {
  const { teamId, steeringGroupId } = at.gathering.body;
  return teamId === undefined && steeringGroupId === undefined && ownChannelId(at) === undefined;
}

function ownChannel(at: Now): Channel | undefined {
  return activeChannel(at.landscape, ownChannelId(at));
}

function hasBegun({ gathering: { body }, now }: Now): boolean {
  return zonedInstant(body.plan.date, body.plan.start) <= now;
}

async function notice(at: Now): Promise<Prepared> {
  const { app, gathering, landscape, around, now } = at;
  const { body } = gathering;
  const { status } = body.current;
  if (body.posts.notice !== undefined || status === 'called')
    return { status: 'drop', why: 'done' };
  if (status !== 'planned') return { status: 'drop', why: 'overtaken' };
  if (hasBegun(at)) return { status: 'drop', why: 'too-late' };
  if (body.noticeDue > now) return { status: 'postpone', until: body.noticeDue };
  const { rules } = landscape;
  if (hasNone(at)) {
    const called = markGatheringCalled(body, undefined, rules, now);
    return { status: 'drop', why: 'done', writes: replacing(gathering, called) };
  }
  const channel = ownChannel(at);
  if (channel === undefined) return { status: 'no-channel' };
  const waits = await waitsFor(app, around, body, localDate(now));
  const asPosted = markGatheringCalled(body, nowhere(channel.id, now), rules, now);
  const view = presentGatheringNotice(asPosted, around, waits);
  return {
    status: 'send',
    channel,
    target: 'channel',
    send: () => app.messenger.startThread(channel.ms, { type: 'gathering-notice', view }),
    async record(post, again) {
      const current = again ? await anew(at) : gathering;
      if (current === undefined || current.body.posts.notice !== undefined) return [];
      const after = markGatheringCalled(current.body, post, rules, app.clock.now());
      return [
        ...replacing(current, after),
        ask(gatheringJob(after, { of: 'reminder' }, now, after.reminderDue)),
        ...(after.history.length === view.revision
          ? []
          : [ask(gatheringJob(after, { of: 'redraw' }, now))]),
      ];
    },
  };
}

async function redraw(at: Now): Promise<Prepared> {
  const { app, gathering, landscape, around, now } = at;
  const post = gathering.body.posts.notice;
  if (post === undefined) return { status: 'drop', why: 'overtaken' };
  const channel = activeChannel(landscape, post.channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const waits = await waitsFor(app, around, gathering.body, localDate(now));
  const view = presentGatheringNotice(gathering.body, around, waits);
  return {
    status: 'send',
    channel,
    target: 'message',
    send: () => app.messenger.update(channel.ms, post, { type: 'gathering-notice', view }),
    async record() {
      const current = await anew(at);
      return current === undefined || current.body.history.length === view.revision
        ? []
        : [ask(gatheringJob(current.body, { of: 'redraw' }, app.clock.now()))];
    },
  };
}

/** A later change tells for both. */
function news(at: Now, event: number): Prepared {
  const { app, gathering, around } = at;
  const { history, posts } = gathering.body;
  const last = history.findLastIndex(({ type }) => type === 'changed' || type === 'cancelled');
  if (last !== event) return { status: 'drop', why: 'overtaken' };
  if (hasBegun(at)) return { status: 'drop', why: 'too-late' };
  if (hasNone(at)) return { status: 'drop', why: 'nobody-to-tell' };
  const channel = ownChannel(at);
  if (channel === undefined) return { status: 'no-channel' };
  const head = presentGatheringHead(gathering.body, around);
  const text = presentGatheringNews(gathering.body);
  return saying(app, channel, { type: 'gathering-news', head, text }, posts.notice);
}

/** Those who have not answered, once, when the last day for answers comes. */
function reminder(at: Now): Prepared {
  const { app, gathering, around, now } = at;
  const { body } = gathering;
  const { status } = body.current;
  if (status === 'planned' && !hasBegun(at))
    return { status: 'postpone', until: later(body.reminderDue, body.noticeDue) };
  if (status !== 'called') return { status: 'drop', why: 'overtaken' };
  if (body.reminderDue > now) return { status: 'postpone', until: body.reminderDue };
  const isAskedNow = body.history.some(
    ({ type, at: when }) => (type === 'called' || type === 'changed') && when === body.reminderDue,
  );
  const isDone = body.history.some(
    (event) => event.type === 'reminded' && event.at >= body.reminderDue,
  );
  const silent = calledSeats(body, around).filter(({ id }) => body.answers[id] === undefined);
  if (isAskedNow || isDone || hasBegun(at) || silent.length === 0)
    return { status: 'drop', why: 'done' };
  if (hasNone(at)) return { status: 'drop', why: 'nobody-to-tell' };
  const channel = ownChannel(at);
  if (channel === undefined) return { status: 'no-channel' };
  const head = presentGatheringHead(body, around);
  const text = presentGatheringReminder(silent);
  return {
    ...saying(app, channel, { type: 'gathering-news', head, text }, body.posts.notice),
    async record(post, again) {
      const current = again ? await anew(at) : gathering;
      const seatIds = silent.map(({ id }) => id);
      return current === undefined
        ? []
        : replacing(current, markGatheringReminded(current.body, seatIds, post.at));
    },
  };
}

function minutes(at: Now, toTeamId: string | undefined): Prepared {
  const { app, gathering, landscape, around } = at;
  const { body } = gathering;
  if (body.current.status !== 'closed') return { status: 'drop', why: 'overtaken' };
  if (toTeamId === undefined && body.posts.minutes !== undefined)
    return { status: 'drop', why: 'done' };
  if (toTeamId === undefined && hasNone(at)) return { status: 'drop', why: 'nobody-to-tell' };
  const channelId =
    toTeamId === undefined
      ? ownChannelId(at)
      : around.teams.find(({ id }) => id === toTeamId)?.channelId;
  const channel = activeChannel(landscape, channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const view = presentGatheringMinutes(body, around);
  const message: Message = {
    type: 'gathering-minutes',
    view,
    ...(toTeamId === undefined ? {} : { informs: toTeamId }),
  };
  if (toTeamId !== undefined) return saying(app, channel, message);
  return {
    status: 'send',
    channel,
    target: 'channel',
    send: () => postInThread(app, channel, body.posts.notice, message),
    async record(post, again): Promise<readonly Write[]> {
      const current = again ? await anew(at) : gathering;
      return current === undefined
        ? []
        : replacing(current, markGatheringMinutes(current.body, post));
    },
  };
}

function anew({ app, job }: Now): Promise<ParsedDocument<Gathering> | undefined> {
  return read(app.store, gatheringScope(job), 'gathering', job.gatheringId);
}

/** The card shows it as called; where it will stand is known only afterwards, and not on it. */
function nowhere(channelId: string, at: Instant): PostRef {
  return { channelId, conversationId: '', messageId: '', at };
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
