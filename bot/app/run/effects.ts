import type { App } from '../context/app.ts';
import type { Job, JobOf, JobType } from '../jobs/job.ts';
import { adoptCopy } from '../call/adopt-copy.ts';
import { askCases } from '../call/ask-cases.ts';
import { announceConnected, announceDisconnected, askConnection } from '../channels/connection.ts';
import { learnNames } from '../channels/learn-names.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { nudge } from '../nudges/nudge.ts';
import { nudgeDecision } from '../nudges/nudge-decision.ts';
import { nudgeDecisions } from '../nudges/nudge-decisions.ts';
import { nudgeTasks } from '../nudges/nudge-tasks.ts';
import { postFk } from '../fk/post-fk.ts';
import { postAfter } from '../lists/post-after.ts';
import { postBefore } from '../lists/post-before.ts';
import { postCancellation, postChange } from '../call/post-change.ts';
import { countAllNumbers, countNumbers } from '../numbers/keep-numbers.ts';
import { postDigest, postTertialDigest } from '../numbers/post-digest.ts';
import { postWeeklyDigest } from '../numbers/post-weekly-digest.ts';
import { postMinutes } from '../lead/post-minutes.ts';
import { updateMinutes } from '../lead/update-minutes.ts';
import { postNotice } from '../call/post-notice.ts';
import { tellRuling } from '../rulings/tell-ruling.ts';
import { tellFromCounty } from '../county-work/tell-from-county.ts';
import { tellReport } from '../period-reports/tell-report.ts';
import { postGathering } from '../gatherings/post-gathering.ts';
import { redrawJoint } from '../gatherings/redraw-joint.ts';
import { tellDeviation } from '../deviations/tell-deviation.ts';
import { updateCountyMatter } from '../deviations/update-county-matter.ts';
import { remindOfYear } from '../year/remind-of-year.ts';
import { updateNotice } from '../call/update-notice.ts';
import { wakeJobs } from '../channels/wake-jobs.ts';

const effects: { readonly [T in JobType]: Effect<JobOf<T>> } = {
  'post-notice': postNotice,
  'update-notice': updateNotice,
  'post-change': postChange,
  'post-cancellation': postCancellation,
  'post-fk': postFk,
  'ask-cases': askCases,
  'post-before': postBefore,
  nudge,
  'nudge-tasks': nudgeTasks,
  'nudge-decisions': nudgeDecisions,
  'nudge-decision': nudgeDecision,
  'post-minutes': postMinutes,
  'update-minutes': updateMinutes,
  'post-after': postAfter,
  'tell-deviation': tellDeviation,
  'update-county-matter': updateCountyMatter,
  'tell-from-county': tellFromCounty,
  'tell-report': tellReport,
  'post-gathering': postGathering,
  'tell-ruling': tellRuling,
  'adopt-copy': adoptCopy,
  'post-digest': postDigest,
  'post-weekly-digest': postWeeklyDigest,
  'post-tertial-digest': postTertialDigest,
  'ask-connection': askConnection,
  'learn-names': learnNames,
  'announce-connected': announceConnected,
  'announce-disconnected': announceDisconnected,
  'remind-of-year': remindOfYear,
  'count-numbers': countNumbers,
  'count-all-numbers': countAllNumbers,
  'wake-jobs': wakeJobs,
  'redraw-joint': redrawJoint,
};

export function prepareJob(app: App, job: Job): Promise<Prepared> {
  // Every type's effect takes its own job only; the type has just chosen it.
  const effect: Effect<Job> = effects[job.type];
  return effect.prepare(app, job);
}
