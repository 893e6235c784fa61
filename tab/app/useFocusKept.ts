import { type RefObject, useEffect } from 'react';

/** What can have the focus, by itself. */
const reached = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea';

/**
 * What had the focus is gone with what was done: a row that is no longer there, a form that has been sent. A keyboard goes on
 * from what is left nearest, and not from the top of the page. Who moves the focus on purpose has done so by then.
 */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = place.current;
    if (within === null) return undefined;
    /** What has the focus and all around it, innermost first. */
    let way: readonly Element[] = [];
    const remember = (): void => {
      const { activeElement } = document;
      if (activeElement !== null && within.contains(activeElement)) way = around(activeElement);
    };
    const keep = (): void => {
      const [lost] = way;
      if (lost === undefined || lost.isConnected || document.activeElement !== document.body)
        return;
      const left = way.find((one) => one.isConnected && within.contains(one));
      way = [];
      if (left !== undefined && left !== within) goTo(left);
    };
    const observer = new MutationObserver(() => requestAnimationFrame(keep));
    observer.observe(within, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [place]);
}

function around(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null ? [element] : [element, ...around(parentElement)];
}

function goTo(left: Element): void {
  const next = left.querySelector(reached) ?? left;
  if (!(next instanceof HTMLElement)) return;
  if (next === left) next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
