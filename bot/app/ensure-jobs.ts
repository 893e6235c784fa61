import type { App } from './app.ts';
import { jobsForMeeting, tertialDigestJob } from './jobs.ts';
import type { Job } from './job.ts';
import type { Scope } from './ports.ts';
import { liveMeetings } from './meetings.ts';
import { teamScope } from './stored.ts';

/**
 * At start: every meeting that lies ahead has its jobs and every steering group its digest. Commands see to that
 * themselves; this is for documents that came in another way (the demo, a restored copy). A job that was done and comes
 * back finds nothing to do.
 */
export async function ensureJobs(app: App): Promise<void> {
  const { teams, federation } = await app.registry.current();
  const now = app.clock.now();
  for (const group of federation?.body.steeringGroups ?? []) {
    await ensure(app, 'federation', tertialDigestJob(group.id, now));
  }
  for (const teamId of teams.keys()) {
    const live = await liveMeetings(app, teamId);
    const jobs = live
      .filter(({ body }) => body.state !== 'open')
      .flatMap(({ body }) => jobsForMeeting(body, now));
    // Together, so that a team costs the embedded store one fsync and not two a meeting.
    await Promise.all(jobs.map((job) => ensure(app, teamScope(teamId), job)));
  }
}

async function ensure(app: App, scope: Scope, job: Job): Promise<void> {
  // `exists` is what is hoped for.
  await app.store.commit(scope, [{ op: 'create', body: job }]);
  app.workSignal.ring(job.due);
}
