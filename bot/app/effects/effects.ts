import type { App } from '../app.ts';
import type { Job, JobOf, JobType } from '../job.ts';
import { adoptCopy } from './adopt-copy.ts';
import { askCases } from './ask-cases.ts';
import { announceConnected, askConnection } from './connection.ts';
import type { Effect, Prepared } from './effect.ts';
import { postAfter } from './post-after.ts';
import { postBefore } from './post-before.ts';
import { postCancellation, postChange } from './post-change.ts';
import { postDigest, postTertialDigest } from './post-digest.ts';
import { postMinutes } from './post-minutes.ts';
import { postNotice } from './post-notice.ts';
import { tellDeviation } from './tell-deviation.ts';
import { updateNotice } from './update-notice.ts';
import { wakeJobs } from './wake-jobs.ts';

const effects: { readonly [T in JobType]: Effect<JobOf<T>> } = {
  'post-notice': postNotice,
  'update-notice': updateNotice,
  'post-change': postChange,
  'post-cancellation': postCancellation,
  'ask-cases': askCases,
  'post-before': postBefore,
  'post-minutes': postMinutes,
  'post-after': postAfter,
  'tell-deviation': tellDeviation,
  'adopt-copy': adoptCopy,
  'post-digest': postDigest,
  'post-tertial-digest': postTertialDigest,
  'ask-connection': askConnection,
  'announce-connected': announceConnected,
  'wake-jobs': wakeJobs,
};

export function prepareJob(app: App, job: Job): Promise<Prepared> {
  // Every type's effect takes its own job only; the type has just chosen it.
  const effect: Effect<Job> = effects[job.type];
  return effect.prepare(app, job);
}
