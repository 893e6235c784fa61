import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, linkSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { CopyRefused } from '../sqlite-copies.ts';
import { type Manifest, newSum } from './manifest.ts';
import { documentsIn, type Misplaced, type WholeStore } from './whole-store.ts';

export interface Exporting {
  readonly store: WholeStore;
  readonly from: Manifest['store'];
  /** Packed when it ends with `.gz`. Never written over. */
  readonly file: string;
  readonly program: string;
  readonly now: () => string;
  readonly progress: (done: number, of: number) => void;
}

/** The first line, which says what the file is. */
export const heading = { star: 'everything', format: 1 } as const;

/**
 * All documents, one a line, and last the manifest. The file has its name when it is whole.
 *
 * @throws CopyRefused when the file is there, or what is read was written meanwhile
 */
export async function exportAll(asked: Exporting): Promise<Manifest> {
  const { store, file, from, program, now, progress } = asked;
  if (existsSync(file)) throw new CopyRefused(`${file} is there already, and is not written over`);
  const half = `${file}.part`;
  rmSync(half, { force: true });
  const out = lineWriter(half, file.endsWith('.gz'));
  try {
    const sum = newSum();
    const leftOut: Misplaced[] = [];
    const of = await store.count();
    await out.write(heading);
    for await (const document of documentsIn(store, (one) => leftOut.push(one))) {
      sum.add(document);
      await out.write(document);
      progress(sum.documents(), of);
    }
    if (!(await store.isOneMoment()))
      throw new CopyRefused('something was saved while it was read: stop the servers first');
    const documents = sum.documents();
    const sha256 = out.sha256();
    const told = { program, madeAt: now(), store: from, documents, leftOut, sha256 };
    const made: Manifest = { ...told, parts: [...sum.parts()] };
    await out.write({ manifest: made });
    await out.end();
    // Fails where somebody made the file meanwhile, which a renaming would write over.
    linkSync(half, file);
    return made;
  } finally {
    await out.end().catch(() => undefined);
    rmSync(half, { force: true });
  }
}

/** Waits for the disk instead of filling the memory. */
function lineWriter(file: string, isPacked: boolean) {
  const disk = createWriteStream(file, { mode: 0o600, flush: true });
  const gzip = isPacked ? createGzip() : undefined;
  gzip?.pipe(disk);
  const into = gzip ?? disk;
  const written = finished(disk);
  // Asked for at the end; until then it is no accident that nobody has heard of.
  written.catch(() => undefined);
  const digest = createHash('sha256');
  return {
    async write(line: unknown): Promise<void> {
      const text = `${JSON.stringify(line)}\n`;
      digest.update(text);
      if (!into.write(text)) await Promise.race([once(into, 'drain'), written]);
    },
    sha256: () => digest.copy().digest('hex'),
    async end(): Promise<void> {
      into.end();
      await written;
    },
  };
}
