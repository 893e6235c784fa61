import { localDate } from '../../../shared/kernel/calendar.ts';
import { ask } from '../commands/handler.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import type { JobOf } from '../jobs/job.ts';
import { gatheringJob } from '../jobs/jobs.ts';

/**
 * A joint meeting lies with its team, and what is decided of the styrgrupper with the federation: no commit takes both. So each
 * team is asked afterwards. Asked twice, by whoever goes on after a process that died here, a card is drawn as it is.
 */
export const redrawJoint: Effect<JobOf<'redraw-joint'>> = {
  async prepare(app, { teamIds }) {
    const now = app.clock.now();
    for (const teamId of teamIds) {
      const called = await listAll(app.store, teamScope(teamId), {
        ...{ kind: 'gathering', state: 'called', sortFrom: localDate(now) },
      });
      for (const { body } of called)
        if (body.what === 'joint-meeting')
          await app.store.commit(teamScope(teamId), [
            ask(gatheringJob(body, { of: 'redraw' }, now)),
          ]);
    }
    return { status: 'drop', why: 'done' };
  },
};
