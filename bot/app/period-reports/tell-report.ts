import { localDate } from '../../../shared/kernel/calendar.ts';
import { presentReportNews } from '../../../shared/period-reports/present-news.ts';
import type { JobOf } from '../jobs/job.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import { steeringGroupOf } from '../../../shared/standing/roles.ts';

/** The styrgrupp hears that a report waits for it, the team what came of it. */
export const tellReport: Effect<JobOf<'tell-report'>> = {
  async prepare(app, job) {
    const [landscape, report] = await Promise.all([
      app.registry.current(),
      read(app.store, teamScope(job.teamId), 'period-report', job.period),
    ]);
    const team = landscape.teams.get(job.teamId)?.body;
    const federation = landscape.federation?.body;
    if (report === undefined || team === undefined || federation === undefined)
      return { status: 'drop', why: 'not-found' };
    const news = presentReportNews(team, report.body, job.event);
    if (news === undefined) return { status: 'drop', why: 'not-found' };
    const today = localDate(app.clock.now());
    const group = steeringGroupOf(federation, team.id, today);
    if (news.to === 'steering-group' && group === undefined)
      return { status: 'drop', why: 'nobody-to-tell' };
    const channelId = news.to === 'team' ? team.channelId : group?.channelId;
    const channel = activeChannel(landscape, channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const { teamId, period } = job;
    return saying(app, channel, { type: 'report-news', teamId, period, text: news.text });
  },
};
