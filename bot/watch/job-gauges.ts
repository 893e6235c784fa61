import { metrics } from '@opentelemetry/api';
import { type JobStanding, type JobsOfType } from '../../shared/operations/view.ts';

/** How many there are now, by type; asked for only when somebody collects. */
const gauges: Readonly<Record<string, (jobs: JobsOfType) => number>> = {
  'star.jobs.waiting': ({ waiting, sending }) => waiting + sending,
  'star.jobs.retrying': ({ retrying }) => retrying,
  'star.jobs.without_channel': ({ withoutChannel }) => withoutChannel,
  'star.jobs.late': ({ late }) => late,
};

/** The kallelser are those of type `post-notice`. */
export function watchJobs(standing: () => Promise<JobStanding>): void {
  const meter = metrics.getMeter('star');
  const made = Object.entries(gauges).map(
    ([name, of]) => [meter.createObservableGauge(name, { unit: '{job}' }), of] as const,
  );
  meter.addBatchObservableCallback(
    async (result) => {
      const { types } = await standing();
      for (const [gauge, of] of made)
        for (const jobs of types) result.observe(gauge, of(jobs), { type: jobs.type });
    },
    made.map(([gauge]) => gauge),
  );
}
