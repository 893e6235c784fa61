import type { Party } from '../codes/party.ts';
import { concerns } from './freshness.ts';
import type { Offer } from './offer.ts';

/** Who writes in the utbudskarta, and in which team. */
export interface OfferWriter {
  readonly teamId: string;
  /** The samordnare, who writes for every party. */
  readonly leads: boolean;
  /** Parties whose seats the writer holds in the team. */
  readonly parties: readonly Party[];
}

/**
 * Each party answers for its own offers (handbook §8). The eight municipalities are one party in the lists but eight
 * authorities: a member writes what the own municipality gives to its own people; what several of them share, such as
 * personligt ombud, the samordnare of one of them writes.
 */
export function mayWriteOffer(
  writer: OfferWriter,
  offer: Pick<Offer, 'party' | 'teamIds'>,
): boolean {
  if (!writer.leads && !writer.parties.includes(offer.party)) return false;
  if (offer.party !== 'municipality') return true;
  return writer.leads ? concerns(offer, writer.teamId) : isOnlyFor(offer, writer.teamId);
}

function isOnlyFor({ teamIds }: Pick<Offer, 'teamIds'>, teamId: string): boolean {
  return teamIds.length > 0 && teamIds.every((id) => id === teamId);
}
