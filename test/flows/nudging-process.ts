import { createApp } from '../../bot/app/context/app.ts';
import { unwatched } from '../../bot/app/context/unwatched.ts';
import type { Messenger, PostOutcome } from '../../bot/app/messages.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { tabLinks } from '../../bot/tab-links.ts';
import { createGraphNudger } from '../../bot/teams/graph/graph-nudger.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';
import { aDirectory, orderedIds } from '../builders/app.ts';

/**
 * A server process reduced to its scheduler, that reminds people through Graph: `file connector graph now`. Its clock runs, ten
 * seconds of it in one, until it is told to stop or killed.
 */
const [file = '', connector = '', graph = '', now = ''] = process.argv.slice(2);
const startedAt = Date.now();
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = { now: () => addSeconds(now, Math.floor((Date.now() - startedAt) * 0.01)) };

async function post(what: string): Promise<PostOutcome> {
  const response = await fetch(`${connector}/${what}`, { method: 'POST' });
  const { id } = (await response.json()) as { id: string };
  const channelId = '19:berg@thread.tacv2';
  const conversationId = `${channelId};messageid=${id}`;
  return { status: 'sent', post: { channelId, conversationId, messageId: id, at: clock.now() } };
}

/** What is told in the channel, with whose lists. */
const messenger: Messenger = {
  startThread: (_, message) => post(named(message)),
  reply: (_, __, message) => post(named(message)),
  update: (_, __, message) => post(`update/${message.type}`),
};

function named(message: Parameters<Messenger['startThread']>[1]): string {
  if (message.type !== 'before') return message.type;
  return `before/${message.view.seats.map(({ memberId }) => memberId).join(',')}`;
}

const store = await openSqliteStore(file);
const app = createApp({
  ...{ store, clock, log, messenger, ids: orderedIds, directory: aDirectory },
  credentials: { signIn: () => ({ status: 'untried' }) },
  links: tabLinks({ kind: 'teams', address: 'https://star.example', appId: 'app' }),
  nudger: createGraphNudger({
    ...{
      origin: graph,
      rule: 'loopback',
      tenantId: 'demo',
      log,
      watch: unwatched,
      timeoutMs: 1_500,
    },
    credential: async () => ({
      getToken: async () => ({ token: 't', expiresOnTimestamp: Date.now() + 3_600_000 }),
    }),
  }),
});
const scheduler = createScheduler(app);
const asked = new AbortController();
process.once('SIGTERM', () => asked.abort());
while (!asked.signal.aborted) {
  await scheduler.runDue();
  await new Promise((resolve) => setTimeout(resolve, 40));
}
await store.close();
