import { useState } from 'react';
import { type ToConfirm, toConfirm } from '../../shared/forms/to-confirm.ts';
import type { Failure } from '../client/failure.ts';
import type { Sending } from '../client/useSend.ts';

/** The tick that is shown once the guard has found what its writer may confirm; it confirms that and nothing else. */
export interface ConfirmState {
  readonly asked: ToConfirm | undefined;
  readonly said: boolean;
  readonly say: (said: boolean) => void;
  /** What goes with the command: `{ ...sent }`. */
  readonly sent: { readonly confirmed?: string[] };
}

/**
 * @param textOf what stands in a field of the form now
 */
export function useConfirm(
  { failure }: Sending,
  textOf: (field: string) => string | undefined,
): ConfirmState {
  const [seen, setSeen] = useState<Failure>();
  const [asked, setAsked] = useState<ToConfirm>();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  // At the refusal itself, since the places are those of the text as it was sent.
  if (failure !== seen) {
    setSeen(failure);
    const found = askedBy(failure, textOf);
    if (found !== undefined) setAsked(found);
  }
  const keys = asked?.keys ?? [];
  return {
    asked,
    said: keys.length > 0 && keys.every((key) => confirmed.includes(key)),
    say: (yes) => {
      const others = confirmed.filter((key) => !keys.includes(key));
      setConfirmed(yes ? [...others, ...keys] : others);
    },
    sent: confirmed.length > 0 ? { confirmed: [...confirmed] } : {},
  };
}

/** What the last refusal leaves to be confirmed. */
export function askedBy(
  failure: Failure | undefined,
  textOf: (field: string) => string | undefined,
): ToConfirm | undefined {
  return failure?.kind === 'refused' ? toConfirm(failure.refusal.findings, textOf) : undefined;
}
