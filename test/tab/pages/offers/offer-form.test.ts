import { describe, expect, it } from 'vitest';
import { command } from '../../../../shared/commands/command.ts';
import {
  measuresByKind,
  emptyOfferForm,
  offerFormOf,
  offerOf,
} from '../../../../tab/pages/offers/offer-form.ts';
import { offerRow } from '../../fixtures/work.ts';

const filledIn = {
  ...emptyOfferForm,
  code: 'work-training',
  party: 'municipality',
  contact: 'labour-market-coordinator',
  provider: '  AME Svenstavik ',
};

describe('the form of an offer', () => {
  it('is no offer until measure, party and contact are chosen', () => {
    expect(offerOf(emptyOfferForm)).toBeUndefined();
    for (const missing of ['code', 'party', 'contact'] as const)
      expect(offerOf({ ...filledIn, [missing]: '' })).toBeUndefined();
  });

  it('leaves out what is not filled in, and holds for the whole county when no municipality is ticked', () => {
    expect(offerOf(filledIn)).toEqual({
      code: 'work-training',
      party: 'municipality',
      contact: 'labour-market-coordinator',
      provider: 'AME Svenstavik',
      teamIds: [],
    });
  });

  it('is a command the server knows', () => {
    const offer = offerOf({ ...filledIn, about: 'Halvtid går bra.', validTo: '2027-06-30' });
    expect(
      command.safeParse({ verb: 'add-offer', teamId: 'berg', notAName: true, ...offer }).success,
    ).toBe(true);
  });

  it('begins with what stands in the map when an offer is changed, and changes nothing by itself', () => {
    const row = offerRow({ validTo: '2027-06-30' });
    expect(offerOf(offerFormOf(row))).toMatchObject({
      code: row.code,
      provider: row.provider,
      about: row.about,
      teamIds: ['berg'],
      validTo: '2027-06-30',
    });
  });

  it('lists the measures under their kinds, work first', () => {
    expect(measuresByKind).toHaveLength(22);
    expect(measuresByKind[0]?.group).toBe('Arbetsinriktade insatser');
    expect(new Set(measuresByKind.map(({ group }) => group)).size).toBe(4);
  });
});
