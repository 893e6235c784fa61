import { useState } from 'react';
import { useMe } from '../client/me.ts';

/** What somebody has typed and not sent. */
export interface Typed<T> {
  /** Nothing when nothing is typed, or all of it has been sent or thrown away. */
  readonly typed: T | undefined;
  readonly keep: (typed: T) => void;
  readonly forget: () => void;
}

/**
 * Keeps what is typed through a reload and a look at other pages, for the same person in the same browser tab. Storage may
 * be denied or full in an embedded page: then it is kept as long as the form is there.
 *
 * @param form what is filled in, for instance `rules/rule-set/v3`
 * @param isTyped whether what was kept is what this program would keep
 */
export function useTyped<T>(form: string, isTyped: (kept: unknown) => kept is T): Typed<T> {
  const key = `star-typed/${useMe().account}/${form}`;
  const [typed, setTyped] = useState(() => keptIn(window, key, isTyped));
  return {
    typed,
    keep: (now) => {
      setTyped(now);
      keepIn(window, key, now);
    },
    forget: () => {
      setTyped(undefined);
      keepIn(window, key, undefined);
    },
  };
}

type Storing = Pick<Window, 'sessionStorage'>;

/** @param where a browser window; asking it for its storage can throw */
export function keptIn<T>(
  where: Storing,
  key: string,
  isTyped: (kept: unknown) => kept is T,
): T | undefined {
  try {
    const kept: unknown = JSON.parse(where.sessionStorage.getItem(key) ?? 'null');
    return isTyped(kept) ? kept : undefined;
  } catch {
    return undefined; // Denied, or not written by us: the form opens as if nothing had been typed.
  }
}

/** @returns whether it was kept; where it was not it stands in the form still, and only a reload would lose it */
export function keepIn(where: Storing, key: string, typed: unknown): boolean {
  try {
    if (typed === undefined) where.sessionStorage.removeItem(key);
    else where.sessionStorage.setItem(key, JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}
