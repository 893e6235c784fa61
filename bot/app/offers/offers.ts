import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentOffers } from '../../../shared/offers/present.ts';
import type { OffersView } from '../../../shared/offers/view.ts';
import type { App } from '../context/app.ts';
import { offerPlace } from './offer-place.ts';
import { currentOffers } from '../documents/offers.ts';
import { asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { missingIn } from '../documents/missing.ts';

/** The utbudskarta of the team's municipality. */
export async function offers(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<OffersView, Refusal>> {
  const asking = asker(app, actor);
  const found = await readerFor(app, teamId, asking, 'read-offers');
  if (!found.ok) return found;
  const { team, roles, landscape } = found.value;
  const writes = mayDo(roles, 'write-offers').allowed;
  return ok({
    ...presentOffers({
      team: team.body,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      offers: await currentOffers(app),
      writer: writes ? offerPlace(found.value, asking).writer : undefined,
      mayAsk: mayDo(roles, 'ask-offers').allowed,
      rules: landscape.rules,
      today: asking.today,
    }),
    ...missingIn(app, teamId, 'offer'),
  });
}
