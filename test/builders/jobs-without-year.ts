import { ensureJobs } from '../../bot/app/run/ensure-jobs.ts';
import type { TestApp } from './app.ts';

/** The jobs of a start, without the reminder of the year, which has tests of its own and would stand among what others count. */
export async function ensureJobsWithoutYear(app: TestApp): Promise<void> {
  await ensureJobs(app);
  const id = 'remind-of-year';
  const job = await app.store.read('federation', 'job', id);
  if (job === undefined) return;
  await app.store.commit('federation', [{ op: 'remove', kind: 'job', id, etag: job.etag }]);
}
