import { describe, expect, it } from 'vitest';
import { closing } from '../../../shared/cases/case.ts';
import { closingReasons } from '../../../shared/cases/lists.ts';
import { closingOf, emptyClosingForm, withReason } from '../../../tab/meeting/closing-form.ts';

describe('the closing form', () => {
  it('is no closing before a reason is chosen', () => {
    expect(closingOf(emptyClosingForm)).toBeUndefined();
  });

  it.each(closingReasons)('needs nothing more than the reason %s', (reason) => {
    expect(closing.safeParse(closingOf(withReason(emptyClosingForm, reason))).success).toBe(true);
  });

  it('takes the plan as agreed for A and not for B', () => {
    const agreed = (reason: string) => withReason(emptyClosingForm, reason).planAgreed;
    expect(agreed('a2-studies')).toBe(true);
    expect(agreed('b1-disability-pension-applied')).toBe(false);
  });

  it('sends what was changed after the reason', () => {
    const form = { ...withReason(emptyClosingForm, 'a1-employment'), takingOver: 'af' };
    expect(closingOf({ ...form, livelihoodOut: ['employment', 'påhittad'] })).toMatchObject({
      occupationOut: 'employment',
      takingOver: 'af',
      livelihoodOut: ['employment'],
    });
  });
});
