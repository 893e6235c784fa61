import { useSyncExternalStore } from 'react';

/** Narrower than this is a meeting's side panel or a phone. */
const narrow = '(max-width: 640px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(narrow);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
