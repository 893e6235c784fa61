import type { Refusal } from '../../../shared/commands/refusals.ts';
import { presentCountyWork } from '../../../shared/county-work/present.ts';
import type { CountyWorkView } from '../../../shared/county-work/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { countyWorkOf } from '../documents/county-work.ts';
import { asker } from '../permission/permission.ts';
import { countyPersonFor } from './county-person.ts';

/** What Länsam has under way and what it sends to the teams, as much of it as is for who asks. */
export async function countyWork(
  app: App,
  actor: AccountKey,
): Promise<Result<CountyWorkView, Refusal>> {
  const asking = asker(app, actor);
  const found = await countyPersonFor(app, asking, 'read-from-county');
  if (!found.ok) return found;
  const { landscape, roles } = found.value;
  return ok(
    presentCountyWork({
      ...(await countyWorkOf(app)),
      teams: [...landscape.teams.values()].map(({ body }) => body),
      ...{ roles, actor, today: asking.today },
    }),
  );
}
