import { concerns } from '../../offers/freshness.ts';
import type { Offer } from '../../offers/offer.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { Measure, MeasureInput } from '../case-plan.ts';

/**
 * Why a measure cannot be picked from the utbudskarta: it is not there for the team, or it is another measure than the
 * offer's. What the plan holds already stays, also when its offer has been taken off the map since.
 */
export function offerRefusal(
  { offerId, code, provider }: MeasureInput,
  from: {
    readonly team: Team;
    readonly offers: readonly Offer[];
    readonly kept: readonly Measure[];
  },
): CaseRefusal | undefined {
  if (offerId === undefined) return undefined;
  const held = from.kept.find((measure) => measure.offerId === offerId);
  if (held?.code === code && held.provider === provider) return undefined;
  const offer = from.offers.find(({ id }) => id === offerId);
  if (offer === undefined || !concerns(offer, from.team.id))
    return { code: 'not-found', what: 'offer' };
  return offer.code === code && offer.party === provider
    ? undefined
    : { code: 'invalid', fields: ['offerId'] };
}
