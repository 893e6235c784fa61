import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../../app/errors.ts';
import type { Scope, Store, StoredBody, Write } from '../../app/ports.ts';
import { CopyRefused } from '../sqlite-copies.ts';
import { importMark } from './half-imported.ts';
import { differingParts, type Manifest, newSum } from './manifest.ts';
import { documentsOf, readManifest } from './read-file.ts';
import { documentsIn, isCarried, type Placed, type WholeStore } from './whole-store.ts';

export interface Importing {
  readonly file: string;
  readonly store: Store;
  /** The same store, read as a whole; opened anew each time. */
  readonly whole: () => Promise<WholeStore>;
  readonly progress: (what: 'checked' | 'saved' | 'compared', done: number, of: number) => void;
}

interface Mark extends StoredBody {
  /** Of the file it began with: only that one goes on. */
  readonly sha256: string;
}

/** With the version that Cosmos writes along it is one less than a batch takes. */
const mostWrites = 90;
const mostBytes = 1_000_000;
/** Waiting in memory, over all partitions. */
const mostWaiting = 20 * mostBytes;
const patienceMs = 10 * 60_000;

/**
 * Everything in the file into an empty store, of either kind; the file is checked before anything is written, and what is there
 * then is read and compared with it. Broken off, it goes on when it is asked for again with the same file.
 *
 * @throws CopyRefused when the file is not whole, the store is not empty, or what is there differs
 */
export async function importAll({ file, store, whole, progress }: Importing): Promise<Manifest> {
  const made = await readManifest(file, (done, of) => progress('checked', done, of));
  const { documents: of, sha256 } = made;
  const mark = await begin(store, whole, sha256);
  let done = 0;
  for await (const writes of batches(documentsOf(file))) {
    await saved(store, writes.scope, writes.writes);
    done += writes.writes.length;
    progress('saved', done, of);
  }
  const sum = newSum();
  const there = await whole();
  try {
    const none = (): void => undefined;
    for await (const document of documentsIn(there, none)) {
      sum.add(document);
      progress('compared', sum.documents(), of);
    }
  } finally {
    await there.close();
  }
  const differing = differingParts(made.parts, sum.parts());
  if (differing.length > 0)
    throw new CopyRefused(
      `what is there is not what the file says: ${differing.slice(0, 5).join('; ')}`,
    );
  const { scope, kind, id } = importMark;
  await store.commit(scope, [{ op: 'remove', kind, id, etag: mark }]);
  return made;
}

/** @returns the etag of the mark that says an import is under way */
async function begin(
  store: Store,
  whole: () => Promise<WholeStore>,
  sha256: string,
): Promise<string> {
  const { scope, kind, id } = importMark;
  const known = await store.read(scope, kind, id);
  if (known !== undefined) {
    if ((known.body as Mark).sha256 === sha256) return known.etag;
    throw new CopyRefused('an import of another file has not ended there');
  }
  if (!(await isEmpty(whole))) throw new CopyRefused('the database is not empty');
  const body: Mark = { kind, id, schemaVersion: 1, sha256 };
  const outcome = await store.commit(scope, [{ op: 'create', body }]);
  const [etag] = outcome.status === 'saved' ? outcome.etags : [];
  if (etag === undefined) throw new CopyRefused('another import has just begun there');
  return etag;
}

async function isEmpty(whole: () => Promise<WholeStore>): Promise<boolean> {
  const store = await whole();
  try {
    for await (const found of store.everything())
      if ('unreadable' in found || isCarried(found.document)) return false;
    return true;
  } finally {
    await store.close();
  }
}

interface Batch {
  readonly scope: Scope;
  readonly writes: readonly Write[];
}

/** What lies together is saved together, in whatever order it comes. */
async function* batches(documents: AsyncIterable<Placed>): AsyncGenerator<Batch> {
  const waiting = new Map<Scope, { writes: Write[]; bytes: number }>();
  let all = 0;
  const take = (scope: Scope): Batch => {
    const { writes = [], bytes = 0 } = waiting.get(scope) ?? {};
    waiting.delete(scope);
    all -= bytes;
    return { scope, writes };
  };
  for await (const { scope, body } of documents) {
    const bytes = Buffer.byteLength(JSON.stringify(body));
    const full = waiting.get(scope);
    if (full !== undefined && (full.writes.length >= mostWrites || full.bytes + bytes > mostBytes))
      yield take(scope);
    const open = waiting.get(scope) ?? { writes: [], bytes: 0 };
    open.writes.push({ op: 'upsert', body });
    open.bytes += bytes;
    waiting.set(scope, open);
    all += bytes;
    for (const oldest of waiting.keys()) {
      if (all <= mostWaiting) break;
      yield take(oldest);
    }
  }
  for (const scope of [...waiting.keys()]) yield take(scope);
}

/** A cloud that is asked for much says later now and then, and what is saved twice is the same. */
async function saved(store: Store, scope: Scope, writes: readonly Write[]): Promise<void> {
  const until = performance.now() + patienceMs;
  for (let tries = 1; ; tries += 1) {
    try {
      await store.commit(scope, writes);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || performance.now() > until) throw error;
      await pause(Math.min(30_000, 500 * 2 ** tries));
    }
  }
}
