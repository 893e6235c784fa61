import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { auditEntry } from '../documents/records.ts';
import { read } from '../documents/stored.ts';
import { StoreUnavailable } from '../errors.ts';
import type { Job } from '../jobs/job.ts';
import { askConnectionJob, learnNamesJob, wakeJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';

const mostTries = 8;

interface ChannelChange {
  readonly channelId: string;
  /** What the log calls it. */
  readonly verb: string;
  readonly by?: AccountKey | undefined;
  /** Somebody has come there for it: a channel that serves nobody is asked what it is for. */
  readonly asks?: boolean;
  /** The channel as it is to be; nothing, or what it was, to leave it. */
  readonly decide: (before: Channel | undefined, now: Instant) => Channel | undefined;
}

/**
 * Changes what is known of one channel, whatever else is changing it. A channel that can be posted to again gets what has
 * waited for it.
 *
 * @returns the channel as it is now
 */
export async function changeChannel(
  app: App,
  { channelId, verb, by, asks = true, decide }: ChannelChange,
): Promise<Channel | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const now = app.clock.now();
    const before = await read(app.store, 'federation', 'channel', channelId);
    const body = decide(before?.body, now);
    if (body === undefined || body === before?.body) return before?.body;
    const entry = { id: app.ids.next(), at: now, by: by ?? 'system', verb, subjects: [channelId] };
    const outcome = await app.store.commit('federation', [
      saving(before, body),
      ...dueAfter(before?.body, body, { now, asks }).map(
        (job) => ({ op: 'upsert', body: job }) as const,
      ),
      { op: 'create', body: auditEntry(entry) },
    ]);
    app.registry.forget();
    if (outcome.status === 'saved') return body;
  }
  throw new StoreUnavailable('a channel kept changing while it was saved');
}

function saving(before: ParsedDocument<Channel> | undefined, body: Channel): Write {
  return before === undefined ? { op: 'create', body } : { op: 'replace', body, etag: before.etag };
}

function dueAfter(
  before: Channel | undefined,
  after: Channel,
  { now, asks }: { readonly now: Instant; readonly asks: boolean },
): readonly Job[] {
  // Of a chat there is nobody to ask.
  const isNamed =
    after.ms.isGroupChat === true || (after.name !== '' && after.teamName !== undefined);
  const names = before === undefined && !isNamed ? [learnNamesJob(after.id, now)] : [];
  if (!canBeTriedNow(after, now) || (before !== undefined && canBeTriedNow(before, now))) {
    return names;
  }
  if (after.serves !== undefined) return [...names, wakeJob(after.serves, now)];
  return asks ? [...names, askConnectionJob(after.id, now)] : names;
}

function canBeTriedNow({ connection }: Channel, now: Instant): boolean {
  switch (connection.status) {
    case 'working':
      return true;
    case 'doubtful':
      return connection.next <= now;
    case 'removed':
      return false;
  }
}
