import { describe, expect, it } from 'vitest';
import { askedOffers, concerns, isOver, isStale } from '../../../shared/offers/freshness.ts';
import { askOffers, confirmOffer, endOffer } from '../../../shared/offers/steps.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aWrittenOffer } from '../../builders/offer.ts';
import { builtInRules } from '../../builders/rules.ts';

const lead = { teamId: 'berg', leads: true, parties: [] };
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);

describe('an offer', () => {
  it('is stale when nobody has confirmed it for more than 180 days', () => {
    const offer = aWrittenOffer({}, '2026-05-24');
    expect(isStale(offer, builtInRules, '2026-11-20')).toBe(false);
    expect(isStale(offer, builtInRules, '2026-11-21')).toBe(true);
  });

  it('counts calendar days, over the days the clocks change too', () => {
    const offer = aWrittenOffer({}, '2026-10-24');
    expect(isStale(offer, builtInRules, '2027-04-22')).toBe(false);
    expect(isStale(offer, builtInRules, '2027-04-23')).toBe(true);
  });

  it('is stale the day after its last day, however fresh', () => {
    const offer = aWrittenOffer({ validTo: '2026-11-20' }, '2026-11-10');
    expect([isOver(offer, '2026-11-20'), isStale(offer, builtInRules, '2026-11-20')]).toEqual([
      false,
      false,
    ]);
    expect([isOver(offer, '2026-11-21'), isStale(offer, builtInRules, '2026-11-21')]).toEqual([
      true,
      true,
    ]);
  });

  it('is for the teams it names, or for all', () => {
    expect(concerns(aWrittenOffer({ teamIds: ['are'] }), 'are')).toBe(true);
    expect(concerns(aWrittenOffer({ teamIds: ['are'] }), 'berg')).toBe(false);
    expect(concerns(aWrittenOffer(), 'berg')).toBe(true);
  });
});

describe('what a party is asked about', () => {
  const stale = [
    aWrittenOffer({}, '2026-01-10'),
    aWrittenOffer({ party: 'region', contact: 'rehab-coordinator-psychiatry' }, '2026-01-10'),
  ];
  const asked = stale.flatMap((offer) =>
    value(askOffers([offer], { party: offer.party, teamId: 'berg' }, at('2026-11-20'))),
  );
  const [ofAf] = asked;

  it('is shown to that party, in every team whose map has it', () => {
    const of = (teamId: string, ...parties: ('af' | 'fk' | 'region')[]) =>
      askedOffers(asked, { teamId, parties }).map(({ party }) => party);
    expect(of('berg', 'af')).toEqual(['af']);
    expect(of('are', 'region', 'af')).toEqual(['af', 'region']);
    expect(of('berg', 'fk')).toEqual([]);
  });

  it('is no longer asked when it is confirmed or ended', () => {
    if (ofAf === undefined) throw new Error('nothing asked');
    const settled = [
      value(confirmOffer(ofAf, lead, at('2026-11-21'))),
      value(endOffer(ofAf, lead, at('2026-11-21'))),
      ...stale,
    ];
    expect(askedOffers(settled, { teamId: 'berg', parties: ['af', 'region'] })).toEqual([]);
  });
});
