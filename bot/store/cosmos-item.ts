import type { Instant } from '../../shared/kernel/calendar.ts';
import { dueOf, type Scope, type Stored, type StoredBody } from '../app/ports.ts';
import { StoreCorrupt } from '../app/errors.ts';
import { sortKeyOf } from './limits.ts';

/**
 * One document as Cosmos keeps it: the body whole under `body`, so that none of its fields can meet one of Cosmos's
 * own (`id`, `_ts`, `ttl`), and beside it what lists ask for.
 */
export interface CosmosItem {
  readonly id: string;
  readonly scope: Scope;
  readonly kind: string;
  /** The document's own id. */
  readonly key: string;
  readonly state?: string;
  /** Always there: Cosmos leaves items without it out of an ordered list. */
  readonly sort: string;
  readonly due?: string;
  /** Seconds after its last writing when Cosmos takes it away. */
  readonly ttl?: number;
  readonly body: StoredBody;
  /** Of Cosmos's own, in what is read. */
  readonly _etag?: string;
}

/**
 * Unique in the partition. Cosmos forbids `/ \ ? #` in ids, and clients disagree about `%`, spaces and letters beyond
 * ASCII in addresses: all of them are written as `~` and the hexadecimal UTF-8 byte. A colon stays in ids only, so that
 * the first one always ends the kind.
 */
export function itemId(kind: string, id: string): string {
  return `${escape(kind).replaceAll(':', '~3A')}:${escape(id)}`;
}

function escape(text: string): string {
  return text.replace(/[^A-Za-z0-9._:-]/gu, (character) =>
    Array.from(
      Buffer.from(character),
      (byte) => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );
}

export function toItem(scope: Scope, body: StoredBody): CosmosItem {
  const due = dueOf(body);
  return {
    id: itemId(body.kind, body.id),
    scope,
    kind: body.kind,
    key: body.id,
    ...(body.state !== undefined && { state: body.state }),
    sort: sortKeyOf(body),
    ...(due !== undefined && { due }),
    ...(body.expires !== undefined && { ttl: secondsUntil(body.expires) }),
    body,
  };
}

const day = 24 * 60 * 60;

/** At least a day: by a clock that is set back (`STAR_NOW`) it would have expired as it is written. */
function secondsUntil(expires: Instant): number {
  return Math.max(day, Math.ceil((Date.parse(expires) - Date.now()) / 1_000));
}

/**
 * An item without a body is handed on as one of no version, so that it is set apart by its id and the others are read.
 * Throws StoreCorrupt when Cosmos holds something that is no item of ours at all.
 */
export function fromItem(item: Record<string, unknown>): Stored {
  const { body, kind, key, sort, _etag: etag } = item;
  if (typeof etag !== 'string') throw new StoreCorrupt('an item has no etag');
  if (typeof body === 'object' && body !== null) return { etag, body: body as StoredBody };
  if (typeof kind !== 'string' || typeof key !== 'string') {
    throw new StoreCorrupt('an item is not one of ours: it has no body');
  }
  const place = typeof sort === 'string' ? { sort } : {};
  return { etag, body: { kind, id: key, ...place, schemaVersion: 0 } };
}
