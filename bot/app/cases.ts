import type { StarCase } from '../../shared/cases/case.ts';
import type { App } from './app.ts';
import { listAll, teamScope } from './stored.ts';

/** What every meeting takes up besides what is raised for it. Read from the index: closed cases cost nothing. */
export async function standingCases(
  app: Pick<App, 'store'>,
  teamId: string,
): Promise<{ readonly ongoing: readonly StarCase[]; readonly queued: readonly StarCase[] }> {
  const found = await listAll(app.store, teamScope(teamId), {
    kind: 'case',
    state: ['ongoing', 'queued'],
  });
  const cases = found.map(({ body }) => body);
  return {
    ongoing: cases.filter(({ state }) => state === 'ongoing'),
    queued: cases.filter(({ state }) => state === 'queued'),
  };
}
