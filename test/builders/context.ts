import { type Instant, localDate } from '../../shared/kernel/calendar.ts';
import type { RuledContext } from '../../shared/rules/ruled-context.ts';
import { builtInRules } from './rules.ts';

/** The coordinator of `aTeam()`, who acts unless another is named. */
export const coordinatorAccount = 'demo/coordinator';

let made = 0;

/** What a decision knows at `now`; ids are fresh across all contexts, so that no two things of a test share one. */
export function aContext(
  now: Instant = '2026-11-20T09:00:00.000Z',
  actor: string = coordinatorAccount,
): RuledContext {
  return {
    now,
    today: localDate(now),
    actor,
    rules: builtInRules,
    newId: () => {
      made += 1;
      return `id-${made}`;
    },
  };
}
