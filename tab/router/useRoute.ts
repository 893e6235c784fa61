import { useMemo, useSyncExternalStore } from 'react';
import { hrefOf, parseRoute, type Route } from './route.ts';

/** The route in the address bar. A hash, because a Teams tab has one fixed content address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, currentHash);
  return useMemo(() => parseRoute(hash), [hash]);
}

export function goTo(route: Route): void {
  window.location.hash = hrefOf(route).slice(1);
}

/** Takes the place of the page one is on, so that Back does not return to it. */
export function replaceWith(route: Route): void {
  window.location.replace(hrefOf(route));
}

/** To the page one came from; to `otherwise` where one came straight here. */
export function goBack(otherwise: Route): void {
  if (window.history.length > 1) window.history.back();
  else goTo(otherwise);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function currentHash(): string {
  return window.location.hash;
}
