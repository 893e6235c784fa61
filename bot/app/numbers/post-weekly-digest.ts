import { isGroupOn } from '../../../shared/federation/mapping.ts';
import { weeklyOn } from '../../../shared/digest/rhythm.ts';
import type { DigestView } from '../../../shared/digest/view.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { tertialOf } from '../../../shared/kernel/period.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { weeklyDigestJob } from '../jobs/jobs.ts';
import { digestOf } from './digest.ts';

/**
 * To the steering group, all its teams together on the day of the week it has chosen. After downtime, or without a channel, what was
 * missed is told of once; a week in which nothing has changed and nothing waits is not told of.
 */
export const postWeeklyDigest: Effect<JobOf<'post-weekly-digest'>> = {
  async prepare(app, { steeringGroupId, since }) {
    const landscape = await app.registry.current();
    const federation = landscape.federation?.body;
    const steeringGroup = federation?.steeringGroups.find(({ id }) => id === steeringGroupId);
    const now = app.clock.now();
    const today = localDate(now);
    if (federation === undefined || steeringGroup === undefined)
      return { status: 'drop', why: 'not-found' };
    // It has chosen otherwise since, or others answer for its teams.
    if (weeklyOn(steeringGroup, today) === undefined || !isGroupOn(steeringGroup, today))
      return { status: 'drop', why: 'overtaken' };
    const channel = activeChannel(landscape, steeringGroup.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const occasion = { type: 'week' } as const;
    const facts = { landscape, federation, steeringGroup, occasion, since };
    const { view, noteTold } = await digestOf(app, { ...facts, period: tertialOf(today) });
    const renewed = weeklyDigestJob(steeringGroup, now, now);
    const next = renewed === undefined ? {} : { next: renewed };
    if (saysNothing(view)) return { status: 'drop', why: 'done', ...next };
    return { ...saying(app, channel, { type: 'digest', view }), ...next, afterwards: noteTold };
  },
};

function saysNothing({ teams, appointing, ...view }: DigestView): boolean {
  const { waiting, rulings, toSign, needsUs, changed } = view;
  // Whom the group has chosen waits for the kansli.
  const toAppoint = appointing.filter(({ state }) => state === 'waits');
  const all = [waiting, rulings, toSign, needsUs, toAppoint, changed];
  return teams.length === 0 || all.every((some) => some.length === 0);
}
