import type { Credentials, Log, SignIn, Store } from '../ports.ts';

/** Whether the server can do its work just now, and which part of it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly reads: boolean;
  readonly writes: boolean;
  /** Whether Teams takes the bot for who it is; `untried` while it has had nothing to say. */
  readonly bot: SignIn['status'];
}

interface Checked {
  readonly store: Store;
  readonly credentials: Credentials;
  readonly log: Log;
}

/** Longer than a healthy database takes, shorter than who asks waits. */
const patienceMilliseconds = 3_000;
const probe = { kind: 'probe', id: 'readiness', schemaVersion: 1 } as const;

/**
 * Really tries: a database that answers may be full, locked or read-only, and then every click fails. What is written is
 * taken away again. Who asks while it is tried gets the same answer; a change is logged once, not at every asking.
 */
export function createReadiness({ store, credentials, log }: Checked): () => Promise<Readiness> {
  let underWay: Promise<Readiness> | undefined;
  let before = true;

  async function check(): Promise<Readiness> {
    const [reads, writes] = await Promise.all([
      succeeds(() => store.healthy()),
      succeeds(() => savesAndRemoves(store)),
    ]);
    const bot = credentials.signIn().status;
    const ready = reads && writes && bot !== 'failing';
    if (ready !== before) {
      if (ready) log.info('ready-again');
      else log.error('not-ready', { reads, writes, bot });
    }
    before = ready;
    return { ready, reads, writes, bot };
  }

  return () => {
    underWay ??= check().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

async function savesAndRemoves(store: Store): Promise<boolean> {
  const saved = await store.commit('federation', [{ op: 'upsert', body: probe }]);
  const [etag] = saved.status === 'saved' ? saved.etags : [];
  if (etag === undefined) return false;
  // Another process that asks just then has written it anew, which is as good a sign.
  await store.commit('federation', [{ op: 'remove', kind: probe.kind, id: probe.id, etag }]);
  return true;
}

/** A store that does not answer in time does not answer. */
async function succeeds(work: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMilliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } catch {
    return false; // Which of the two it was is the answer; the log says it.
  } finally {
    clearTimeout(timer);
  }
}
