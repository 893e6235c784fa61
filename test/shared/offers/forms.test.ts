import { describe, expect, it } from 'vitest';
import { readForm } from '../../../shared/forms/read.ts';
import { changeOfferForm, offerForm, offerStart } from '../../../shared/offers/forms.ts';
import { textsOf } from '../../builders/texts.ts';
import { offerRow, offers } from '../../tab/fixtures/work.ts';

const filledIn = {
  code: 'work-training',
  party: 'municipality',
  contact: 'labour-market-coordinator',
  provider: '  AME Svenstavik ',
};

describe('the form of an offer', () => {
  it('is no offer until measure, party, contact and provider are said', () => {
    for (const field of Object.keys(filledIn))
      expect(readForm(offerForm, textsOf({ ...filledIn, [field]: ' ' }))).toMatchObject({
        ok: false,
        error: [{ field }],
      });
  });

  it('leaves out what is not filled in: for the whole county when no municipality is ticked', () => {
    expect(readForm(offerForm, textsOf({ ...filledIn, about: '', teamIds: '' }))).toEqual({
      ok: true,
      value: { ...filledIn, provider: 'AME Svenstavik' },
    });
  });

  it('begins with what stands in the map when an offer is changed, and changes nothing by itself', () => {
    const row = offerRow({ validTo: '2027-06-30' });
    const { values = {} } = offerStart(offers.choices, row);
    const { code, party, contact, provider, about } = row;
    expect(readForm(changeOfferForm, textsOf(values))).toEqual({
      ok: true,
      value: { code, party, contact, provider, about, teamIds: ['berg'], validTo: '2027-06-30' },
    });
  });

  it('lists the measures under their kinds, work first, and the parties one may write for', () => {
    const { choices = {}, values } = offerStart(offers.choices);
    const { code = [], party } = choices;
    expect(values).toBeUndefined();
    expect(code).toHaveLength(22);
    expect(code[0]?.group).toBe('Arbetsinriktade insatser');
    expect(new Set(code.map(({ group }) => group)).size).toBe(4);
    expect(party).toEqual(offers.choices.parties);
  });
});
