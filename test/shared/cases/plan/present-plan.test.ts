import { describe, expect, it } from 'vitest';
import type { Measure, Plan } from '../../../../shared/cases/case-parts.ts';
import { presentPlan } from '../../../../shared/cases/plan/present-plan.ts';
import { fkParts, planPoints } from '../../../../shared/codes/planning.ts';

const aPlan = (change: Partial<Plan> = {}): Plan => ({
  form: 'multi-party-meeting',
  actors: { fk: 'absent', healthCare: true, socialServices: false },
  heldOn: '2026-11-17',
  individualTookPart: true,
  points: [...planPoints],
  measures: [],
  ...change,
});
const aMeasure = (change: Partial<Measure> = {}): Measure => ({
  id: 'm-1',
  code: 'work-training',
  provider: 'municipality',
  from: '2026-11-23',
  ...change,
});
const viewOf = (change: Partial<Plan>) => presentPlan(aPlan(change), '2026-12-08');

describe('the planning meeting', () => {
  it('is told with its form where the table gives one', () => {
    expect(viewOf({}).formText).toBe('Flerpartsmöte');
  });

  it('is told as a conflict where two forms apply', () => {
    const actors = { fk: 'holder', healthCare: true, socialServices: true } as const;
    expect(viewOf({ actors, form: 'sip' }).formText).toBe(
      'SIP. Två regler gäller samtidigt, avstämningsmöte och SIP, och teamet har valt',
    );
    expect(viewOf({ actors, form: 'sip', formReason: 'Finns redan' }).formText).toBe(
      'SIP. Två regler gäller samtidigt, avstämningsmöte och SIP, och teamet har valt: Finns redan',
    );
  });

  it('is told as without a rule where there is none, with the reason', () => {
    const actors = { fk: 'takes-part', healthCare: true, socialServices: false } as const;
    expect(viewOf({ actors, formReason: 'Alla ville ses' }).formText).toBe(
      'Flerpartsmöte. Ingen regel säger vilken mötesform som gäller, och teamet har valt: Alla ville ses',
    );
  });

  it.each([
    ['holder', 'Deltog: Försäkringskassan (ärendebärare) och hälso- och sjukvården.'],
    ['takes-part', 'Deltog: Försäkringskassan och hälso- och sjukvården.'],
    ['absent', 'Deltog: hälso- och sjukvården.'],
  ] as const)('is told with who took part, FK being %s', (fk, text) => {
    expect(fkParts).toContain(fk);
    const actors = { fk, healthCare: true, socialServices: false };
    expect(viewOf({ actors }).heldText).toBe(`Planeringsmötet hölls tis 17 nov 2026. ${text}`);
  });

  it('is told with nobody of those the form depends on', () => {
    const actors = { fk: 'absent', healthCare: false, socialServices: false } as const;
    expect(viewOf({ actors }).heldText).toBe(
      'Planeringsmötet hölls tis 17 nov 2026 utan Försäkringskassan, hälso- och sjukvården och socialtjänsten.',
    );
  });

  it('says whether the individual took part', () => {
    expect(viewOf({}).tookPartText).toBe('Individen deltog i planeringen');
    expect(viewOf({ individualTookPart: false }).tookPartText).toBe(
      'Individen deltog inte i planeringen',
    );
  });
});

describe('the five points', () => {
  it('are shown met or not, and counted', () => {
    const view = viewOf({ points: ['jointly-planned', 'own-task'] });
    expect(view.pointsText).toBe('2 av 5 punkter');
    expect(view.points.map(({ met }) => met)).toEqual([true, false, false, true, false]);
  });

  it('are warned of where they are not met', () => {
    const points = planPoints.filter((point) => point !== 'own-task');
    expect(viewOf({ points, measures: [aMeasure()] }).warnings).toEqual([
      'Saknas: individens egen uppgift står i planen.',
    ]);
  });
});

describe('the measures of a plan', () => {
  it('stand by kind, work first, and within a kind by day', () => {
    const measures = [
      aMeasure({ id: 'social', code: 'housing-support' }),
      aMeasure({ id: 'later', from: '2026-12-01' }),
      aMeasure({ id: 'health', code: 'treatment', provider: 'region' }),
      aMeasure({ id: 'sooner' }),
    ];
    expect(viewOf({ measures }).measures.map(({ measureId }) => measureId)).toEqual([
      'sooner',
      'later',
      'health',
      'social',
    ]);
  });

  it('are told with who gives them, when, and how far they have come', () => {
    const measures = [
      aMeasure({ to: '2027-02-26' }),
      aMeasure({ id: 'm-2', startedOn: '2026-11-24' }),
      aMeasure({ id: 'm-3', startedOn: '2026-11-24', endedOn: '2026-12-08' }),
    ];
    const rows = viewOf({ measures }).measures;
    expect(rows[0]).toMatchObject({
      title: 'Arbetsträning',
      kindText: 'Arbetsinriktade insatser',
      providerText: 'Kommunen',
      datesText: 'Planerad mån 23 nov 2026–fre 26 feb 2027',
    });
    expect(rows[1]?.datesText).toBe('Planerad från mån 23 nov 2026');
    expect(rows.map(({ status, statusText }) => [status, statusText])).toEqual([
      ['planned', 'Inte startad'],
      ['started', 'Pågår sedan tis 24 nov 2026'],
      ['ended', 'Avslutad tis 8 dec 2026'],
    ]);
  });

  it('went on when the case was closed, where they did: nobody has told of them since', () => {
    const measures = [
      aMeasure(),
      aMeasure({ id: 'm-2', startedOn: '2026-11-24' }),
      aMeasure({ id: 'm-3', startedOn: '2026-11-24', endedOn: '2026-12-08' }),
    ];
    const rows = presentPlan(aPlan({ measures }), '2027-03-01', 'closed').measures;
    expect(rows.map(({ statusText }) => statusText)).toEqual([
      'Inte startad',
      'Pågick vid avslutet',
      'Avslutad tis 8 dec 2026',
    ]);
  });

  it('are warned of when none is work-oriented', () => {
    const warning = 'Planen har ingen arbetsinriktad insats. Arbetsinriktning ska alltid ingå.';
    expect(viewOf({}).warnings).toEqual([warning]);
    expect(viewOf({ measures: [aMeasure({ code: 'treatment' })] }).warnings).toEqual([warning]);
    expect(viewOf({ measures: [aMeasure({ code: 'sius' })] }).warnings).toEqual([]);
  });

  it('are said to run in parallel or one at a time, when there are several', () => {
    const first = aMeasure({ to: '2026-12-31' });
    expect(viewOf({ measures: [first] })).not.toHaveProperty('parallelText');
    expect(viewOf({ measures: [first, aMeasure({ id: 'm-2' })] }).parallelText).toBe(
      'Minst två insatser pågår eller planeras samma tid.',
    );
    const later = aMeasure({ id: 'm-2', from: '2027-01-01' });
    expect(viewOf({ measures: [first, later] }).parallelText).toBe('En insats i taget.');
  });
});
