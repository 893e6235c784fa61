import type { StarCase } from '../../shared/cases/case.ts';
import type { App } from './app.ts';
import { caseFor } from './case-permission.ts';
import type { Asker } from './permission.ts';

/** The case that is raised again, where the team has it and the asker may see it. */
export async function previousCase(
  app: App,
  { teamId, reference }: { readonly teamId: string; readonly reference: string | undefined },
  asker: Asker,
): Promise<StarCase | undefined> {
  if (reference === undefined) return undefined;
  const found = await caseFor(app, { teamId, reference }, asker);
  return found.ok ? found.value.starCase.body : undefined;
}
