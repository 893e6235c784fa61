import { useState } from 'react';
import { isConfirmable } from '../../shared/guard/confirmable.ts';
import type { Failure } from '../client/failure.ts';
import type { Sending } from '../client/useSend.ts';

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

/** Whether a text was refused for what may point at a person, which its writer may say that it does not. */
export function asksToConfirm(failure: Failure | undefined): boolean {
  return failure?.kind === 'refused' && isConfirmable(failure.refusal.why);
}
