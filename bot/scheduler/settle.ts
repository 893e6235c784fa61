import type { PostRef } from '../../shared/meetings/meeting.ts';
import type { App } from '../app/context/app.ts';
import type { Send } from '../app/effects/effect.ts';
import { StoreUnavailable } from '../app/errors.ts';
import type { Job } from '../app/jobs/job.ts';
import type { Write } from '../app/ports.ts';
import { read } from '../app/documents/stored.ts';
import type { ClaimedJob } from './claimed-job.ts';

/** About a minute and a half together: as long as the lease keeps others away. */
const mostTries = 40;
const longestPause = 3_000;

/** The end of a job, with what it saves. When somebody has asked for it anew meanwhile, that wish stands. */
export async function finish(
  app: App,
  claimed: ClaimedJob,
  writes: readonly Write[],
  next?: Job,
): Promise<void> {
  const outcome = await app.store.commit(
    claimed.scope,
    [...writes, ending(claimed, next)],
    claimed.until,
  );
  if (outcome.status !== 'saved' && writes.length > 0)
    await app.store.commit(claimed.scope, writes);
}

/** Another time for the job; nothing when somebody has asked for it anew meanwhile. */
export async function reschedule(
  app: App,
  { scope, job, etag }: ClaimedJob,
  change: Pick<Job, 'state' | 'due'> & { readonly attempts?: number },
): Promise<void> {
  const body: Job = { ...job, ...change };
  app.watch.note('job-again', 1, { type: job.type, state: change.state });
  await app.store.commit(scope, [{ op: 'replace', body, etag }]);
}

/**
 * Saves what the channel has answered, with the end of the job. It is tried until it is saved: a kallelse that is out
 * and not recorded would go out again. Meanwhile the meeting may change (read anew) and the job may be asked for anew
 * (left to whoever asked).
 */
export async function recordSent(
  app: App,
  claimed: ClaimedJob,
  { record, next }: Send,
  post: PostRef,
): Promise<void> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      const writes = await record(post, tries > 1);
      const isOurs = tries === 1 || (await isStillOurs(app, claimed));
      const isRenewed = writes.some((write) => asksFor(write, claimed.job));
      const all = isOurs && !isRenewed ? [...writes, ending(claimed, next)] : writes;
      if (all.length === 0) return;
      const outcome = await app.store.commit(claimed.scope, all, claimed.until);
      if (outcome.status === 'saved') return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      app.log.warn('record-delayed', { job: claimed.job.id, tries });
      await pause(Math.min(longestPause, 50 * 2 ** tries));
    }
  }
  throw new StoreUnavailable('what was sent could not be recorded');
}

function ending({ job, etag }: ClaimedJob, next: Job | undefined): Write {
  return next === undefined
    ? { op: 'remove', kind: 'job', id: job.id, etag }
    : { op: 'replace', body: next, etag };
}

function asksFor(write: Write, { id }: Job): boolean {
  return write.op === 'upsert' && write.body.kind === 'job' && write.body.id === id;
}

async function isStillOurs(app: App, { scope, job, etag }: ClaimedJob): Promise<boolean> {
  return (await read(app.store, scope, 'job', job.id))?.etag === etag;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
