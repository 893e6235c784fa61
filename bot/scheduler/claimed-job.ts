import type { App } from '../app/context/app.ts';
import type { Job } from '../app/jobs/job.ts';
import type { CommitUntil, DueDocument, Etag, Scope } from '../app/ports.ts';
import { readOrSetApart } from '../app/documents/set-apart.ts';
import { parse } from '../app/documents/stored.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';

/**
 * Longer than any send takes: the connector's attempts, their time limits and the wait for a place within its limits.
 * Also how long a job of a process that died is left alone.
 */
const leaseSeconds = 90;

/** A job that this process alone runs until its lease ends, or one that may as well be run twice. */
export interface ClaimedJob {
  readonly scope: Scope;
  readonly job: Job;
  readonly etag: Etag;
  /** How far its end is to have come before it is left. */
  readonly until: CommitUntil;
}

/**
 * Takes the job: whoever replaces the document first has it, in this process or another. It says `sending` from here,
 * so that whoever finds it after a crash knows that its outcome is unknown.
 */
export async function claim(app: App, document: DueDocument): Promise<ClaimedJob | undefined> {
  const { scope, job: body, etag } = asItLies(app, document);
  const job: Job = {
    ...body,
    state: 'sending',
    due: addSeconds(app.clock.now(), leaseSeconds),
    attempts: body.attempts + 1,
  };
  const outcome = await app.store.commit(scope, [{ op: 'replace', body: job, etag }]);
  const [claimed] = outcome.status === 'saved' ? outcome.etags : [];
  return claimed === undefined ? undefined : { scope, job, etag: claimed, until: 'durable' };
}

/** Of which this process saved the wish, and which nobody else takes up meanwhile (own-redraws.ts). */
export function ownJob(app: App, document: DueDocument): ClaimedJob {
  const { scope, job, etag } = asItLies(app, document);
  return { scope, job: { ...job, attempts: job.attempts + 1 }, etag, until: 'seen' };
}

function asItLies(app: App, document: DueDocument): ClaimedJob {
  const { scope } = document;
  const { body, etag } = readOrSetApart(app.store, scope, document, (item) => parse('job', item));
  return { scope, job: body, etag, until: 'durable' };
}
