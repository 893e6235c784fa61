import { useState } from 'react';
import { keptBySession } from '../client/kept.ts';
import { useMe } from '../client/me.ts';

/** What somebody has typed and not sent. */
export interface Typed<T> {
  /** Nothing when nothing is typed, or all of it has been sent or thrown away. */
  readonly typed: T | undefined;
  /** What is typed outlives a reload of the page. */
  readonly stored: boolean;
  readonly keep: (typed: T) => void;
  readonly forget: () => void;
}

/**
 * Keeps what is typed through a reload and a look at other pages, for the same person in the same browser tab. Where the
 * browser keeps nothing it stays as long as the page does.
 *
 * @param form what is filled in, for instance `rules/rule-set/v3`
 * @param isTyped whether what was kept is what this program would keep
 */
export function useTyped<T>(form: string, isTyped: (kept: unknown) => kept is T): Typed<T> {
  const name = typedName(useMe().account, form);
  const [typed, setTyped] = useState(() => readTyped(name, isTyped));
  const [stored, setStored] = useState(true);
  return {
    typed,
    stored,
    keep: (now) => {
      setTyped(now);
      setStored(keptBySession.set(name, JSON.stringify(now)));
    },
    forget: () => {
      setTyped(undefined);
      setStored(true);
      keptBySession.remove(name);
    },
  };
}

/** Under the person too: another who uses the same browser never sees it. */
export function typedName(account: string, form: string): string {
  return `star-typed/${account}/${form}`;
}

export function readTyped<T>(name: string, isTyped: (kept: unknown) => kept is T): T | undefined {
  try {
    const kept: unknown = JSON.parse(keptBySession.get(name) ?? 'null');
    return isTyped(kept) ? kept : undefined;
  } catch {
    return undefined; // Not written by us: the form opens as if nothing had been typed.
  }
}
