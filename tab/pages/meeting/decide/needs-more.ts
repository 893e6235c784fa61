import type { Outcome } from '../../../../shared/codes/agenda.ts';

/** The decisions that ask for something besides themselves. */
export type Asking = Exclude<Outcome, 'queued' | 'answered'>;

export function needsMore(outcome: Outcome): outcome is Asking {
  return outcome !== 'queued' && outcome !== 'answered';
}
