import type { StarCase } from '../../shared/cases/case.ts';
import type { Store } from './ports.ts';
import { listAll, teamScope } from './stored.ts';

interface Reading {
  readonly store: Store;
}

/** What every meeting takes up besides what is raised for it. Read from the index: closed cases cost nothing. */
export async function standingCases(
  app: Reading,
  teamId: string,
): Promise<{ readonly ongoing: readonly StarCase[]; readonly queued: readonly StarCase[] }> {
  const cases = await casesIn(app, teamId, ['ongoing', 'queued']);
  return {
    ongoing: cases.filter(({ state }) => state === 'ongoing'),
    queued: cases.filter(({ state }) => state === 'queued'),
  };
}

/** Everything that is not over. */
export function currentCases(app: Reading, teamId: string): Promise<readonly StarCase[]> {
  return casesIn(app, teamId, ['raised', 'queued', 'ongoing']);
}

export function ongoingCases(app: Reading, teamId: string): Promise<readonly StarCase[]> {
  return casesIn(app, teamId, ['ongoing']);
}

async function casesIn(
  app: Reading,
  teamId: string,
  state: readonly string[],
): Promise<readonly StarCase[]> {
  const found = await listAll(app.store, teamScope(teamId), { kind: 'case', state });
  return found.map(({ body }) => body);
}
