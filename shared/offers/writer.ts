import type { Party } from '../teams/party.ts';
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
 * authorities: what one of them gives is not written by the others.
 */
export function mayWriteOffer(
  writer: OfferWriter,
  offer: Pick<Offer, 'party' | 'teamIds'>,
): boolean {
  if (writer.leads) return true;
  if (!writer.parties.includes(offer.party)) return false;
  return offer.party !== 'municipality' || concerns(offer, writer.teamId);
}
