import { describe, expect, it } from 'vitest';
import { planInput } from '../../../shared/cases/case-parts.ts';
import { fkParts, planningForms } from '../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../shared/rules/planning-form.ts';
import { emptyMeasureForm } from '../../../tab/planning/measure-form.ts';
import { chosenForm, planFormOf, planOf, verdictOf, type PlanForm } from '../../../tab/planning/plan-form.ts';
import { lacksWork } from '../../../tab/planning/measures.ts';
import { caseViewFor } from '../fixtures/cases.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';

const received = caseViewFor('/api/teams/berg/cases/BER-2026-013', 'demo/samordnare') as CaseView;
const planned = caseViewFor('/api/teams/berg/cases/BER-2025-003', 'demo/samordnare') as CaseView;

const filled: PlanForm = {
  ...planFormOf(received),
  heldOn: '2026-11-30',
  fk: 'absent',
  healthCare: true,
  tookPart: 'yes',
  points: ['jointly-planned', 'own-task'],
  measures: [{ ...emptyMeasureForm, code: 'work-trial', provider: 'af', from: '2026-12-14' }],
};

describe('the form of a plan', () => {
  it('gives a plan that the server takes, with the form of the table', () => {
    const made = planOf(filled);
    expect(planInput.parse(made?.plan)).toMatchObject({
      form: 'multi-party-meeting',
      actors: { fk: 'absent', healthCare: true, socialServices: false },
      individualTookPart: true,
      points: ['jointly-planned', 'own-task'],
    });
    expect(made?.nextFollowUp).toBe('2026-12-08');
  });

  it.each([
    ['the day of the planning meeting', { heldOn: '' }],
    ['how FK took part', { fk: '' }],
    ['whether the individual took part', { tookPart: '' }],
    ['the next follow-up', { nextFollowUp: '' }],
    ['all of a measure that was begun', { measures: [emptyMeasureForm] }],
  ])('gives none without %s', (_, missing) => {
    expect(planOf({ ...filled, ...missing })).toBeUndefined();
  });

  it('says with the table what the meeting was, for all who can take part', () => {
    for (const fk of fkParts)
      for (const healthCare of [true, false])
        for (const socialServices of [true, false]) {
          const form = { ...filled, fk, healthCare, socialServices };
          expect(verdictOf(form)).toEqual(planningVerdict({ fk, healthCare, socialServices }));
        }
  });

  it('suggests SIP where two forms apply, and takes the other when the team chooses it', () => {
    const conflict = { ...filled, fk: 'holder', healthCare: true, socialServices: true, form: '' };
    expect(chosenForm(conflict)).toBe('sip');
    expect(chosenForm({ ...conflict, form: 'status-meeting' })).toBe('status-meeting');
    expect(chosenForm({ ...conflict, form: 'multi-party-meeting' })).toBe('sip');
  });

  it('takes the team’s choice, with its reason, where the table has no rule', () => {
    const free = { ...filled, fk: 'takes-part', form: '', formReason: '  Alla var på plats.  ' };
    expect(planOf(free)).toBeUndefined();
    for (const form of planningForms)
      expect(planOf({ ...free, form })?.plan).toMatchObject({
        form,
        formReason: 'Alla var på plats.',
      });
  });

  it('sends no reason where the table has a rule, whatever stands in the form', () => {
    expect(planOf({ ...filled, formReason: 'Kvar sedan förut' })?.plan).not.toHaveProperty(
      'formReason',
    );
  });

  it('never assumes that the individual took part', () => {
    expect(planFormOf(received).tookPart).toBe('');
    expect(planFormOf(planned).tookPart).toBe('');
  });

  it('opens with the points and measures of the plan that is made anew, and keeps them', () => {
    const again = planFormOf(planned);
    expect(again.points).toHaveLength(4);
    expect(again.measures.map(({ code }) => code).sort()).toEqual([
      'debt-counselling',
      'prevention',
      'rehabilitation',
    ]);
    expect(planOf({ ...again, heldOn: '2026-12-01', tookPart: 'no' })?.plan.measures).toHaveLength(
      3,
    );
  });
});

describe('the work focus of a plan', () => {
  const { measureCodes } = received.choices;

  it('is there with one arbetsinriktad measure', () => {
    expect(lacksWork([{ code: 'sfi' }, { code: 'sius' }], measureCodes)).toBe(false);
  });

  it('is missing without one', () => {
    expect(lacksWork([], measureCodes)).toBe(true);
    expect(lacksWork([{ code: 'sfi' }, { code: 'treatment' }], measureCodes)).toBe(true);
  });
});
