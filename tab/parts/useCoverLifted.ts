import { useEffect, useState } from 'react';

/**
 * Fluent hides the page from a screen reader while something lies over it, and shows it again a moment after that is closed;
 * but when nothing else of its kind is left, who would do so is gone too, and the page would stay hidden.
 */
export function useCoverLifted(): void {
  // As it was before anything lay there: an effect would come after Fluent's.
  const [wasHidden] = useState(() => new Set(hidden()));
  useEffect(
    () => () => {
      for (const one of hidden()) if (!wasHidden.has(one)) one.removeAttribute('aria-hidden');
    },
    [wasHidden],
  );
}

function hidden(): readonly Element[] {
  return [...document.querySelectorAll('body > [aria-hidden="true"]')];
}
