import type { StarCase } from '../../../shared/cases/case.ts';
import { ongoingCases } from '../documents/cases.ts';
import type { Clock, Store } from '../ports.ts';
import { createKeptAMinute } from './kept-a-minute.ts';

/**
 * The ongoing cases as the choices on a card: listed once a minute and team, not at every answer. What this process
 * changes is seen at once; a choice that is out of date is refused with a reason.
 */
export interface OngoingCases {
  of(teamId: string): Promise<readonly StarCase[]>;
  forget(teamId: string): void;
}

/** Those of some forty teams: what a busy morning has in hand at a time. */
const mostCases = 1_000;

export function createOngoingCases(ports: { store: Store; clock: Clock }): OngoingCases {
  const kept = createKeptAMinute<readonly StarCase[]>(
    ports.clock,
    (cases) => 1 + cases.length,
    mostCases,
  );
  return {
    of: (teamId) => kept.of(teamId, 'ongoing', () => ongoingCases(ports, teamId)),
    forget: (teamId) => kept.forget(teamId),
  };
}
