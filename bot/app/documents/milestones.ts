import type { Milestone } from '../../../shared/milestones/milestone.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** All delmål, of the county, its styrgrupper and its teams: some tens a year. */
export async function allMilestones(app: { readonly store: Store }): Promise<readonly Milestone[]> {
  const found = await listAll(app.store, 'federation', { kind: 'milestone' });
  return found.map(({ body }) => body);
}
