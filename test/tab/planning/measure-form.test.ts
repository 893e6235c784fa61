import { describe, expect, it } from 'vitest';
import { measureInput } from '../../../shared/cases/case-parts.ts';
import type { MeasureRow } from '../../../shared/cases/plan/view.ts';
import { emptyMeasureForm, measureFormOf, withChange, type MeasureForm } from '../../../tab/planning/measure-form.ts';
import { measureOf } from '../../../bot/teams/shapes/plan.ts';
import { offersFound, withOffer } from '../../../tab/planning/measures.ts';

const offer = {
  value: 'offer-1',
  label: 'Arbetsträning, Arbetscentrum i Svenstavik',
  code: 'work-training',
  party: 'municipality',
  stale: false,
};
const filled: MeasureForm = {
  ...emptyMeasureForm,
  code: 'internship',
  provider: 'other',
  from: '2026-12-07',
};

describe('the form of a measure', () => {
  it('gives a measure that the server takes', () => {
    expect(measureInput.parse(measureOf(filled))).toEqual({
      code: 'internship',
      provider: 'other',
      from: '2026-12-07',
    });
  });

  it.each(['code', 'provider', 'from'])('gives none without %s', (missing) => {
    expect(measureOf({ ...filled, [missing]: '' })).toBeUndefined();
  });

  it('is filled in by an offer of the utbudskarta, which it points at', () => {
    expect(measureOf(withOffer({ ...emptyMeasureForm, from: '2026-12-07' }, offer))).toEqual({
      code: 'work-training',
      provider: 'municipality',
      offerId: 'offer-1',
      from: '2026-12-07',
    });
  });

  it('points at the offer no more when another measure or provider is chosen', () => {
    const picked = withOffer(filled, offer);
    expect(withChange(picked, { code: 'sius' }).offerId).toBe('');
    expect(withChange(picked, { provider: 'af' }).offerId).toBe('');
    expect(withChange(picked, { to: '2027-03-01' }).offerId).toBe('offer-1');
  });

  it('opens with what was entered, and sends the same again', () => {
    const row: MeasureRow = {
      measureId: 'm-1',
      code: 'work-training',
      title: 'Arbetsträning',
      kindText: 'Arbetsinriktade insatser',
      providerText: 'Kommunen',
      datesText: '',
      status: 'started',
      statusText: 'Pågår',
      provider: 'municipality',
      offerId: 'offer-1',
      from: '2026-10-01',
      to: '2026-12-31',
      startedOn: '2026-10-02',
    };
    expect(measureOf(measureFormOf(row))).toEqual({
      code: 'work-training',
      provider: 'municipality',
      offerId: 'offer-1',
      from: '2026-10-01',
      to: '2026-12-31',
      startedOn: '2026-10-02',
    });
  });
});

describe('the search in the utbudskarta', () => {
  const offers = [offer, { ...offer, value: 'offer-2', label: 'Skuldrådgivning, Bergs kommun' }];
  const found = (search: string) => offersFound(offers, search).map(({ value }) => value);

  it('finds by every word, anywhere in the label and in any case', () => {
    expect(found('svenstavik ARBETS')).toEqual(['offer-1']);
    expect(found('skuldrådg')).toEqual(['offer-2']);
    expect(found('svenstavik skuld')).toEqual([]);
  });

  it('shows nothing before anything is sought, and no more than can be looked over', () => {
    expect(found('  ')).toEqual([]);
    const many = Array.from({ length: 30 }, (_, n) => ({ ...offer, value: `offer-${n}` }));
    expect(offersFound(many, 'arbets').length).toBeLessThan(10);
  });
});
