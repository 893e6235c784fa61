import { without } from '../../shared/kernel/without.ts';
import type { Milestone } from '../../shared/milestones/milestone.ts';
import { coordinatorAccount } from './context.ts';

const at = '2026-11-10T09:00:00.000Z';

/** STAR Berg's own, not begun, to be done by the end of January. */
export function aMilestone(change: Partial<Milestone> = {}): Milestone {
  const { due = '2027-01-31' } = change;
  return {
    ...{ kind: 'milestone', id: 'delmal', schemaVersion: 1, state: 'not-started', sort: due },
    ...{ level: 'team', teamId: 'berg', title: 'Alla har en ersättare', due },
    ...{ answers: 'coordinator', current: { status: 'not-started' }, received: {} },
    history: [{ type: 'added', at, by: coordinatorAccount, as: 'coordinator' }],
    ...change,
  };
}

/** The county's, given to every team. */
export function aGivenMilestone(change: Partial<Milestone> = {}): Milestone {
  const rest = aMilestone({
    ...{ id: 'given', level: 'county', givenTo: 'teams', title: 'Teamet har läst planen' },
    ...{ history: [{ type: 'added', at, by: coordinatorAccount, as: 'office' }], ...change },
  });
  return without(rest, 'teamId');
}

/** STAR Berg's own, reached. */
export function aReachedMilestone(id: string): Milestone {
  const { history, ...open } = aMilestone({ id });
  const standing = { status: 'done', on: '2026-11-20' } as const;
  const event = { type: 'stood', at, by: coordinatorAccount, as: 'coordinator', standing } as const;
  return { ...open, state: 'done', current: standing, history: [...history, event] };
}
