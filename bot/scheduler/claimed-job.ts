import type { App } from '../app/context/app.ts';
import type { Job } from '../app/jobs/job.ts';
import type { DueDocument, Etag, Scope } from '../app/ports.ts';
import { readOrSetApart } from '../app/documents/set-apart.ts';
import { parse } from '../app/documents/stored.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';

/**
 * Longer than any send takes: the connector's attempts, their time limits and the wait for a place within its limits.
 * Also how long a job of a process that died is left alone.
 */
const leaseSeconds = 90;

/** A job that this process alone runs until its lease ends. */
export interface ClaimedJob {
  readonly scope: Scope;
  readonly job: Job;
  readonly etag: Etag;
}

/**
 * Takes the job: whoever replaces the document first has it, in this process or another. It says `sending` from here,
 * so that whoever finds it after a crash knows that its outcome is unknown.
 */
export async function claim(app: App, document: DueDocument): Promise<ClaimedJob | undefined> {
  const { scope, etag } = document;
  const { body } = readOrSetApart(app.store, scope, document, (item) => parse('job', item));
  const job: Job = {
    ...body,
    state: 'sending',
    due: addSeconds(app.clock.now(), leaseSeconds),
    attempts: body.attempts + 1,
  };
  const outcome = await app.store.commit(scope, [{ op: 'replace', body: job, etag }]);
  const [claimed] = outcome.status === 'saved' ? outcome.etags : [];
  return claimed === undefined ? undefined : { scope, job, etag: claimed };
}
