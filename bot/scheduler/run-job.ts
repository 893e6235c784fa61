import type { App } from '../app/context/app.ts';
import { channelTook, doubtChannel, nextTry } from '../app/channels/doubt.ts';
import { noteNudged } from '../app/nudges/note-nudged.ts';
import type { Prepared, Send, SendPrivately } from '../app/effects/effect.ts';
import { breathe } from '../app/documents/breath.ts';
import { prepareJob } from '../app/run/effects.ts';
import { StoreCorrupt } from '../app/errors.ts';
import { faultCode, noteFault } from '../app/fault.ts';
import type { Job } from '../app/jobs/job.ts';
import type { NudgeOutcome, PostOutcome } from '../app/messages.ts';
import type { DueDocument, StepFacts } from '../app/ports.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import type { DoubtReason } from '../../shared/teams/channel.ts';
import { backoff } from './backoff.ts';
import { claim, type ClaimedJob, ownJob } from './claimed-job.ts';
import type { CoolingChannels } from './cooling-channels.ts';
import type { Told } from './told.ts';
import { finish, recordSent, reschedule } from './settle.ts';

/** What one process remembers between its jobs. */
export interface Memory {
  readonly cooling: CoolingChannels;
  readonly told: Told;
}

/** A job without a channel is woken when one comes; this is in case that was missed. */
const withoutChannelMilliseconds = 600_000;
/** With the pauses between them about two minutes. */
const mostUpdateTries = 7;
/** Some four minutes, if nothing longer is asked for. */
const mostNudgeTries = 8;
const longestNudgeWaitMs = 600_000;

/**
 * One due job from claim to end; `isOwn` needs none. Never throws: what goes wrong is logged, and the job comes back. `unreadable` is one
 * that cannot come to anything in this version of the program.
 */
export async function runJob(
  app: App,
  memory: Memory,
  document: DueDocument,
  isOwn: boolean,
): Promise<'settled' | 'unreadable'> {
  const { id } = document.body;
  try {
    const claimed = isOwn ? ownJob(app, document) : await claim(app, document);
    if (claimed !== undefined)
      await app.watch.during('job', toldOf(app, document, claimed.job), () =>
        carryOutOrRetry(app, memory, claimed),
      );
    return 'settled';
  } catch (error) {
    // A store that does not answer: the lease ends by itself.
    app.log.error('job-let-go', { job: id, code: faultCode(error) });
    return error instanceof StoreCorrupt ? 'unreadable' : 'settled';
  }
}

/** What is done within a minute of the press that asked for it is part of what the press did. */
const atOnceMilliseconds = 60_000;

function toldOf(app: App, { body: { due } }: DueDocument, job: Job): StepFacts {
  const now = Date.parse(app.clock.now());
  const { type } = job;
  if (due !== undefined) app.watch.note('job-age', (now - Date.parse(due)) / 1_000, { type });
  const isAtOnce = now - Date.parse(job.createdAt) < atOnceMilliseconds;
  return {
    ids: { job: job.id },
    facts: { type, attempts: job.attempts },
    ...(job.cause !== undefined && { causedBy: { step: job.cause, isAtOnce } }),
  };
}

async function carryOutOrRetry(app: App, memory: Memory, claimed: ClaimedJob): Promise<void> {
  try {
    await carryOut(app, memory, claimed);
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

async function carryOut(app: App, memory: Memory, claimed: ClaimedJob): Promise<void> {
  // Fifty are claimed in one breath, and each is some milliseconds of work.
  await breathe();
  const prepared = await prepareJob(app, claimed.job);
  switch (prepared.status) {
    case 'drop':
      memory.told.dropped(claimed.job.type, prepared.why);
      memory.told.over(claimed.job.id);
      return finish(app, claimed, prepared.writes ?? [], prepared.next);
    case 'postpone':
      return reschedule(app, claimed, { state: 'ready', due: prepared.until, attempts: 0 });
    case 'no-channel':
      return waitForChannel(app, claimed);
    case 'send':
      return send(app, memory, claimed, prepared);
    case 'send-privately':
      return sendPrivately(app, memory, claimed, prepared);
  }
}

/** It ends within minutes whatever becomes of it: somebody waits to say in the channel what could not be said to one. */
async function sendPrivately(
  app: App,
  memory: Memory,
  claimed: ClaimedJob,
  { channel, send: reach, record }: SendPrivately,
): Promise<void> {
  const outcome = await reach();
  if (outcome.status === 'later' && isWorthWaiting(claimed, outcome.waitMs)) {
    if (isWorthSaying(claimed.job.attempts)) app.log.warn('job-later', about(claimed.job));
    await retry(app, claimed, outcome.waitMs);
    return;
  }
  await finish(app, claimed, record(outcome.status === 'reached'));
  memory.told.over(claimed.job.id);
  app.log.info('job-nudged', { ...about(claimed.job), outcome: outcome.status });
  await noteWhetherReached(app, channel.id, outcome);
}

function isWorthWaiting({ job }: ClaimedJob, waitMs = 0): boolean {
  return job.attempts < mostNudgeTries && waitMs <= longestNudgeWaitMs;
}

/** What was recorded stands; what it says of the others can be said again by the next. */
async function noteWhetherReached(app: App, channelId: string, outcome: NudgeOutcome) {
  try {
    await noteNudged(app, channelId, outcome);
  } catch (error) {
    app.log.warn('channel-not-noted', { code: faultCode(error) });
  }
}

async function send(
  app: App,
  memory: Memory,
  claimed: ClaimedJob,
  prepared: Extract<Prepared, { status: 'send' }>,
): Promise<void> {
  const { channel, target } = prepared;
  const now = app.clock.now();
  const until = memory.cooling.until(channel.id, now);
  if (until !== undefined) return reschedule(app, claimed, { state: 'retrying', due: until });
  const next = nextTry(channel, now);
  // An update follows upon somebody's press in the channel, which shows that it lives.
  if (target === 'channel' && next !== undefined && next > now) {
    return reschedule(app, claimed, { state: 'no-channel', due: next });
  }
  const outcome = await prepared.send();
  if (outcome.status === 'sent') {
    // Nothing may stand between the channel's answer and its record.
    await recordSent(app, claimed, prepared, outcome.post);
    app.log.info('job-sent', about(claimed.job));
    memory.told.over(claimed.job.id);
    memory.told.over(channel.id);
    await noteTaken(app, prepared);
    return;
  }
  await notSent(app, memory, claimed, prepared, outcome);
}

/** What was sent is recorded: that it also says something of the channel can be said again by the next. */
async function noteTaken(app: App, { channel, afterwards }: Send): Promise<void> {
  try {
    await afterwards?.();
    await channelTook(app, channel.id);
  } catch (error) {
    app.log.warn('channel-not-noted', { code: faultCode(error) });
  }
}

async function notSent(
  app: App,
  memory: Memory,
  claimed: ClaimedJob,
  { channel, target, next }: Send,
  outcome: Exclude<PostOutcome, { status: 'sent' }>,
): Promise<void> {
  // A channel that takes nothing is one state, however many messages wait for it.
  const whose = target === 'channel' ? channel.id : claimed.job.id;
  const { told } = memory;
  switch (outcome.status) {
    case 'later': {
      if (isWorthSaying(claimed.job.attempts))
        app.log.warn('job-later', { ...about(claimed.job), maybe: outcome.maybe });
      const due = await retry(app, claimed, outcome.waitMs);
      if (outcome.waitMs !== undefined) memory.cooling.cool(channel.id, due);
      return;
    }
    case 'signed-out':
      if (told.isNews(channel.id, 'signed-out')) app.log.warn('job-signed-out', about(claimed.job));
      return waitInDoubt(app, claimed, channel.id, 'signed-out');
    case 'refused': {
      const { reason } = outcome;
      if (told.isNews(whose, reason))
        app.log.warn('job-refused', { ...about(claimed.job), reason, target });
      // That a message cannot be updated says nothing of the channel; most often somebody has deleted it.
      if (target === 'channel') return waitInDoubt(app, claimed, channel.id, reason);
      if (claimed.job.attempts >= mostUpdateTries) {
        told.over(claimed.job.id);
        return finish(app, claimed, [], next);
      }
      await retry(app, claimed);
    }
  }
}

/** Until the next try of the channel; a job that keeps its count of attempts would wait longer for each of them. */
async function waitInDoubt(
  app: App,
  claimed: ClaimedJob,
  channelId: string,
  reason: DoubtReason,
): Promise<void> {
  const next = await doubtChannel(app, channelId, reason);
  if (next === undefined) return waitForChannel(app, claimed);
  return reschedule(app, claimed, { state: 'no-channel', due: next, attempts: 0 });
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
