import { useState } from 'react';
import type { Sending } from '../client/useSend.ts';
import { asksToConfirm } from './name-check.ts';

/** "It points at no person", said of the very text that was refused; another text has to be looked at anew. */
export interface NameCheckState {
  readonly asked: boolean;
  readonly said: boolean;
  readonly say: (said: boolean) => void;
  /** What goes with the command: `{ ...sent }`. */
  readonly sent: { readonly notAName?: true };
}

/**
 * @param texts the free texts of the form, as they would be sent now
 */
export function useNameCheck({ failure }: Sending, ...texts: readonly string[]): NameCheckState {
  const [saidOf, setSaidOf] = useState<string>();
  const now = JSON.stringify(texts);
  const said = saidOf === now;
  return {
    asked: said || asksToConfirm(failure),
    said,
    say: (yes) => setSaidOf(yes ? now : undefined),
    sent: said ? { notAName: true } : {},
  };
}
