import type { WhatIsOver } from '../../../shared/meetings/agenda/closed-cases.ts';
import { listAll, parseAll, teamScope } from '../documents/stored.ts';
import type { Clock, Store } from '../ports.ts';

/**
 * A team's closed cases and the meetings it has held, for `Avslutade ärenden` of an agenda: listed once a minute and team,
 * since a kallelse is redrawn at every answer and an open meeting asked for every other second.
 */
export interface EndedCases {
  of(teamId: string): Promise<WhatIsOver>;
  forget(teamId: string): void;
}

const lifeMilliseconds = 60_000;
/** Enough to find the one before any meeting that is looked at as it is held. */
const mostHeld = 30;

export function createEndedCases(ports: { store: Store; clock: Clock }): EndedCases {
  const kept = new Map<string, { over: Promise<WhatIsOver>; until: number }>();
  return {
    of(teamId) {
      const now = Date.parse(ports.clock.now());
      const known = kept.get(teamId);
      if (known !== undefined && now < known.until) return known.over;
      const over = whatIsOver(ports.store, teamId);
      kept.set(teamId, { over, until: now + lifeMilliseconds });
      over.catch(() => kept.delete(teamId));
      return over;
    },
    forget(teamId) {
      kept.delete(teamId);
    },
  };
}

async function whatIsOver(store: Store, teamId: string): Promise<WhatIsOver> {
  const scope = teamScope(teamId);
  const [closed, held] = await Promise.all([
    listAll(store, scope, { kind: 'case', state: 'closed' }),
    store.list(scope, { kind: 'meeting', state: 'closed', descending: true, limit: mostHeld }),
  ]);
  return {
    closed: closed.map(({ body }) => body),
    held: parseAll(store, scope, 'meeting', held.items).map(({ body }) => body),
  };
}
