import type { App } from '../app/context/app.ts';
import { endChannel } from '../app/channels/channels.ts';
import type { Prepared, Send } from '../app/effects/effect.ts';
import { prepareJob } from '../app/run/effects.ts';
import { StoreCorrupt } from '../app/errors.ts';
import { faultCode, noteFault } from '../app/fault.ts';
import type { Job } from '../app/jobs/job.ts';
import type { PostOutcome } from '../app/messages.ts';
import type { DueDocument } from '../app/ports.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import { backoff } from './backoff.ts';
import { claim, type ClaimedJob } from './claimed-job.ts';
import type { CoolingChannels } from './cooling-channels.ts';
import { finish, recordSent, reschedule } from './settle.ts';

/** A job without a channel is woken when one comes; this is in case that was missed. */
const withoutChannelMilliseconds = 600_000;

/**
 * One due job from claim to end. Never throws: what goes wrong is logged, and the job comes back. `unreadable` is one
 * that cannot come to anything in this version of the program.
 */
export async function runJob(
  app: App,
  cooling: CoolingChannels,
  document: DueDocument,
): Promise<'settled' | 'unreadable'> {
  const { id } = document.body;
  try {
    const claimed = await claim(app, document);
    if (claimed !== undefined) await carryOutOrRetry(app, cooling, claimed);
    return 'settled';
  } catch (error) {
    // A store that does not answer: the lease ends by itself.
    app.log.error('job-let-go', { job: id, code: faultCode(error) });
    return error instanceof StoreCorrupt ? 'unreadable' : 'settled';
  }
}

async function carryOutOrRetry(
  app: App,
  cooling: CoolingChannels,
  claimed: ClaimedJob,
): Promise<void> {
  try {
    await carryOut(app, cooling, claimed);
  } catch (error) {
    if (isWorthSaying(claimed.job.attempts))
      noteFault(app, {
        event: 'job-failed',
        place: `${claimed.job.type} ${claimed.job.id}`,
        error,
      });
    await retry(app, claimed);
  }
}

async function carryOut(app: App, cooling: CoolingChannels, claimed: ClaimedJob): Promise<void> {
  const prepared = await prepareJob(app, claimed.job);
  switch (prepared.status) {
    case 'drop':
      app.log.info('job-dropped', { ...about(claimed.job), why: prepared.why });
      return finish(app, claimed, prepared.writes ?? [], prepared.next);
    case 'postpone':
      return reschedule(app, claimed, { state: 'ready', due: prepared.until, attempts: 0 });
    case 'no-channel':
      return waitForChannel(app, claimed);
    case 'send':
      return send(app, cooling, claimed, prepared);
  }
}

async function send(
  app: App,
  cooling: CoolingChannels,
  claimed: ClaimedJob,
  prepared: Extract<Prepared, { status: 'send' }>,
): Promise<void> {
  const { channel } = prepared;
  const until = cooling.until(channel.id, app.clock.now());
  if (until !== undefined) return reschedule(app, claimed, { state: 'retrying', due: until });
  const outcome = await prepared.send();
  if (outcome.status === 'sent') {
    // Nothing may stand between the channel's answer and its record.
    await recordSent(app, claimed, prepared, outcome.post);
    app.log.info('job-sent', about(claimed.job));
    return;
  }
  await notSent(app, cooling, claimed, prepared, outcome);
}

async function notSent(
  app: App,
  cooling: CoolingChannels,
  claimed: ClaimedJob,
  { channel, target, next }: Send,
  outcome: Exclude<PostOutcome, { status: 'sent' }>,
): Promise<void> {
  if (outcome.status === 'later') {
    if (isWorthSaying(claimed.job.attempts))
      app.log.warn('job-later', { ...about(claimed.job), maybe: outcome.maybe });
    const due = await retry(app, claimed, outcome.waitMs);
    if (outcome.waitMs !== undefined) cooling.cool(channel.id, due);
    return;
  }
  if (outcome.status === 'signed-out') {
    if (isWorthSaying(claimed.job.attempts)) app.log.warn('job-signed-out', about(claimed.job));
    await retry(app, claimed);
    return;
  }
  app.log.warn('job-refused', { ...about(claimed.job), reason: outcome.reason });
  if (target === 'message' && outcome.reason === 'not-found') {
    // Somebody has deleted our message; the channel is as it was.
    return finish(app, claimed, [], next);
  }
  await endChannel(app, channel.id, outcome.reason);
  await waitForChannel(app, claimed);
}

/** The first time, the second, the fourth, the eighth: what lasts is told of, and does not fill the log. */
function isWorthSaying(attempts: number): boolean {
  return Number.isInteger(Math.log2(attempts));
}

async function retry(app: App, claimed: ClaimedJob, waitMs?: number): Promise<Instant> {
  const wait = backoff(claimed.job.attempts, app.ids.random(), waitMs);
  const due = inMilliseconds(app, wait);
  await reschedule(app, claimed, { state: 'retrying', due });
  return due;
}

function waitForChannel(app: App, claimed: ClaimedJob): Promise<void> {
  const due = inMilliseconds(app, withoutChannelMilliseconds);
  return reschedule(app, claimed, { state: 'no-channel', due, attempts: 0 });
}

function inMilliseconds(app: App, milliseconds: number): Instant {
  return new Date(Date.parse(app.clock.now()) + milliseconds).toISOString();
}

function about(job: Job): { readonly job: string; readonly type: string } {
  return { job: job.id, type: job.type };
}
