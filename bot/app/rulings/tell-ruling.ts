import { addDays, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { Ruling } from '../../../shared/rulings/ruling.ts';
import type { Team } from '../../../shared/teams/team.ts';
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
    const channelId =
      news.to === 'team'
        ? team.channelId
        : decidersChannel(federation, stored.body.level, team, today);
    const channel = activeChannel(landscape, channelId);
    if (channel === undefined) return { status: 'no-channel' };
    return saying(app, channel, { type: 'ruling-news', text: news.text });
  },
};

/** Where those read who decide: Länsam in its own channel, the team's styrgrupp in that. */
function decidersChannel(
  federation: Federation,
  level: Ruling['level'],
  { id }: Team,
  today: IsoDate,
): string | undefined {
  if (level === 'county') return federation.countyChannelId;
  const groupId = groupOf(federation, id, today);
  return federation.steeringGroups.find((group) => group.id === groupId)?.channelId;
}
