import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentRulings } from '../../../shared/rulings/present.ts';
import type { RulingsView } from '../../../shared/rulings/view.ts';
import type { RulingPlace } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import { missingIn } from '../documents/missing.ts';
import { allRulings } from '../documents/rulings.ts';
import { asker } from '../permission/permission.ts';
import { rulingReader } from './ruling-place.ts';

/**
 * All that the asker may read of the register; it is searched where it is shown.
 *
 * @param place the channel it is answered in, where others read it too
 */
export async function rulings(
  app: App,
  actor: AccountKey,
  place?: RulingPlace,
): Promise<Result<RulingsView, Refusal>> {
  const found = await rulingReader(app, asker(app, actor));
  if (!found.ok) return found;
  const { person, landscape } = found.value;
  return ok({
    ...presentRulings({
      person,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      rulings: await allRulings(app),
      place,
    }),
    ...missingIn(app, undefined, 'ruling'),
  });
}
