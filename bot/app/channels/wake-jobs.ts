import { steers } from '../../../shared/standing/roles.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import type { App } from '../context/app.ts';
import type { JobOf } from '../jobs/job.ts';
import { fkJob, noticeJob } from '../jobs/jobs.ts';
import { liveMeetings } from '../documents/meetings.ts';
import type { Scope } from '../ports.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { ask } from '../commands/handler.ts';
import type { Effect } from '../effects/effect.ts';

type WakeJobs = JobOf<'wake-jobs'>;

/**
 * A channel can be posted to again: what waited for one is due at once. The jobs of a steering group lie with its teams;
 * what concerns a channel itself, with the federation. What waits for another channel goes back to waiting. Each is woken by its own etag: one that has moved meanwhile needs no waking.
 */
export const wakeJobs: Effect<WakeJobs> = {
  async prepare(app, job) {
    for (const scope of await scopesOf(app, job)) await wakeIn(app, scope);
    if (job.serves.type === 'team') await callAnew(app, job.serves.teamId);
    if (job.serves.type === 'fk') await callFk(app, job.serves.teamIds);
    return { status: 'drop', why: 'done' };
  },
};

async function scopesOf(app: App, { serves }: WakeJobs): Promise<readonly Scope[]> {
  if (serves.type === 'team') return ['federation', teamScope(serves.teamId)];
  if (serves.type === 'fk') return ['federation', ...serves.teamIds.map(teamScope)];
  const { teams, federation } = await app.registry.current();
  // What Länsam is told of lies with the team that it came from.
  if (serves.type === 'county-group') return ['federation', ...[...teams.keys()].map(teamScope)];
  const today = localDate(app.clock.now());
  const steered = [...teams.keys()].filter(
    (teamId) =>
      federation !== undefined && steers(federation.body, serves.steeringGroupId, teamId, today),
  );
  return ['federation', ...steered.map((teamId) => teamScope(teamId))];
}

async function wakeIn(app: App, scope: Scope): Promise<void> {
  const due = app.clock.now();
  const waiting = await listAll(app.store, scope, { kind: 'job', state: 'no-channel' });
  for (const { body, etag } of waiting) {
    await app.store.commit(scope, [
      { op: 'replace', body: { ...body, state: 'ready', due }, etag },
    ]);
  }
}

/** Meetings that were called in another channel are called in this one too: its readers have not seen it. */
async function callAnew(app: App, teamId: string): Promise<void> {
  const { teams } = await app.registry.current();
  const channelId = teams.get(teamId)?.body.channelId;
  if (channelId === undefined) return;
  const due = app.clock.now();
  for (const { body } of await liveMeetings(app, teamId)) {
    if (body.current.status !== 'called' || body.posts.notice?.channelId === channelId) continue;
    await app.store.commit(teamScope(teamId), [ask({ ...noticeJob(body, due), due })]);
  }
}

/** What has been called by now FK is told of as well; its effect sees what the channel has had already. */
async function callFk(app: App, teamIds: readonly string[]): Promise<void> {
  for (const teamId of teamIds) {
    for (const { body } of await liveMeetings(app, teamId)) {
      if (body.current.status !== 'called') continue;
      const job = fkJob(body, { of: 'notice' }, app.clock.now());
      await app.store.commit(teamScope(teamId), [ask(job)]);
    }
  }
}
