import type { Failure } from '../client/failure.ts';

/** Whether a text was refused for looking like a person's name, which its writer may say that it is not. */
export function isPossibleName(failure: Failure | undefined): boolean {
  return failure?.kind === 'refused' && failure.refusal.why === 'possible-name';
}
