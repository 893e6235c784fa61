import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../shared/cases/forms/read-plan.ts';
import { planningForms } from '../../../shared/codes/planning.ts';
import { planningFormAsked, withPlanningForm } from '../../../tab/planning/planning-form.ts';
import { textsOf } from '../../builders/texts.ts';

const filled = {
  heldOn: '2026-11-30',
  fk: 'absent',
  actors: 'health-care',
  tookPart: 'yes',
  nextFollowUp: '2026-12-08',
};
const conflict = { ...filled, fk: 'holder', actors: 'health-care,social-services' };
const free = { ...filled, fk: 'takes-part' };
const planOf = (texts: Readonly<Record<string, string>>) => {
  const read = readPlan(withPlanningForm(textsOf(texts)), []);
  return read.ok ? read.value.plan : undefined;
};

describe('the form of the planning meeting in the form of a plan', () => {
  it('is not asked for where the table says it, and then it is the table’s', () => {
    expect(planningFormAsked(textsOf(filled))).toEqual({
      said: 'Mötesformen är flerpartsmöte.',
      start: { notAsked: ['form', 'formReason'] },
    });
    expect(planOf({ ...filled, form: 'sip' })?.form).toBe('multi-party-meeting');
  });

  it('waits until it is known how FK took part', () => {
    const { start } = planningFormAsked(textsOf({ actors: 'health-care' }));
    expect(start.notAsked).toEqual(['form', 'formReason']);
  });

  it('suggests SIP where two forms apply, and takes the other when the team chooses it', () => {
    expect(planOf(conflict)?.form).toBe('sip');
    expect(planOf({ ...conflict, form: 'status-meeting' })?.form).toBe('status-meeting');
    expect(planOf({ ...conflict, form: 'multi-party-meeting' })?.form).toBe('sip');
    expect(planningFormAsked(textsOf(conflict)).start.choices?.['form']).toEqual([
      { value: 'status-meeting', label: 'Avstämningsmöte' },
      { value: 'sip', label: 'SIP (förslag)' },
    ]);
  });

  it('takes the team’s choice, with its reason, where the table has no rule', () => {
    const told = { ...free, formReason: '  Alla var på plats.  ' };
    expect(planOf(told)).toBeUndefined();
    for (const form of planningForms)
      expect(planOf({ ...told, form })).toMatchObject({ form, formReason: 'Alla var på plats.' });
    expect(planningFormAsked(textsOf(free)).start).not.toHaveProperty('notAsked');
  });

  it('sends no reason where the table has a rule, whatever stands in the form', () => {
    expect(planOf({ ...filled, formReason: 'Kvar sedan förut' })).not.toHaveProperty('formReason');
  });
});
