import type { SteeringGroup } from '../../../shared/federation/federation.ts';
import { groupIdOn, heirsOf, isGroupOn } from '../../../shared/federation/mapping.ts';
import { addDays, localDate } from '../../../shared/kernel/calendar.ts';
import { periodOf, previousPeriod, tertialOf } from '../../../shared/kernel/period.ts';
import type { App } from '../context/app.ts';
import { type DigestFacts, digestOf } from './digest.ts';
import { weeklyOn } from '../../../shared/digest/rhythm.ts';
import { steeringGroupOf } from '../../../shared/standing/roles.ts';
import type { JobOf } from '../jobs/job.ts';
import { inheritedDigestJob, nextTertialDigest, tertialDigestJob } from '../jobs/jobs.ts';
import { ask } from '../commands/handler.ts';
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
    // Told by the week: this meeting is among what the next one is about.
    if (weeklyOn(steeringGroup, today) !== undefined) return { status: 'drop', why: 'done' };
    const { date } = meeting.body.plan;
    const occasion = { type: 'meeting', date, teamName: team.name } as const;
    const facts = { landscape, federation, steeringGroup, occasion };
    return post(app, { ...facts, period: tertialOf(date) }, steeringGroup);
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
    const today = localDate(now);
    const period = previousPeriod(tertialOf(today));
    // A tertial is told of to whom answered when it ended.
    const on = periodOf(period).to;
    const occasion = { type: 'period', period } as const;
    const facts = { landscape, federation, steeringGroup, period, occasion, on };
    const { toGroupId } = job;
    if (toGroupId !== undefined) {
      const heir = federation.steeringGroups.find(({ id }) => id === toGroupId);
      if (heir === undefined) return { status: 'drop', why: 'not-found' };
      const only = (teamId: string) => groupIdOn(federation, teamId, today) === heir.id;
      return post(app, { ...facts, only }, heir);
    }
    const due = nextTertialDigest(job.createdAt);
    // Made in this tertial: the one to tell of is not over.
    if (due > now) return { status: 'postpone', until: due };
    const goesOn = isGroupOn(steeringGroup, today);
    const next = goesOn ? { next: tertialDigestJob(steeringGroup.id, now) } : {};
    const heirs = heirsOf(federation, steeringGroup.id, on, today);
    if (!goesOn || heirs.some(({ id }) => id !== steeringGroup.id)) {
      // Its teams have moved since: whoever answers for them today hears of them, each in a post of its own.
      const writes = heirs.map(({ id }) => ask(inheritedDigestJob(steeringGroup.id, id, now)));
      return { status: 'drop', why: 'done', writes, ...next };
    }
    const prepared = await post(app, facts, steeringGroup);
    const isOver = prepared.status === 'send' || prepared.status === 'drop';
    return isOver ? { ...prepared, ...next } : prepared;
  },
};

/** In the channel of the group that is told, which is not always the one it is about. */
async function post(app: App, facts: DigestFacts, told: SteeringGroup): Promise<Prepared> {
  const channel = activeChannel(facts.landscape, told.channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const { view, noteTold } = await digestOf(app, facts);
  if (view.teams.length === 0) return { status: 'drop', why: 'nobody-to-tell' };
  const said = saying(app, channel, { type: 'digest', view });
  // What a group that has ended answered for is no digest of the one that is told of it.
  return facts.steeringGroup.id === told.id ? { ...said, afterwards: noteTold } : said;
}
