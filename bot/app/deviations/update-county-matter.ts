import { ask } from '../commands/handler.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { countyCardJobs } from '../jobs/jobs.ts';
import { countyMatterOf } from './lifted.ts';
import { today } from '../context/app.ts';

/** Redraws the card of something that has been lifted where it stands in Länsam's channel, wherever it was decided. */
export const updateCountyMatter: Effect<JobOf<'update-county-matter'>> = {
  async prepare(app, { teamId, deviationId, post }) {
    const found = () => read(app.store, teamScope(teamId), 'deviation', deviationId);
    const [landscape, deviation] = await Promise.all([app.registry.current(), found()]);
    const team = landscape.teams.get(teamId)?.body;
    if (deviation === undefined || team === undefined) return { status: 'drop', why: 'not-found' };
    const channel = activeChannel(landscape, post.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const { body } = deviation;
    const view = countyMatterOf(landscape, { team, deviation: body, today: today(app) });
    return {
      status: 'send',
      channel,
      target: 'message',
      send: () => app.messenger.update(channel.ms, post, { type: 'county-matter', view }),
      /** As with the kallelse: whoever showed less than there is shows it anew. */
      async record() {
        const current = await found();
        return current === undefined || current.body.history.length === body.history.length
          ? []
          : countyCardJobs(current.body, app.clock.now()).map(ask);
      },
    };
  },
};
