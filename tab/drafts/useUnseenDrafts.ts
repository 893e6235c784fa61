import { use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useMe } from '../client/me.ts';
import {
  comesInSight,
  draftChanges,
  DraftSubject,
  isInSight,
  onDraftChange,
  type UnseenDraft,
  unseenDrafts,
} from './drafts.ts';

/** What one sends oneself can be on the page before its answer has come, and a form can be on its way: no news yet. */
const quietMs = 1_000;

/** The drafts about what stands here whose forms are not in sight, once that has lasted a moment. */
export function useUnseenDrafts(): readonly UnseenDraft[] {
  const { account } = useMe();
  const subject = use(DraftSubject);
  const changes = useSyncExternalStore(onDraftChange, draftChanges);
  const [seen, setSeen] = useState(-1);
  const [found, setFound] = useState<readonly UnseenDraft[]>([]);
  useEffect(() => {
    const later = setTimeout(() => {
      setSeen(changes);
      setFound(unseenDrafts(account, subject));
    }, quietMs);
    return () => clearTimeout(later);
  }, [account, subject, changes]);
  return useMemo(
    // A form that opens takes its draft with it at once.
    () => (seen === changes ? found : found.filter(({ key }) => !isInSight('form', key))),
    [found, seen, changes],
  );
}

/** They have a line here, so nobody else needs to show them. */
export function useLinesOf(drafts: readonly UnseenDraft[]): void {
  const keys = drafts.map(({ key }) => key).join('\n');
  useEffect(() => comesInSight('line', keys === '' ? [] : keys.split('\n')), [keys]);
}
