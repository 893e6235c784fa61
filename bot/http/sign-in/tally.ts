import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Log } from '../../app/ports.ts';
import { type TokenProblem, tokenProblems } from './read-token.ts';

/** How often tokens were refused since the start, by why; nothing of whose they were. */
export interface SignInTally {
  readonly note: (problem: TokenProblem) => void;
  /** Those there have been, in the order of the list. */
  readonly read: () => readonly TalliedProblem[];
}

interface TalliedProblem {
  readonly problem: TokenProblem;
  readonly count: number;
  readonly lastAt: Instant;
}

const quietMs = 60 * 60_000;

/** What lasts is logged when it begins, and once an hour while it goes on. */
export function createSignInTally(now: () => Instant, log: Log): SignInTally {
  const tallied = new Map<TokenProblem, { count: number; lastAt: Instant; toldAt: Instant }>();
  return {
    note(problem) {
      const at = now();
      const known = tallied.get(problem);
      const count = (known?.count ?? 0) + 1;
      const isNews = known === undefined || Date.parse(at) - Date.parse(known.toldAt) >= quietMs;
      if (isNews) log.warn('sign-in-refused', { problem, count });
      tallied.set(problem, { count, lastAt: at, toldAt: isNews ? at : known.toldAt });
    },
    read: () =>
      tokenProblems.flatMap((problem) => {
        const known = tallied.get(problem);
        return known === undefined ? [] : [{ problem, count: known.count, lastAt: known.lastAt }];
      }),
  };
}
