import { useSyncExternalStore } from 'react';

/** Paper is white whatever the screen is: the page is printed in the light theme. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

let printing = false;

function subscribe(listener: () => void): () => void {
  const set = (now: boolean) => (): void => {
    printing = now;
    listener();
  };
  const start = set(true);
  const end = set(false);
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
