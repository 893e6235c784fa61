import { useSyncExternalStore } from 'react';

/** Narrower than this is a meeting's side panel or a phone. */
const narrow = widthIs('(max-width: 640px)');
/** A list and what one opens from it: so wide is a tab in a channel on a common screen. */
const roomBeside = widthIs('(min-width: 1024px)');

export function useIsNarrow(): boolean {
  return useSyncExternalStore(narrow.subscribe, narrow.matches);
}

export function useHasRoomBeside(): boolean {
  return useSyncExternalStore(roomBeside.subscribe, roomBeside.matches);
}

function widthIs(query: string) {
  return {
    matches: (): boolean => window.matchMedia(query).matches,
    subscribe: (listener: () => void): (() => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
  };
}
