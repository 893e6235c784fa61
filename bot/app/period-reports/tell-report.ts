import { localDate } from '../../../shared/kernel/calendar.ts';
import { presentReportNews } from '../../../shared/period-reports/present-news.ts';
import { reportId } from '../../../shared/period-reports/report-path.ts';
import type { JobOf } from '../jobs/job.ts';
import type { Landscape } from '../context/registry.ts';
import { read } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import { holderOn } from '../../../shared/federation/successors.ts';
import { steeringGroupOf } from '../../../shared/standing/roles.ts';
import { scopeOfReport } from './report-place.ts';

/** Those who sign hear that a report waits for them, those who wrote it what came of it. The county's has no channel. */
export const tellReport: Effect<JobOf<'tell-report'>> = {
  async prepare(app, { subject, period, event }) {
    const [landscape, report] = await Promise.all([
      app.registry.current(),
      read(app.store, scopeOfReport(subject), 'period-report', reportId(subject, period)),
    ]);
    const parties = tellable(landscape, subject, localDate(app.clock.now()));
    if (report === undefined || parties === undefined) return { status: 'drop', why: 'not-found' };
    const news = presentReportNews(parties.name, report.body, event);
    if (news === undefined) return { status: 'drop', why: 'not-found' };
    const told = parties[news.to];
    if (told === undefined) return { status: 'drop', why: 'nobody-to-tell' };
    const channel = activeChannel(landscape, told.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    return saying(app, channel, { type: 'report-news', subject, period, text: news.text });
  },
};

interface Told {
  readonly channelId?: string | undefined;
}

/** Who writes and who signs, where they are reached together. */
function tellable(
  { teams, federation }: Landscape,
  subject: JobOf<'tell-report'>['subject'],
  today: string,
): { readonly name: string; readonly writers?: Told; readonly signers?: Told } | undefined {
  if (federation === undefined) return undefined;
  const { steeringGroups, name } = federation.body;
  switch (subject.type) {
    case 'team': {
      const team = teams.get(subject.teamId)?.body;
      if (team === undefined) return undefined;
      const group = steeringGroupOf(federation.body, team.id, today);
      return { name: team.name, writers: team, ...(group !== undefined && { signers: group }) };
    }
    case 'steering-group': {
      const group = steeringGroups.find(({ id }) => id === subject.steeringGroupId);
      const holderId = holderOn(federation.body, subject.steeringGroupId, today);
      const told = steeringGroups.find(({ id }) => id === holderId);
      return group && told && { name: group.name, writers: told, signers: told };
    }
    case 'county':
      return { name };
  }
}
