import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Channel, ChannelServes, MsChannelRef } from '../../../shared/teams/channel.ts';
import { containsPersonalNumber } from '../../../shared/guard/personal-number.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { StoreUnavailable } from '../errors.ts';
import { askConnectionJob, wakeJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { auditEntry } from '../documents/records.ts';
import { listAll, read } from '../documents/stored.ts';

type EndReason = Extract<Channel['connection'], { status: 'inactive' }>['reason'];

const mostTries = 8;

/** What a channel is for, if it has been connected. */
export async function servedBy(app: App, channelId: string): Promise<ChannelServes | undefined> {
  return (await app.registry.current()).channels.get(channelId)?.body.serves;
}

interface Installation {
  readonly ms: MsChannelRef;
  readonly name: string;
  readonly by?: AccountKey;
}

/**
 * The bot has come into a channel, or was spoken to in one: told once or ten times, it is active afterwards, and so are
 * the channels of its Microsoft team that were lost when the app was removed, since Teams tells of one channel only. A
 * channel that serves nobody is asked what it is for; one that comes back gets what has waited for it.
 */
export async function channelInstalled(app: App, installation: Installation): Promise<void> {
  await activate(app, installation);
  const { ms, by } = installation;
  const channels = await listAll(app.store, 'federation', { kind: 'channel' });
  for (const { body } of channels.filter((one) => isLostWith(one.body, ms))) {
    const { name } = body;
    await activate(app, { ms: { ...body.ms, serviceUrl: ms.serviceUrl }, name, ...(by && { by }) });
  }
}

function isLostWith({ id, ms, connection }: Channel, back: MsChannelRef): boolean {
  return (
    id !== back.channelId &&
    ms.msTeamId === back.msTeamId &&
    connection.status === 'inactive' &&
    connection.reason === 'removed'
  );
}

async function activate(app: App, { ms, name, by }: Installation): Promise<void> {
  await change(app, ms.channelId, 'channel-installed', by, (before, now) => {
    const body = installed(before?.body, ms, name, now, by ?? 'system');
    if (body === before?.body) return [];
    const wasActive = before?.body.connection.status === 'active';
    const due =
      body.serves === undefined ? askConnectionJob(ms.channelId, now) : wakeJob(body.serves, now);
    return [saving(before, body), ...(wasActive ? [] : [{ op: 'upsert', body: due } as const])];
  });
}

/** The app was removed from the channel, or (without one) from the whole Microsoft team. */
export async function channelRemoved(
  app: App,
  gone: {
    readonly msTeamId: string;
    readonly channelId?: string;
    readonly by?: AccountKey | undefined;
  },
): Promise<void> {
  const channels = await listAll(app.store, 'federation', { kind: 'channel' });
  const affected = channels.filter(
    ({ body }) =>
      body.ms.msTeamId === gone.msTeamId &&
      (gone.channelId === undefined || body.id === gone.channelId),
  );
  for (const { body } of affected) await endChannel(app, body.id, 'removed', gone.by);
}

/** Nothing can be posted there any more; what is due there waits until it is back. */
export async function endChannel(
  app: App,
  channelId: string,
  reason: EndReason,
  by?: AccountKey,
): Promise<void> {
  await change(app, channelId, 'channel-ended', by, (before, now) => {
    if (before?.body.connection.status !== 'active') return [];
    const event = { type: reason, at: now, by: by ?? 'system' } as const;
    const body: Channel = {
      ...before.body,
      connection: { status: 'inactive', since: now, reason },
      history: [...before.body.history, event],
    };
    return [saving(before, body)];
  });
}

function installed(
  before: Channel | undefined,
  ms: MsChannelRef,
  name: string,
  now: string,
  /** An account, or `system`. */
  by: string,
): Channel {
  const event = { type: 'installed', at: now, by } as const;
  const active = { status: 'active', since: now } as const;
  // Teams tells no name of a team's first channel; a later event may.
  // Nor is a name kept that holds a number of somebody: whoever named the channel was not asked by us.
  const isTold = name.trim() !== '' && !containsPersonalNumber(name);
  const called = (isTold ? name : before?.name)?.slice(0, 120) ?? '';
  if (before === undefined) {
    return {
      kind: 'channel',
      id: ms.channelId,
      schemaVersion: 1,
      name: called,
      ms,
      connection: active,
      history: [event],
    };
  }
  const isSame = called === before.name && JSON.stringify(ms) === JSON.stringify(before.ms);
  if (before.connection.status === 'active')
    return isSame ? before : { ...before, name: called, ms };
  return { ...before, name: called, ms, connection: active, history: [...before.history, event] };
}

function saving(before: ParsedDocument<Channel> | undefined, body: Channel): Write {
  return before === undefined ? { op: 'create', body } : { op: 'replace', body, etag: before.etag };
}

async function change(
  app: App,
  channelId: string,
  verb: string,
  by: AccountKey | undefined,
  decide: (before: ParsedDocument<Channel> | undefined, now: string) => readonly Write[],
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const now = app.clock.now();
    const writes = decide(await read(app.store, 'federation', 'channel', channelId), now);
    if (writes.length === 0) return;
    const entry = { id: app.ids.next(), at: now, by: by ?? 'system', verb, subjects: [channelId] };
    const outcome = await app.store.commit('federation', [
      ...writes,
      { op: 'create', body: auditEntry(entry) },
    ]);
    app.registry.forget();
    if (outcome.status === 'saved') {
      app.workSignal.ring(now);
      return;
    }
  }
  throw new StoreUnavailable('a channel kept changing while it was saved');
}
