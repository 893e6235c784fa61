import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { writtenVersions } from '../../app/documents/stored.ts';
import type { StoredBody } from '../../app/ports.ts';
import { CopyRefused } from '../sqlite-copies.ts';
import { heading } from './export.ts';
import { differingParts, manifest, type Manifest, newSum } from './manifest.ts';
import type { Placed } from './whole-store.ts';

const first = z.object({ star: z.literal(heading.star), format: z.literal(heading.format) });
const last = z.object({ manifest });
const document = z.object({
  scope: z.templateLiteral(['team:', z.string()]).or(z.literal('federation')),
  body: z.looseObject({ kind: z.string(), id: z.string(), schemaVersion: z.int() }),
});

/** Reads all of it. Throws CopyRefused when a line is missing, another than it was, or newer than this program knows. */
export async function readManifest(
  file: string,
  progress: (done: number, of: number) => void,
): Promise<Manifest> {
  if (!existsSync(file)) throw new CopyRefused(`there is no file at ${file}`);
  const sum = newSum();
  const digest = createHash('sha256');
  let told: Manifest | undefined;
  let number = 0;
  for await (const line of lines(file)) {
    number += 1;
    if (told !== undefined) throw new CopyRefused(`${file} goes on after its end`);
    const read = parsed(line);
    if (number === 1) {
      if (!first.safeParse(read).success)
        throw new CopyRefused(`${file} is not what npm run export writes, or of a newer program`);
    } else if (typeof read === 'object' && read !== null && 'manifest' in read) {
      told = last.safeParse(read).data?.manifest;
      if (told === undefined) throw new CopyRefused(`${file} ends with what is no manifest`);
      continue;
    } else {
      const one = placed(read);
      if (one === undefined) throw new CopyRefused(`line ${number} of ${file} is no document`);
      refuseNewer(one.body);
      sum.add(one);
      progress(sum.documents(), Number.NaN);
    }
    digest.update(`${line}\n`);
  }
  if (told === undefined) throw new CopyRefused(`${file} is not whole: its end is missing`);
  const isSame = digest.digest('hex') === told.sha256;
  if (!isSame || differingParts(told.parts, sum.parts()).length > 0)
    throw new CopyRefused(`${file} is not as it was written`);
  return told;
}

/** Of a file that has been checked. */
export async function* documentsOf(file: string): AsyncGenerator<Placed> {
  for await (const line of lines(file)) {
    const one = placed(parsed(line));
    if (one !== undefined) yield one;
  }
}

/** As it stands there: a schema would put its own fields first. */
function placed(read: unknown): Placed | undefined {
  return document.safeParse(read).success ? (read as Placed) : undefined;
}

/** An older program would set it apart, and everything would look as if it were gone. */
function refuseNewer({ kind, id, schemaVersion }: StoredBody): void {
  // Says of the others what they are written as, and is checked as they are: by their own versions.
  const known: Readonly<Record<string, number>> = { ...writtenVersions, format: 1 };
  const newest = Object.hasOwn(known, kind) ? known[kind] : undefined;
  if (newest === undefined) throw new CopyRefused(`this program knows no document of kind ${kind}`);
  if (schemaVersion > newest)
    throw new CopyRefused(
      `${kind} ${id} has schema version ${schemaVersion}, this program knows ${newest}: it needs a newer program`,
    );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined; // Told by the number of its line.
  }
}

/** Ended by what JSON never holds. Not Node's `readline`, for which the U+2028 that somebody pasted from Word ends one too. */
async function* lines(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file);
  const unpacked = file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream;
  stream.on('error', (error) => unpacked.destroy(error));
  try {
    let begun = '';
    for await (const text of unpacked.setEncoding('utf8')) {
      const parts = `${begun}${String(text)}`.split('\n');
      begun = parts.pop() ?? '';
      yield* parts;
    }
    if (begun !== '') yield begun;
  } finally {
    stream.destroy();
  }
}
