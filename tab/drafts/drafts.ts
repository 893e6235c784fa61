import { createContext } from 'react';
import { keptBySession } from '../client/kept.ts';
import { type Draft, isDraft } from './draft.ts';

/**
 * What a form is about, where a page has several of its kind: a case, a member, an item of the agenda. The whole path to
 * it, so that no two of a page share a draft.
 */
export interface Subject {
  /** The address of the page the form is on, where it is not the one in the address bar: a case beside the list. */
  readonly page?: string;
  readonly path: readonly string[];
}

export const DraftSubject = createContext<Subject>({ path: [] });

/**
 * Where the draft of a form is kept: under the person, since another who uses the same browser must never see it, and the
 * page, whose address says what team and what case; what is searched for there is no part of it.
 */
export function draftKey(account: string, { page, path }: Subject, form: string): string {
  const [address = ''] = (page ?? window.location.hash).split('?');
  return `star-typed/${account}/draft/${address}?${[...path, form].join('/')}`;
}

export function readDraft(key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(keptBySession.get(key) ?? 'null');
    return isDraft(kept, Date.now()) ? kept : undefined;
  } catch {
    return undefined; // Not written by us: the form opens as if nothing had been typed.
  }
}

/** @returns whether it outlives the page */
export function keepDraft(key: string, draft: Draft): boolean {
  const stored = keptBySession.set(key, JSON.stringify(draft));
  hasChanged();
  return stored;
}

export function forgetDraft(key: string): void {
  keptBySession.remove(key);
  hasChanged();
}

/** A draft whose form is not in sight. */
export interface UnseenDraft {
  readonly key: string;
  readonly form: string;
  readonly draft: Draft;
}

/** The drafts of this page about one thing, or about anything, whose forms are not there now. */
export function unseenDrafts(account: string, subject: Subject): readonly UnseenDraft[] {
  const start = draftKey(account, subject, '');
  return keptBySession.names(start).flatMap((key) => {
    const draft = isInSight('form', key) ? undefined : readDraft(key);
    return draft === undefined ? [] : [{ key, form: key.slice(key.lastIndexOf('/') + 1), draft }];
  });
}

export function forgetDraftsAbout(account: string, subject: Subject): void {
  for (const key of keptBySession.names(draftKey(account, subject, ''))) forgetDraft(key);
}

/** By what a draft can be in sight: the form itself, or a line in its place. */
type Sight = 'form' | 'line';

const inSight: Readonly<Record<Sight, Map<string, number>>> = {
  form: new Map(),
  line: new Map(),
};
const listeners = new Set<() => void>();
let changes = 0;

export function isInSight(as: Sight, key: string): boolean {
  return (inSight[as].get(key) ?? 0) > 0;
}

/** From now until what is answered is called. */
export function comesInSight(as: Sight, keys: readonly string[]): () => void {
  const count = (by: number): void => {
    for (const key of keys) inSight[as].set(key, (inSight[as].get(key) ?? 0) + by);
    if (keys.length > 0) hasChanged();
  };
  count(1);
  return () => count(-1);
}

function hasChanged(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/** How many times drafts have been kept, forgotten, shown or hidden. */
export function draftChanges(): number {
  return changes;
}

export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
