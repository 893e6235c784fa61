import type { StarCase } from '../../../shared/cases/case.ts';
import { ongoingCases } from '../documents/cases.ts';
import type { Clock, Store } from '../ports.ts';

/**
 * The ongoing cases as the choices on a card: listed once a minute and team, not at every answer. What this process
 * changes is seen at once; a choice that is out of date is refused with a reason.
 */
export interface OngoingCases {
  of(teamId: string): Promise<readonly StarCase[]>;
  forget(teamId: string): void;
}

const lifeMilliseconds = 60_000;

export function createOngoingCases(ports: { store: Store; clock: Clock }): OngoingCases {
  const held = new Map<string, { cases: Promise<readonly StarCase[]>; until: number }>();
  return {
    of(teamId) {
      const now = Date.parse(ports.clock.now());
      const known = held.get(teamId);
      if (known !== undefined && now < known.until) return known.cases;
      const cases = ongoingCases(ports, teamId);
      held.set(teamId, { cases, until: now + lifeMilliseconds });
      cases.catch(() => held.delete(teamId));
      return cases;
    },
    forget(teamId) {
      held.delete(teamId);
    },
  };
}
