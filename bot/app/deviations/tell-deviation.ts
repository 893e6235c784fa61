import { addDays, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { presentDeviationNews } from '../../../shared/deviations/present-news.ts';
import { isBeforeCounty } from '../../../shared/deviations/present-lifted.ts';
import { countyMatterOf } from './lifted.ts';
import { markCountyCard } from '../../../shared/deviations/county-card.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { ask } from '../commands/handler.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import type { JobOf } from '../jobs/job.ts';
import { countyCardJobs } from '../jobs/jobs.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { Landscape } from '../context/registry.ts';
import { steeringGroupOf } from '../../../shared/standing/roles.ts';

/** News older than this is on the page of deviations. */
const freshDays = 14;

/** The team hears back (handbook §5): each step of a deviation is told in its channel. */
export const tellDeviation: Effect<JobOf<'tell-deviation'>> = {
  async prepare(app, job) {
    const [landscape, deviation] = await Promise.all([
      app.registry.current(),
      deviationOf(app, job),
    ]);
    const team = landscape.teams.get(job.teamId)?.body;
    if (deviation === undefined || team === undefined) return { status: 'drop', why: 'not-found' };
    const today = localDate(app.clock.now());
    if (addDays(localDate(job.createdAt), freshDays) < today)
      return { status: 'drop', why: 'too-late' };
    const channel = activeChannel(landscape, channelIdOf(landscape, job, today));
    if (channel === undefined) return { status: 'no-channel' };
    if (job.to === 'county-group') {
      if (!isBeforeCounty(deviation.body)) return { status: 'drop', why: 'overtaken' };
      const view = countyMatterOf(landscape, { team, deviation: deviation.body, today });
      return {
        ...saying(app, channel, { type: 'county-matter', view }),
        async record(post, again) {
          const before = again ? await deviationOf(app, job) : deviation;
          if (before === undefined) return [];
          const standing = markCountyCard(before.body, post);
          // Decided while it was under way: it shows what could be decided before.
          const isNewer = standing.history.length !== deviation.body.history.length;
          const redraws = isNewer ? countyCardJobs(standing, app.clock.now()) : [];
          return [...replacing(before, standing), ...redraws.map(ask)];
        },
      };
    }
    const text = presentDeviationNews(team, deviation.body, job.event);
    const { teamId, deviationId, to } = job;
    const steeringGroupId =
      to === 'steering-group' ? groupOf(landscape, teamId, today)?.id : undefined;
    return saying(app, channel, {
      ...{ type: 'deviation-news', teamId, text },
      ...(steeringGroupId !== undefined && { onPage: { steeringGroupId, deviationId } }),
    });
  },
};

function deviationOf(
  { store }: App,
  { teamId, deviationId }: JobOf<'tell-deviation'>,
): Promise<ParsedDocument<Deviation> | undefined> {
  return read(store, teamScope(teamId), 'deviation', deviationId);
}

function channelIdOf(
  landscape: Landscape,
  { teamId, to }: JobOf<'tell-deviation'>,
  today: IsoDate,
): string | undefined {
  const { teams, federation } = landscape;
  if (to === 'county-group') return federation?.body.countyChannelId;
  if (to !== 'steering-group') return teams.get(to ?? teamId)?.body.channelId;
  return groupOf(landscape, teamId, today)?.channelId;
}

function groupOf({ federation }: Landscape, teamId: string, today: IsoDate) {
  return federation && steeringGroupOf(federation.body, teamId, today);
}
