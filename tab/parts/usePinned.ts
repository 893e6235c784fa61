import { useCallback } from 'react';

type PinnedRef = (pinned: HTMLElement | null) => (() => void) | undefined;

/**
 * What is pinned to an edge of the window would hide what the focus goes to there: while it stands, the page scrolls that
 * far past it. One at a time of each edge.
 */
export function usePinned(edge: 'top' | 'bottom'): PinnedRef {
  return useCallback(
    (pinned) => {
      if (pinned === null) return undefined;
      const page = document.documentElement.style;
      const name = `scroll-padding-${edge}`;
      const measure = new ResizeObserver(() =>
        page.setProperty(name, `${pinned.offsetHeight + breathPx}px`),
      );
      measure.observe(pinned);
      return () => {
        measure.disconnect();
        page.removeProperty(name);
      };
    },
    [edge],
  );
}

/** So that the frame of what has the focus is seen too. */
const breathPx = 8;
