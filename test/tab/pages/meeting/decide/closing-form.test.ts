import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingRefusal, closingRules } from '../../../../../shared/cases/forms/closing-rules.ts';
import {
  closingReasons,
  closingResults,
  occupationsOut,
} from '../../../../../shared/codes/closing.ts';
import {
  allowedWith,
  asksForReasonOnly,
  closingOf,
  emptyClosingForm,
  withReason,
  type ClosingForm,
} from '../../../../../tab/pages/meeting/decide/closing-form.ts';

const outcomes = closingReasons.filter((reason) => !asksForReasonOnly({ reason }));
const chosen = (codes: readonly string[]) => codes.map((value) => ({ value }));

/** Answers what the reason leaves open with whatever the form offers there. */
const answered = fc
  .record({
    reason: fc.constantFrom(...closingReasons),
    pick: fc.nat(),
    takingOver: fc.constantFrom('none', 'af', 'fk', 'region', 'municipality'),
    yesNo: fc.constantFrom('yes', 'no'),
  })
  .map(({ reason, pick, takingOver, yesNo }): ClosingForm => {
    const form = withReason(emptyClosingForm, reason);
    const offered = (field: 'occupationOut' | 'result', codes: readonly string[]) => {
      const allowed = allowedWith(form, field, chosen(codes));
      return allowed[pick % allowed.length]?.value ?? '';
    };
    return {
      ...form,
      occupationOut: form.occupationOut || offered('occupationOut', occupationsOut),
      result: form.result || offered('result', closingResults),
      takingOver: form.takingOver || takingOver,
      planAgreed: form.planAgreed || yesNo,
      nnsOffered: yesNo,
      livelihoodOut: ['social-assistance'],
    };
  });

describe('the closing form', () => {
  it('is no closing before a reason is chosen', () => {
    expect(closingOf(emptyClosingForm)).toBeUndefined();
  });

  it('is always accepted with what it fills in and what it lets one choose', () => {
    fc.assert(
      fc.property(answered, (form) => {
        const closing = closingOf(form);
        expect(closing).toBeDefined();
        if (closing !== undefined) expect(closingRefusal(closing)).toBeUndefined();
      }),
    );
  });

  it.each(['consent-withdrawn', 'registered-by-mistake'])(
    'asks for nothing more than the reason %s, and stores nothing more',
    (reason) => {
      const filled = { ...emptyClosingForm, livelihoodOut: ['employment'], nnsOffered: 'yes' };
      expect(closingOf(withReason(filled, reason))).toEqual({
        reason,
        planAgreed: false,
        livelihoodOut: [],
        occupationOut: 'none',
        result: 'neither',
        takingOver: 'none',
        nnsOffered: false,
      });
    },
  );

  it.each(outcomes)('answers nothing that %s does not say', (reason) => {
    const form = withReason({ ...emptyClosingForm, livelihoodOut: ['employment'] }, reason);
    const { takingOver } = closingRules[reason].follows;
    expect(form).toMatchObject({ nnsOffered: '', takingOver: takingOver ?? '' });
    expect(closingOf(form)).toBeUndefined();
  });

  it('takes the plan as agreed for A and not for B', () => {
    const agreed = (reason: string) => withReason(emptyClosingForm, reason).planAgreed;
    expect(agreed('a2-studies')).toBe('yes');
    expect(agreed('b1-disability-pension-applied')).toBe('no');
    expect(agreed('work-oriented-measure')).toBe('');
  });

  it('offers no occupation or result that would be refused', () => {
    const form = withReason(emptyClosingForm, 'a1-employment');
    expect(allowedWith(form, 'occupationOut', chosen(occupationsOut))).toEqual(
      chosen(['employment', 'subsidised-employment']),
    );
    const b1 = withReason(emptyClosingForm, 'b1-disability-pension-applied');
    expect(allowedWith(b1, 'result', chosen(closingResults))).toEqual(
      chosen(['in-measure', 'neither']),
    );
  });

  it('sends what was changed after the reason', () => {
    const form = {
      ...withReason(emptyClosingForm, 'a1-employment'),
      takingOver: 'af',
      nnsOffered: 'no',
    };
    expect(closingOf({ ...form, livelihoodOut: ['employment', 'påhittad'] })).toMatchObject({
      occupationOut: 'employment',
      takingOver: 'af',
      nnsOffered: false,
      livelihoodOut: ['employment'],
    });
  });
});
