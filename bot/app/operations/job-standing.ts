import { addSeconds, type Instant } from '../../../shared/kernel/calendar.ts';
import type { JobStanding, JobsOfType } from '../../../shared/operations/view.ts';
import type { App } from '../context/app.ts';
import type { DueDocument } from '../ports.ts';

/** A job that failed comes again within ten minutes, one without a channel within the hour: none of them is due later. */
const aheadSeconds = 3_600;
const most = 500;
/** What is due is begun at once, and a kallelse is promised within a minute. */
const lateSeconds = 60;

/** What is to be done now and what has not gone as it should; not what is only due one day. One question to the store. */
export async function jobStanding({
  store,
  clock,
}: Pick<App, 'store' | 'clock'>): Promise<JobStanding> {
  const now = clock.now();
  const found = await store.due(addSeconds(now, aheadSeconds), most);
  const types = Map.groupBy(
    found.filter((one) => isNow(one, now)),
    typeOf,
  );
  return {
    types: [...types]
      .map(([type, some]) => standingOfType(type, some, now))
      .toSorted((one, other) => other.late - one.late || (one.type < other.type ? -1 : 1)),
    isMore: found.length === most,
  };
}

/** Due, or begun and not ended. */
function isNow({ body: { state, due = '' } }: DueDocument, now: Instant): boolean {
  return due <= now || state === 'sending' || state === 'retrying' || state === 'no-channel';
}

function standingOfType(type: string, jobs: readonly DueDocument[], now: Instant): JobsOfType {
  const inState = (state: string): number => jobs.filter(({ body }) => body.state === state).length;
  const since = jobs.map(dueFirst).toSorted();
  return {
    type,
    waiting: inState('ready'),
    sending: inState('sending'),
    retrying: inState('retrying'),
    withoutChannel: inState('no-channel'),
    late: jobs.filter((job) => isLate(job, now)).length,
    oldestDue: since[0] ?? now,
  };
}

/** Claimed once, it has had its time; what was due first is not kept, and no earlier than it was asked for. */
function isLate({ body: { state, due = '' } }: DueDocument, now: Instant): boolean {
  if (state === 'retrying' || state === 'no-channel') return true;
  return addSeconds(due, lateSeconds) < now;
}

function dueFirst({ body: { due = '' } }: DueDocument): Instant {
  return due;
}

/** One that cannot be read has no type. */
function typeOf({ body }: DueDocument): string {
  return 'type' in body && typeof body.type === 'string' ? body.type : 'unknown';
}
