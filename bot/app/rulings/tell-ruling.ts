import { addDays, localDate } from '../../../shared/kernel/calendar.ts';
import { presentRulingNews } from '../../../shared/rulings/present-news.ts';
import { groupOf } from '../../../shared/rulings/reach.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { read } from '../documents/stored.ts';

/** News older than this is on the page of rulings. */
const freshDays = 14;

/** Those who decide hear that a question waits, and the team that asked what they decided. */
export const tellRuling: Effect<JobOf<'tell-ruling'>> = {
  async prepare(app, job) {
    const [landscape, stored] = await Promise.all([
      app.registry.current(),
      read(app.store, 'federation', 'ruling', job.rulingId),
    ]);
    const federation = landscape.federation?.body;
    const team = landscape.teams.get(stored?.body.teamId ?? '')?.body;
    if (stored === undefined || federation === undefined || team === undefined)
      return { status: 'drop', why: 'not-found' };
    const today = localDate(app.clock.now());
    if (addDays(localDate(job.createdAt), freshDays) < today)
      return { status: 'drop', why: 'too-late' };
    const news = presentRulingNews(stored.body, job.event, team);
    if (news === undefined) return { status: 'drop', why: 'overtaken' };
    if (news.to === 'deciders' && stored.body.level === 'county')
      return { status: 'drop', why: 'nobody-to-tell' };
    const groupId = groupOf(federation, team.id, today);
    const group = federation.steeringGroups.find(({ id }) => id === groupId);
    const channelId = news.to === 'team' ? team.channelId : group?.channelId;
    const channel = activeChannel(landscape, channelId);
    if (channel === undefined) return { status: 'no-channel' };
    return saying(app, channel, { type: 'ruling-news', text: news.text });
  },
};
