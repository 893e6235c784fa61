import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Placed } from './whole-store.ts';

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** All documents of one kind in one partition. */
const part = z.object({
  scope: z.string(),
  kind: z.string(),
  count,
  /** How many of each schema version. */
  versions: z.record(z.string(), count),
  /** The sum of the SHA-256 of every document: the same in whatever order they are read, and with their fields in any order. */
  hash,
});
export type PartSum = z.infer<typeof part>;

/** The last line of the file: what it holds, so that nothing is lost or changed without being noticed. */
export const manifest = z.object({
  /** Which program wrote it, and when. */
  program: z.string(),
  madeAt: z.string(),
  store: z.enum(['sqlite', 'cosmos']),
  documents: count,
  parts: z.array(part),
  /** What lay there and was no document. */
  leftOut: z.array(z.object({ scope: z.string(), kind: z.string(), id: z.string() })),
  /** Of all lines before this one, to the byte. */
  sha256: hash,
});
export type Manifest = z.infer<typeof manifest>;

/** Counts and hashes, added up one document after another. */
export interface Sum {
  add(document: Placed): void;
  parts(): readonly PartSum[];
  documents(): number;
}

interface Adding {
  readonly scope: string;
  readonly kind: string;
  count: number;
  readonly versions: Map<string, number>;
  hash: bigint;
}

const modulus = 2n ** 256n;

export function newSum(): Sum {
  const adding = new Map<string, Adding>();
  return {
    add({ scope, body }) {
      const key = `${scope}\n${body.kind}`;
      const one: Adding = adding.get(key) ?? {
        ...{ scope, kind: body.kind, count: 0, hash: 0n },
        versions: new Map(),
      };
      adding.set(key, one);
      const version = String(body.schemaVersion);
      one.count += 1;
      one.versions.set(version, (one.versions.get(version) ?? 0) + 1);
      one.hash = (one.hash + hashOf(body)) % modulus;
    },
    parts: () =>
      [...adding.values()]
        .map((one) => ({
          scope: one.scope,
          kind: one.kind,
          count: one.count,
          versions: Object.fromEntries([...one.versions].toSorted()),
          hash: one.hash.toString(16).padStart(64, '0'),
        }))
        .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    documents: () => [...adding.values()].reduce((all, one) => all + one.count, 0),
  };
}

function hashOf(body: unknown): bigint {
  const text = JSON.stringify(inOrder(body));
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
}

/** JSON keeps the order in which fields were written; a document is the same without it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, inOrder(field)]));
}

function placeOf({ scope, kind }: Pick<PartSum, 'scope' | 'kind'>): string {
  return `${scope} ${kind}`;
}

/** What differs, by partition and kind; nothing when both hold the same. */
export function differingParts(
  wanted: readonly PartSum[],
  there: readonly PartSum[],
): readonly string[] {
  const known = new Map(there.map((one) => [placeOf(one), one]));
  const missing = wanted.flatMap((one) => {
    const other = known.get(placeOf(one));
    known.delete(placeOf(one));
    if (other === undefined) return [`${placeOf(one)}: ${one.count} are missing`];
    if (other.count !== one.count) return [`${placeOf(one)}: ${other.count} for ${one.count}`];
    return other.hash === one.hash ? [] : [`${placeOf(one)}: not the same`];
  });
  return [
    ...missing,
    ...[...known.values()].map((one) => `${placeOf(one)}: ${one.count} too many`),
  ];
}
