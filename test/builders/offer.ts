import { type IsoDate, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { OfferInput } from '../../shared/offers/content.ts';
import type { Offer } from '../../shared/offers/offer.ts';
import { addOffer } from '../../shared/offers/steps.ts';
import { aContext, coordinatorAccount } from './context.ts';
import { value } from './meeting.ts';

/** Arbetsträning by the municipality for the whole county, confirmed in November 2026. */
export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    kind: 'offer',
    id: 'offer-1',
    schemaVersion: 1,
    state: 'current',
    sort: 'work arbetstraning',
    code: 'work-training',
    party: 'municipality',
    provider: 'Arbetscentrum',
    about: '',
    teamIds: [],
    contact: 'labour-market-coordinator',
    confirmedOn: '2026-11-02',
    history: [{ type: 'added', at: '2026-11-02T09:00:00.000Z', by: coordinatorAccount }],
    ...change,
  };
}

/** What Arbetsförmedlingen fills in about SIUS, for the whole county. */
export function anOfferInput(change: Partial<OfferInput> = {}): OfferInput {
  return {
    code: 'sius',
    party: 'af',
    provider: 'Arbetsförmedlingen Östersund',
    about: 'Stöd på arbetsplatsen i upp till ett år',
    teamIds: [],
    contact: 'employment-officer',
    ...change,
  };
}

/** That line as it was written in the map at noon that day, with what the test says instead. */
export function aWrittenOffer(
  change: Partial<OfferInput> = {},
  day: IsoDate = '2026-11-03',
): Offer {
  const input = anOfferInput(change);
  const { teamIds = [] } = input;
  const writer = { teamId: teamIds[0] ?? 'berg', leads: true, parties: [] };
  const place = { writer, teamIds };
  return value(addOffer(input, place, aContext(zonedInstant(day, '12:00'))));
}
