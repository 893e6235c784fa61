import { isConfirmable } from '../../shared/guard/confirmable.ts';
import type { Failure } from '../client/failure.ts';

/** Whether a text was refused for what may point at a person, which its writer may say that it does not. */
export function asksToConfirm(failure: Failure | undefined): boolean {
  return failure?.kind === 'refused' && isConfirmable(failure.refusal.why);
}
