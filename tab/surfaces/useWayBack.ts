import { useEffect } from 'react';

/**
 * Who has gone among the toasts by the keyboard is brought back to where they were when what they were on is gone: Fluent
 * brings back only who came by a shortcut of its own, and leaves everybody else at the top of the page.
 */
export function useWayBack(place: HTMLElement | null): void {
  useEffect(() => {
    if (place === null) return undefined;
    let from: HTMLElement | undefined;
    const come = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof HTMLElement && !place.contains(relatedTarget))
        from = relatedTarget;
    };
    // Who takes the pointer goes on from there.
    const point = (): void => {
      from = undefined;
    };
    const goBack = (): void => {
      if (from === undefined || document.activeElement !== document.body) return;
      const back = from.isConnected ? from : document.getElementById('main');
      from = undefined;
      back?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => requestAnimationFrame(goBack));
    observer.observe(place, { childList: true, subtree: true });
    place.addEventListener('focusin', come);
    document.addEventListener('pointerdown', point);
    return () => {
      observer.disconnect();
      place.removeEventListener('focusin', come);
      document.removeEventListener('pointerdown', point);
    };
  }, [place]);
}
