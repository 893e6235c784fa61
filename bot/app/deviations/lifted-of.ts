import { deviationEnds } from '../../../shared/codes/deviation.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { hasBeenLifted } from '../../../shared/deviations/history.ts';
import type { App } from '../context/app.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import type { Store } from '../ports.ts';

interface Kept {
  readonly version: string;
  readonly deviations: readonly Deviation[];
}

const keptIn = new WeakMap<Store, Map<string, Kept>>();

/** Few, and of many teams: a team of which nothing has been written since somebody looked costs one small read. */
export async function liftedOf(
  { store }: Pick<App, 'store'>,
  teamId: string,
): Promise<readonly Deviation[]> {
  const kept = keptIn.get(store) ?? new Map<string, Kept>();
  keptIn.set(store, kept);
  const scope = teamScope(teamId);
  const version = await store.version(scope);
  const known = kept.get(teamId);
  if (known?.version === version) return known.deviations;
  const state = ['with-county', ...deviationEnds];
  const found = await listAll(store, scope, { kind: 'deviation', state });
  const deviations = found.map(({ body }) => body).filter(hasBeenLifted);
  kept.set(teamId, { version, deviations });
  return deviations;
}
