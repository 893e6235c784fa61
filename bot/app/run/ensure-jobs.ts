import type { App } from '../context/app.ts';
import { tryDoubtful } from '../channels/doubt.ts';
import { isFresh } from '../lists/post-after.ts';
import {
  afterJob,
  countAllJob,
  fkJob,
  jobsForMeeting,
  learnNamesJob,
  remindOfYearJob,
  tertialDigestJob,
  weeklyDigestJob,
} from '../jobs/jobs.ts';
import { nudgeDecisionsJob, nudgeTasksJob } from '../jobs/nudge-jobs.ts';
import { jobsForGathering } from '../gatherings/plan-gathering.ts';
import { fkChannelIdOf } from '../context/fk-channel.ts';
import type { Job } from '../jobs/job.ts';
import type { Scope } from '../ports.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { listAll, parseAll, teamScope } from '../documents/stored.ts';
import type { Landscape } from '../context/registry.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import { groupsFrom } from '../../../shared/federation/mapping.ts';
import { periodOf, previousPeriod, tertialOf } from '../../../shared/kernel/period.ts';
import { addSeconds, type Instant, localDate } from '../../../shared/kernel/calendar.ts';

/**
 * At start: every meeting that lies ahead has its jobs and every steering group its digest. Commands see to that
 * themselves; this is for documents that came in another way (the demo, a restored copy). A job that was done and comes
 * back finds nothing to do.
 */
export async function ensureJobs(app: App): Promise<void> {
  await tryDoubtful(app);
  await listAll(app.store, 'federation', { kind: 'job' });
  const { teams, channels, federation, rules } = await app.registry.current();
  const now = app.clock.now();
  // One that has ended still tells of the tertial it answered in.
  const since = periodOf(previousPeriod(tertialOf(localDate(now)))).to;
  for (const group of federation === undefined ? [] : groupsFrom(federation.body, since)) {
    await ensure(app, 'federation', tertialDigestJob(group.id, now));
    const weekly = weeklyDigestJob(group, now);
    if (weekly !== undefined) await ensure(app, 'federation', weekly);
  }
  for (const { body } of channels.values()) {
    // From before the names of teams were kept, or from a day when Teams did not answer.
    if (body.teamName === undefined || body.name === '')
      await ensure(app, 'federation', learnNamesJob(body.id, now));
  }
  await countSoon(app, now);
  await ensure(app, 'federation', remindOfYearJob(now));
  if (app.nudger !== undefined) await ensure(app, 'federation', nudgeDecisionsJob(now));
  await ensureGatherings(app, 'federation', now);
  for (const teamId of teams.keys()) {
    await ensureGatherings(app, teamScope(teamId), now);
    // Read for those that cannot be: they are known before anybody asks for one of them again.
    await listAll(app.store, teamScope(teamId), { kind: 'job' });
    const live = await liveMeetings(app, teamId);
    const hasFk = fkChannelIdOf({ channels }, teamId) !== undefined;
    const jobs = [
      ...live
        // One that has passed has nothing left to be sent; what it missed was said when its jobs were due.
        .filter(({ body }) => body.state !== 'open' && body.plan.date >= localDate(now))
        .flatMap(({ body }) => [
          ...jobsForMeeting(body, rules, now),
          ...(hasFk && body.state === 'called' ? [fkJob(body, { of: 'notice' }, now)] : []),
        ]),
      ...(await listsAfter(app, teamId, rules, now)),
      ...dueTasks(teams.get(teamId)?.body, channels, now),
    ];
    // Together, so that a team costs the embedded store one fsync and not two a meeting.
    await Promise.all(jobs.map((job) => ensure(app, teamScope(teamId), job)));
  }
}

/** After the start, which has enough to do. */
const countAfterSeconds = 60;

/** What an older program has kept, or none, is counted anew; whatever is kept already is only looked at. */
async function countSoon(app: App, now: Instant): Promise<void> {
  const body = countAllJob(now, addSeconds(now, countAfterSeconds));
  await app.store.commit('federation', [{ op: 'upsert', body }]);
}

/** What is still to be called to has its kallelse and its reminder. */
async function ensureGatherings(app: App, scope: Scope, now: Instant): Promise<void> {
  const live = await listAll(app.store, scope, { kind: 'gathering', state: ['planned', 'called'] });
  for (const { body } of live.filter(({ body: { plan } }) => plan.date >= localDate(now)))
    for (const job of jobsForGathering(body, now)) await ensure(app, scope, job);
}

/** Where people are reached in private, they are reminded of what they have taken on. */
function dueTasks(team: Team | undefined, channels: Landscape['channels'], now: Instant) {
  if (team?.channelId === undefined) return [];
  const { nudging } = channels.get(team.channelId)?.body ?? {};
  return nudging?.status === 'working' ? [nudgeTasksJob(team.id, now)] : [];
}

/** The lists after the last meeting, while they still are news. */
async function listsAfter(
  app: App,
  teamId: string,
  rules: RuleBook,
  now: Instant,
): Promise<readonly Job[]> {
  const page = await app.store.list(teamScope(teamId), {
    kind: 'meeting',
    state: 'closed',
    descending: true,
    limit: 1,
  });
  return parseAll(app.store, teamScope(teamId), 'meeting', page.items)
    .map(({ body }) => body)
    .filter((meeting) => meeting.posts.after === undefined && isFresh(meeting, rules, now))
    .map((meeting) => afterJob(meeting, rules, now));
}

async function ensure(app: App, scope: Scope, job: Job): Promise<void> {
  // `exists` is what is hoped for.
  await app.store.commit(scope, [{ op: 'create', body: job }]);
}
