import { daysBetween, type IsoDate } from '../kernel/calendar.ts';
import type { Party } from '../codes/party.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import type { Offer } from './offer.ts';

/** Whether an offer is for that team's municipality; one without teams is for the whole county. */
export function concerns(offer: Pick<Offer, 'teamIds'>, teamId: string): boolean {
  return offer.teamIds.length === 0 || offer.teamIds.includes(teamId);
}

/** Its last day has been. */
export function isOver(offer: Pick<Offer, 'validTo'>, today: IsoDate): boolean {
  return offer.validTo !== undefined && offer.validTo < today;
}

/** Over, or confirmed so long ago that nobody knows (handbook §8: "stale entries are marked"). */
export function isStale(offer: Offer, rules: RuleBook, today: IsoDate): boolean {
  const { offerStaleDays } = ruleSetOn(rules, today);
  return isOver(offer, today) || daysBetween(offer.confirmedOn, today) > offerStaleDays;
}

/** The stale offers of a team's map that these parties have been asked to confirm, for their first page. */
export function askedOffers(
  offers: readonly Offer[],
  of: { readonly teamId: string; readonly parties: readonly Party[] },
): readonly Offer[] {
  return offers.filter(
    (offer) =>
      offer.state === 'current' &&
      offer.askedOn !== undefined &&
      of.parties.includes(offer.party) &&
      concerns(offer, of.teamId),
  );
}
