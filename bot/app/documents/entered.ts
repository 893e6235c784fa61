import { countyPlace, type Entered } from '../../../shared/entered/entered.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/**
 * All that is entered of a team, or of the county. Everybody's lies with the federation: a file has many teams' rows and is
 * one commit, and the county's page asks once and not every team.
 */
export async function enteredIn(
  app: { readonly store: Store },
  place: string = countyPlace,
): Promise<readonly Entered[]> {
  const found = await listAll(app.store, 'federation', { kind: 'entered', state: place });
  return found.map(({ body }) => body);
}

/** The same of several places, asked for at once. */
export async function enteredInAll(
  app: { readonly store: Store },
  places: readonly string[],
): Promise<ReadonlyMap<string, readonly Entered[]>> {
  const found = await listAll(app.store, 'federation', { kind: 'entered', state: places });
  return Map.groupBy(
    found.map(({ body }) => body),
    ({ state }) => state,
  );
}
