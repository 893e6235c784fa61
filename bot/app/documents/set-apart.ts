import { DocumentNewer, DocumentUnreadable } from '../errors.ts';
import type { Scope, Store, Stored } from '../ports.ts';

/** A stored document that this program cannot read: it is left as it lies, and the others are worked with. */
export interface SetApart {
  readonly scope: Scope;
  readonly kind: string;
  readonly id: string;
  /** Which part does not fit, by names of fields and codes; never what stands there. */
  readonly why: string;
  /** A newer program has written it, which is taking over. */
  readonly newer?: true;
}

/** Those met so far in one store. */
export interface SetApartDocuments {
  all(): readonly SetApart[];
  has(scope: Scope, kind: string, id: string): boolean;
  /** Hears of each once, however often it is met: it may lie there for months, in every list. */
  onNew(listener: (document: SetApart) => void): void;
  note(document: SetApart): void;
  /** It was read after all: mended, or by a newer program. */
  cleared(scope: Scope, kind: string, id: string): void;
}

const known = new WeakMap<Store, SetApartDocuments>();

export function setApartIn(store: Store): SetApartDocuments {
  const found = known.get(store) ?? create();
  known.set(store, found);
  return found;
}

function create(): SetApartDocuments {
  const documents = new Map<string, SetApart>();
  const listeners: ((document: SetApart) => void)[] = [];
  const keyOf = (scope: Scope, kind: string, id: string) => `${scope}/${kind}/${id}`;
  return {
    all: () => [...documents.values()],
    has: (scope, kind, id) => documents.size > 0 && documents.has(keyOf(scope, kind, id)),
    onNew: (listener) => void listeners.push(listener),
    note(document) {
      const key = keyOf(document.scope, document.kind, document.id);
      if (documents.has(key)) return;
      documents.set(key, document);
      for (const listener of listeners) listener(document);
    },
    cleared(scope, kind, id) {
      if (documents.size > 0) documents.delete(keyOf(scope, kind, id));
    },
  };
}

/** What `parse` makes of each; those it cannot read are noted and left out. Another accident is thrown on. */
export function readableOnes<T>(
  store: Store,
  scope: Scope,
  items: readonly Stored[],
  parse: (item: Stored) => T,
): readonly T[] {
  return items.flatMap((item) => {
    try {
      return [readOrSetApart(store, scope, item, parse)];
    } catch (error) {
      if (error instanceof DocumentUnreadable) return [];
      throw error;
    }
  });
}

/** What `parse` makes of it; throws what `parse` throws, when it has been noted. */
export function readOrSetApart<T>(
  store: Store,
  scope: Scope,
  item: Stored,
  parse: (item: Stored) => T,
): T {
  const { kind, id } = item.body;
  try {
    const document = parse(item);
    setApartIn(store).cleared(scope, kind, id);
    return document;
  } catch (error) {
    if (error instanceof DocumentUnreadable)
      setApartIn(store).note({
        ...{ scope, kind, id, why: error.why },
        ...(error instanceof DocumentNewer && { newer: true }),
      });
    throw error;
  }
}
