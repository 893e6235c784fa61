import { describe, expect, it } from 'vitest';
import { lateOutcome } from '../../../shared/cases/case.ts';
import { newOutcomeForm, outcomeOf } from '../../../tab/steps/outcome-form.ts';

const filled = {
  ...newOutcomeForm('2026-12-01'),
  livelihood: ['disability-pension', 'påhittad'],
  occupation: 'none',
};

describe('the form of what showed after closing', () => {
  it('gives what the server takes, with today’s date unless another is given', () => {
    expect(lateOutcome.parse(outcomeOf(filled))).toEqual({
      on: '2026-12-01',
      livelihood: ['disability-pension'],
      occupation: 'none',
    });
  });

  it('has the decision on sjukersättning when there is one', () => {
    expect(outcomeOf({ ...filled, pensionDecision: 'granted' })).toMatchObject({
      pensionDecision: 'granted',
    });
  });

  it.each([{ on: '' }, { occupation: '' }])('gives nothing with %j', (missing) => {
    expect(outcomeOf({ ...filled, ...missing })).toBeUndefined();
  });
});
