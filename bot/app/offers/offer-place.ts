import { mayDo } from '../../../shared/access/access.ts';
import type { OfferPlace } from '../../../shared/offers/steps.ts';
import { partyOfFunction } from '../../../shared/codes/party.ts';
import { seatsOf } from '../../../shared/teams/seats.ts';
import type { Asker, TeamAtHand } from '../permission/permission.ts';

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
