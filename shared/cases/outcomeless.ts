import type { Closing } from './case.ts';

/** Nothing to tell of at closing or afterwards: the case stops with the consent, or never was one. */
export function endsWithoutOutcome({ reason }: Pick<Closing, 'reason'>): boolean {
  return reason === 'consent-withdrawn' || reason === 'registered-by-mistake';
}
