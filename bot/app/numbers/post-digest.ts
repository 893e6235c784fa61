import { addDays, localDate } from '../../../shared/kernel/calendar.ts';
import { previousPeriod, tertialOf } from '../../../shared/kernel/period.ts';
import type { App } from '../context/app.ts';
import { type DigestFacts, digestOf, steeringGroupOf } from './digest.ts';
import type { JobOf } from '../jobs/job.ts';
import { nextTertialDigest, tertialDigestJob } from '../jobs/jobs.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel, meetingNow } from '../effects/meeting-at-hand.ts';

/** A digest older than this says nothing of how it is: the next one does. */
const freshDays = 14;

/** To the steering group, after a team's meeting. */
export const postDigest: Effect<JobOf<'post-digest'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, federation, landscape } = found;
    const today = localDate(app.clock.now());
    if (addDays(localDate(job.createdAt), freshDays) < today) {
      return { status: 'drop', why: 'too-late' };
    }
    const steeringGroup = steeringGroupOf(federation, team.id, today);
    if (steeringGroup === undefined) return { status: 'drop', why: 'nobody-to-tell' };
    const { date } = meeting.body.plan;
    return post(app, {
      landscape,
      federation,
      steeringGroup,
      meeting: meeting.body,
      period: tertialOf(date),
      occasion: { type: 'meeting', date, teamName: team.name },
    });
  },
};

/**
 * To the steering group, after each tertial, for as long as there is such a group. After downtime the last tertial is
 * told of once, and a channel that is missing until the next one ends is told of that one.
 */
export const postTertialDigest: Effect<JobOf<'post-tertial-digest'>> = {
  async prepare(app, job) {
    const landscape = await app.registry.current();
    const federation = landscape.federation?.body;
    const steeringGroup = federation?.steeringGroups.find(({ id }) => id === job.steeringGroupId);
    if (federation === undefined || steeringGroup === undefined) {
      return { status: 'drop', why: 'not-found' };
    }
    const now = app.clock.now();
    const next = tertialDigestJob(steeringGroup.id, now);
    const due = nextTertialDigest(job.createdAt);
    // Made in this tertial: the one to tell of is not over.
    if (due > now) return { status: 'postpone', until: due };
    const period = previousPeriod(tertialOf(localDate(now)));
    const prepared = await post(app, {
      landscape,
      federation,
      steeringGroup,
      period,
      occasion: { type: 'period', period },
    });
    const isOver = prepared.status === 'send' || prepared.status === 'drop';
    return isOver ? { ...prepared, next } : prepared;
  },
};

async function post(app: App, facts: DigestFacts): Promise<Prepared> {
  const channel = activeChannel(facts.landscape, facts.steeringGroup.channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const { view } = await digestOf(app, facts);
  if (view.teams.length === 0) return { status: 'drop', why: 'nobody-to-tell' };
  return saying(app, channel, { type: 'digest', view });
}
