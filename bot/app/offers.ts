import { mayDo } from '../../shared/access/access.ts';
import type { Offer } from '../../shared/offers/offer.ts';
import type { OfferPlace } from '../../shared/offers/steps.ts';
import { partyOfFunction } from '../../shared/codes/party.ts';
import { seatsOf } from '../../shared/teams/seats.ts';
import type { Asker, TeamAtHand } from './permission.ts';
import type { Store } from './ports.ts';
import { listAll } from './stored.ts';

/** The utbudskarta as it is now: one for the county, some hundred lines. */
export async function currentOffers(app: { readonly store: Store }): Promise<readonly Offer[]> {
  const found = await listAll(app.store, 'federation', { kind: 'offer', state: 'current' });
  return found.map(({ body }) => body);
}

/** What the asker may write in the map: each seat speaks for its party, the samordnare's for all. */
export function offerPlace(
  { landscape, team, roles }: TeamAtHand,
  { actor, today }: Asker,
): OfferPlace {
  const seats = seatsOf(team.body, actor, today).filter(({ role }) => role === 'member');
  return {
    writer: {
      teamId: team.body.id,
      leads: mayDo(roles, 'ask-offers').allowed,
      parties: [...new Set(seats.map((seat) => partyOfFunction[seat.function]))],
    },
    teamIds: [...landscape.teams.keys()],
  };
}
