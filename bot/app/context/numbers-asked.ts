import { addSeconds, type Instant } from '../../../shared/kernel/calendar.ts';
import { storeAround } from '../documents/store-around.ts';
import type { Job } from '../jobs/job.ts';
import { countAllJob, countNumbersJob } from '../jobs/jobs.ts';
import type { Clock, Scope, Store, Write } from '../ports.ts';

/** As many as a store takes at once: of what fills a commit the numbers are counted by who reads them. */
const mostWrites = 100;
/** As for one team: who changes the rules changes more than one of them. */
const rulesSettleSeconds = 30;

/**
 * The store, where whatever says that numbers are otherwise asks, in the same commit, for them to be counted. Once in half a
 * minute and team: what this process has asked for and is not due yet is not asked for again, and the next twenty commits
 * of a meeting are as small as they were.
 */
export function numbersAsked(store: Store, clock: Clock): Store {
  /** The last job of each team and scope. */
  const asked = new Map<string, string>();
  return storeAround(store, {
    async commit(scope, writes, until) {
      const jobs = jobsFor(scope, writes, clock.now()).filter(
        (job) => asked.get(keyOf(scope, job)) !== job.id,
      );
      if (jobs.length === 0 || writes.length + jobs.length > mostWrites)
        return store.commit(scope, writes, until);
      const wishes = jobs.map((body): Write => ({ op: 'upsert', body }));
      const outcome = await store.commit(scope, [...writes, ...wishes], until);
      if (outcome.status !== 'saved') return outcome;
      for (const job of jobs)
        if (job.type === 'count-numbers') asked.set(keyOf(scope, job), job.id);
      return { status: 'saved', etags: outcome.etags.slice(0, writes.length) };
    },
  });
}

function keyOf(scope: Scope, job: Job): string {
  return 'teamId' in job ? `${scope} ${job.teamId}` : scope;
}

function jobsFor(scope: Scope, writes: readonly Write[], now: Instant): readonly Job[] {
  if (scope !== 'federation')
    return writes.some(isPulse) ? [countNumbersJob(scope.slice('team:'.length), now)] : [];
  const ofRules = writes.some((write) => isOf(write, 'rule-set') || isOf(write, 'yearly-plan'));
  if (ofRules) return [countAllJob(now, addSeconds(now, rulesSettleSeconds))];
  // By its seats and settings figures count otherwise.
  const teams = writes.filter((write) => isOf(write, 'team'));
  return teams.map((write) =>
    countNumbersJob(write.op === 'remove' ? write.id : write.body.id, now),
  );
}

/** Written with whatever a figure counts (folds-marked.ts). */
function isPulse(write: Write): boolean {
  return write.op === 'upsert' && write.body.kind === 'fold-note' && write.body.id === 'pulse';
}

function isOf(write: Write, kind: string): boolean {
  return (write.op === 'remove' ? write.kind : write.body.kind) === kind;
}
