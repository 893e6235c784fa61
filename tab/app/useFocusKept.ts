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
    /** The whole page is gone, and the next one, which one goes on from the heading of, is not there yet. */
    let isBetween = false;
    const remember = (): void => {
      const { activeElement } = document;
      if (activeElement !== within) isBetween = false;
      if (activeElement !== null && within.contains(activeElement)) way = around(activeElement);
    };
    const begin = (): void => {
      const heading = within.querySelector('h1');
      isBetween = heading === null;
      rest(heading ?? within);
    };
    const keep = (): void => {
      if (isBetween) begin();
      const [lost] = way;
      if (lost === undefined || lost.isConnected || document.activeElement !== document.body)
        return;
      const left = way.find((one) => one.isConnected && within.contains(one));
      way = [];
      if (left === within) begin();
      else if (left !== undefined) goTo(left);
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
  const next = left.querySelector(reached);
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  else rest(left);
}

/** On what nobody presses, and from where the next is reached. */
function rest(on: Element): void {
  if (!(on instanceof HTMLElement)) return;
  on.tabIndex = -1;
  on.focus({ preventScroll: true });
}
