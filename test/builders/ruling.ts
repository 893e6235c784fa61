import type { Ruling } from '../../shared/rulings/ruling.ts';
import { coordinatorAccount } from './context.ts';

const at = '2026-11-03T08:00:00.000Z';
const happened = { at, by: coordinatorAccount };

/** A question of STAR Berg's that waits at its styrgrupp. */
export function anAskedRuling(id: string, rest: Partial<Ruling> = {}): Ruling {
  return {
    kind: 'ruling',
    id,
    schemaVersion: 1,
    state: 'asked',
    sort: at,
    level: 'steering-group',
    teamId: 'berg',
    steeringGroupId: 'berg-are',
    question: 'Vem betalar tolken?',
    history: [{ type: 'asked', ...happened }],
    ...rest,
  };
}

/** What the styrgrupp of STAR Berg has decided; the samordnare wrote it down for it. */
export function aRuling(id: string, rest: Partial<Ruling> = {}): Ruling {
  return {
    ...anAskedRuling(id),
    state: 'current',
    decision: 'Den part som initierar mötet.',
    written: { as: 'coordinator' },
    from: '2026-11-03',
    history: [
      { type: 'asked', ...happened },
      { type: 'decided', ...happened },
    ],
    ...rest,
  };
}
