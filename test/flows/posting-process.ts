import { createApp } from '../../bot/app/context/app.ts';
import type { Messenger, PostOutcome } from '../../bot/app/messages.ts';
import type { Store } from '../../bot/app/ports.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { aDirectory, orderedIds } from '../builders/app.ts';
import { faultyStore, type StoreFault } from '../builders/faulty-store.ts';

/**
 * A server process reduced to its scheduler, for a test to kill: `file connector now point`. It carries out what is due
 * once, and dies as by `kill -9` at the point it is given; points after the send are the connector's to strike at.
 */
const [file = '', connector = '', now = '', point = ''] = process.argv.slice(2);

const faults: Readonly<Record<string, StoreFault>> = {
  'before-claim': { on: 'commit', nth: 1, when: 'before', what: 'kill' },
  'after-claim': { on: 'commit', nth: 1, when: 'after', what: 'kill' },
  'after-answer': { on: 'commit', nth: 2, when: 'before', what: 'kill' },
  'after-record': { on: 'commit', nth: 2, when: 'after', what: 'kill' },
};

async function post(how: string): Promise<PostOutcome> {
  if (point === 'before-send') process.kill(process.pid, 'SIGKILL');
  const response = await fetch(`${connector}/${how}`, { method: 'POST' });
  const { id } = (await response.json()) as { id: string };
  const channelId = '19:berg@thread.tacv2';
  return {
    status: 'sent',
    post: { channelId, conversationId: `${channelId};messageid=${id}`, messageId: id, at: now },
  };
}

const messenger: Messenger = {
  startThread: (_, { type }) => post(`thread/${type}`),
  reply: (_, __, { type }) => post(`reply/${type}`),
  update: (_, { messageId }, { type }) => post(`update/${type}/${messageId}`),
};

const fault = faults[point];
const opened: Store = await openSqliteStore(file);
const app = createApp({
  store: faultyStore(opened, fault === undefined ? [] : [fault]),
  clock: { now: () => now },
  ids: orderedIds,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  messenger,
  directory: aDirectory,
  credentials: { signIn: () => ({ status: 'untried' }) },
});
await createScheduler(app).runDue();
await opened.close();
