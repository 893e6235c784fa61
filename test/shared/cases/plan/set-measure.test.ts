import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import {
  type Measure,
  type MeasureInput,
  mostMeasures,
} from '../../../../shared/cases/case-plan.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { anOffer } from '../../../builders/offer.ts';
import { refusedWith, today, tryStep } from '../try-step.ts';

const training: MeasureInput = {
  code: 'work-training',
  provider: 'municipality',
  from: '2026-12-14',
};
const ongoing = () => aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');

function withPlan(measures: readonly MeasureInput[] = [training]): StarCase {
  return ongoing()
    .did('2026-12-01', {
      verb: 'make-plan',
      plan: aPlanInput('2026-12-01', { measures: [...measures] }),
      nextFollowUp: '2026-12-15',
    })
    .build();
}

function measuresOf({ current }: StarCase): readonly Measure[] {
  return current.status === 'ongoing' ? (current.plan?.measures ?? []) : [];
}

function set(
  starCase: StarCase,
  measure: MeasureInput,
  measureId?: string,
  around: Parameters<typeof tryStep>[2] = {},
) {
  const place = measureId === undefined ? {} : { measureId };
  return tryStep(starCase, { verb: 'set-measure', measure, ...place }, around);
}

describe('a measure of a plan', () => {
  it('is added last, with an id of its own', () => {
    const sfi: MeasureInput = { code: 'sfi', provider: 'municipality', from: '2027-01-11' };
    const after = value(set(withPlan(), sfi));
    expect(measuresOf(after)).toHaveLength(2);
    expect(measuresOf(after)[1]).toMatchObject(sfi);
    expect(after.history.at(-1)).toMatchObject({ type: 'measure-set' });
  });

  it('is changed in its place, so that it has started', () => {
    const before = withPlan();
    const id = measuresOf(before)[0]?.id;
    const after = value(set(before, { ...training, startedOn: today }, id));
    expect(measuresOf(after)).toEqual([{ ...training, startedOn: today, id }]);
  });

  it('is left as it is when nothing of it is changed', () => {
    const before = withPlan();
    expect(value(set(before, training, measuresOf(before)[0]?.id))).toBe(before);
  });

  it('needs a plan to be part of', () => {
    expect(set(ongoing().build(), training)).toEqual(refusedWith({ code: 'plan-missing' }));
  });

  it('must be in the plan to be changed', () => {
    expect(set(withPlan(), training, 'another')).toEqual(
      refusedWith({ code: 'not-found', what: 'measure' }),
    );
  });

  it('is one of twenty at most; those in a full plan can still be changed', () => {
    const full = withPlan(Array.from({ length: mostMeasures }, () => training));
    expect(set(full, training)).toEqual(refusedWith({ code: 'invalid', fields: ['measures'] }));
    const last = measuresOf(full).at(-1)?.id;
    expect(set(full, { ...training, startedOn: today }, last).ok).toBe(true);
  });

  it.each([
    ['raised', aCase().raisedOn('2026-11-03').build()],
    ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
    ['closed', ongoing().closedOn('2026-12-01').build()],
  ] as const)('is not set in a case that is %s', (status, starCase) => {
    expect(set(starCase, training)).toEqual(refusedWith({ code: 'case-is', status }));
  });
});

describe('the days of a measure', () => {
  it.each<[string, Partial<MeasureInput>, Parameters<typeof refusedWith>[0]]>([
    [
      'end after they begin, as planned',
      { to: '2026-12-13' },
      { code: 'too-early', field: 'to', earliest: '2026-12-14' },
    ],
    [
      'have begun when they are said to have',
      { startedOn: '2026-12-09' },
      { code: 'not-yet', field: 'startedOn' },
    ],
    [
      'have begun before they ended',
      { endedOn: today },
      { code: 'invalid', fields: ['startedOn'] },
    ],
    [
      'end after they begin, in fact',
      { startedOn: '2026-12-07', endedOn: '2026-12-06' },
      { code: 'too-early', field: 'endedOn', earliest: '2026-12-07' },
    ],
    [
      'have ended when they are said to have',
      { startedOn: '2026-12-07', endedOn: '2026-12-09' },
      { code: 'not-yet', field: 'endedOn' },
    ],
  ])('%s', (_, change, refusal) => {
    const measure = { ...training, ...change };
    expect(set(withPlan(), measure)).toEqual(refusedWith(refusal));
    const plan = aPlanInput('2026-12-07', { measures: [measure] });
    expect(tryStep(withPlan(), { verb: 'make-plan', plan, nextFollowUp: '2027-01-12' })).toEqual(
      refusedWith(refusal),
    );
  });

  it('may be one day, planned and in fact', () => {
    const oneDay = { ...training, to: training.from, startedOn: today, endedOn: today };
    expect(set(withPlan(), oneDay).ok).toBe(true);
  });
});

describe('a measure picked from the utbudskarta', () => {
  const picked: MeasureInput = { ...training, offerId: 'offer-1' };
  const missing = refusedWith({ code: 'not-found', what: 'offer' });

  it('must be there now, for the county or for the municipality of the team', () => {
    const offered = (teamIds: string[]) =>
      set(withPlan(), picked, undefined, { offers: [anOffer({ teamIds })] });
    expect(offered([]).ok).toBe(true);
    expect(offered(['berg', 'krokom']).ok).toBe(true);
    expect(offered(['krokom'])).toEqual(missing);
    expect(set(withPlan(), picked)).toEqual(missing);
  });

  it('is the measure of the offer, given by its party', () => {
    const offers = [anOffer()];
    const other = refusedWith({ code: 'invalid', fields: ['offerId'] });
    const set1 = (measure: MeasureInput) => set(withPlan(), measure, undefined, { offers });
    expect(set1({ ...picked, code: 'internship' })).toEqual(other);
    expect(set1({ ...picked, provider: 'af' })).toEqual(other);
  });

  it('stays in the plan when the offer has been taken off the map', () => {
    const withOffer = value(set(withPlan([]), picked, undefined, { offers: [anOffer()] }));
    const id = measuresOf(withOffer)[0]?.id;
    expect(set(withOffer, { ...picked, startedOn: today }, id).ok).toBe(true);
    const plan = aPlanInput('2026-12-07', { measures: [picked] });
    const anew = { verb: 'make-plan', plan, nextFollowUp: '2027-01-12' } as const;
    expect(measuresOf(value(tryStep(withOffer, anew)))[0]?.id).toBe(id);
    expect(set(withOffer, picked)).toEqual(missing);
  });

  it('is refused in a new plan too when it is not there', () => {
    const plan = aPlanInput('2026-12-07', { measures: [picked] });
    const made = { verb: 'make-plan', plan, nextFollowUp: '2027-01-12' } as const;
    expect(tryStep(ongoing().build(), made)).toEqual(missing);
    expect(tryStep(ongoing().build(), made, { offers: [anOffer()] }).ok).toBe(true);
  });
});
