import type { Scope, StoredBody } from '../../app/ports.ts';
import { importMark } from './half-imported.ts';

/** A document and where it lies. */
export interface Placed {
  readonly scope: Scope;
  readonly body: StoredBody;
}

/** What lies in a store and is no document: it cannot be carried, and is named. */
export interface Misplaced {
  readonly scope: string;
  readonly kind: string;
  readonly id: string;
}

export type Found = { readonly document: Placed } | { readonly unreadable: Misplaced };

/** Everything that a store holds, whatever it is. */
export interface WholeStore {
  /** How many there are, as far as that is known before they are read; for who waits. */
  count(): Promise<number>;
  /** One after another, in no order that anything rests on; never many in memory. */
  everything(): AsyncIterable<Found>;
  /** Whether what has been read is how it was at one moment. */
  isOneMoment(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * What a store or a process keeps for itself, and is nobody's data: the version of a scope (written anew where it is restored),
 * the readiness probe, who sends how much just now. Everything else goes along: state and history, the trail with its seals,
 * counters (or two cases would get one reference), jobs (what is to be posted), and receipts (what is sent again is known to
 * be done).
 */
const leftBehind: ReadonlySet<string> = new Set(['version', 'probe', 'send-shares']);

/** The mark of an import under way is none of it either; it is called as what the office has read in from files, which is. */
export function isCarried({ scope, body }: Placed): boolean {
  const { kind, id } = body;
  const isMark = scope === importMark.scope && kind === importMark.kind && id === importMark.id;
  return !isMark && !leftBehind.has(kind);
}

/** The documents alone; `onUnreadable` hears of what is none. */
export async function* documentsIn(
  store: WholeStore,
  onUnreadable: (found: Misplaced) => void,
): AsyncGenerator<Placed> {
  for await (const found of store.everything()) {
    if ('unreadable' in found) onUnreadable(found.unreadable);
    else if (isCarried(found.document)) yield found.document;
  }
}
