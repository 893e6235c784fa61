import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../shared/cases/forms/read-plan.ts';
import type { MeasureRow } from '../../../shared/cases/plan/view.ts';
import { measureKindLabels } from '../../../shared/codes/measures.ts';
import {
  lacksWork,
  measureChoices,
  measureTexts,
  offersFound,
  withOffer,
  withText,
} from '../../../tab/planning/measures.ts';
import { textsOf } from '../../builders/texts.ts';

const offer = {
  value: 'offer-1',
  label: 'Arbetsträning, Arbetscentrum i Svenstavik',
  code: 'work-training',
  party: 'municipality',
  stale: false,
} as const;
const filled = { code: 'internship', provider: 'other', from: '2026-12-07' };

describe('the form of a measure', () => {
  it('is filled in by an offer of the utbudskarta, which it points at', () => {
    expect(readMeasure(textsOf(withOffer({ from: '2026-12-07' }, offer)))).toEqual({
      ok: true,
      value: {
        code: 'work-training',
        provider: 'municipality',
        offerId: 'offer-1',
        from: '2026-12-07',
      },
    });
  });

  it('points at the offer no more when another measure or provider is chosen', () => {
    const picked = withOffer(filled, offer);
    expect(withText(picked, 'code', 'sius')['offerId']).toBe('');
    expect(withText(picked, 'provider', 'af')['offerId']).toBe('');
    expect(withText(picked, 'to', '2027-03-01')['offerId']).toBe('offer-1');
  });

  it('opens with what was entered, and sends the same again', () => {
    const entered = {
      code: 'work-training',
      provider: 'municipality',
      offerId: 'offer-1',
      from: '2026-10-01',
      to: '2026-12-31',
      startedOn: '2026-10-02',
    };
    const row: MeasureRow = {
      ...entered,
      measureId: 'm-1',
      title: 'Arbetsträning',
      kindText: 'Arbetsinriktade insatser',
      providerText: 'Kommunen',
      datesText: '',
      status: 'started',
      statusText: 'Pågår',
    };
    expect(readMeasure(textsOf(measureTexts(row)))).toEqual({ ok: true, value: entered });
  });

  it('lists every measure under its kind, work first', () => {
    expect(measureChoices).toHaveLength(22);
    expect([...new Set(measureChoices.map(({ group }) => group))]).toEqual(
      Object.values(measureKindLabels),
    );
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

describe('the work focus of a plan', () => {
  it('is there with one arbetsinriktad measure', () => {
    expect(lacksWork([{ code: 'sfi' }, { code: 'sius' }])).toBe(false);
  });

  it('is missing without one', () => {
    expect(lacksWork([])).toBe(true);
    expect(lacksWork([{ code: 'sfi' }, { code: 'treatment' }])).toBe(true);
  });
});
