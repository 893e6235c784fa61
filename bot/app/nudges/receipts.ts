import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { App } from '../context/app.ts';
import type { Receipt } from '../documents/records.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { JobOf } from '../jobs/job.ts';
import type { Scope, Write } from '../ports.ts';

type NudgeJob = Pick<JobOf<'nudge'>, 'id' | 'teamId'>;

/** Longer than a meeting is called ahead; then nothing asks for it any more. */
const keptDays = 60;

/** What became of a reminder: it stands in the same commit as the end of its job, so that nobody is reminded twice. */
export function nudgeReceipt(job: Pick<NudgeJob, 'id'>, isReached: boolean, now: Instant): Write {
  const body: Receipt = {
    kind: 'receipt',
    id: job.id,
    schemaVersion: 1,
    at: now,
    ids: { reached: isReached ? 'privately' : 'no' },
    expires: zonedInstant(addDays(localDate(now), keptDays), '04:00'),
  };
  return { op: 'upsert', body };
}

/** Nothing while it is not known. */
export function isReached(app: App, job: NudgeJob): Promise<boolean | undefined> {
  return isReachedIn(app, teamScope(job.teamId), job.id);
}

export async function isReachedIn(
  app: App,
  scope: Scope,
  jobId: string,
): Promise<boolean | undefined> {
  const found = await read(app.store, scope, 'receipt', jobId);
  return found === undefined ? undefined : found.body.ids['reached'] === 'privately';
}
