import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closingForm,
  closingWith,
  readClosing,
  stoppingForm,
} from '../../../../shared/cases/forms/closing-form.ts';
import { closingRefusal, closingRules } from '../../../../shared/cases/forms/closing-rules.ts';
import { closingReasons, outcomelessReasons } from '../../../../shared/codes/closing.ts';
import { textsOf } from '../../../builders/texts.ts';

const outcomes = closingReasons.filter((reason) => !isOutcomeless(reason));
function isOutcomeless(reason: string): boolean {
  return outcomelessReasons.some((one) => one === reason);
}

/** Answers what the reason leaves open with whatever the form offers there. */
const answered = fc
  .record({
    reason: fc.constantFrom(...closingReasons),
    pick: fc.nat(),
    takingOver: fc.constantFrom('none', 'af', 'fk', 'region', 'municipality'),
    yesNo: fc.constantFrom('yes', 'no'),
  })
  .map(({ reason, pick, takingOver, yesNo }) => {
    const { values, choices } = closingWith(reason);
    const offered = (field: 'occupationOut' | 'result') => {
      const allowed = choices[field] ?? [];
      return allowed[pick % allowed.length]?.value;
    };
    return textsOf({
      occupationOut: offered('occupationOut'),
      result: offered('result'),
      takingOver,
      planAgreed: yesNo,
      nnsOffered: yesNo,
      livelihoodOut: 'social-assistance',
      ...values,
      reason,
    });
  });

describe('the closing form', () => {
  it('is no closing before a reason is chosen, and says so at every field', () => {
    expect(readClosing(textsOf({}))).toEqual({
      ok: false,
      error: Object.entries(closingForm.fields).map(([field, { missing }]) => ({
        field,
        text: missing,
      })),
    });
  });

  it('is always accepted with what it fills in and what it lets one choose', () => {
    fc.assert(
      fc.property(answered, (texts) => {
        const closing = readClosing(texts);
        expect(closing.ok).toBe(true);
        if (closing.ok) expect(closingRefusal(closing.value)).toBeUndefined();
      }),
    );
  });

  it.each(outcomelessReasons)(
    'asks for nothing more than the reason %s, and stores nothing more',
    (reason) => {
      expect(closingWith(reason).notAsked).toEqual(
        Object.keys(closingForm.fields).filter((name) => name !== 'reason'),
      );
      const filled = textsOf({ reason, livelihoodOut: 'employment', nnsOffered: 'yes' });
      expect(readClosing(filled)).toEqual({
        ok: true,
        value: {
          reason,
          planAgreed: false,
          livelihoodOut: [],
          occupationOut: 'none',
          result: 'neither',
          takingOver: 'none',
          nnsOffered: false,
        },
      });
    },
  );

  it.each(outcomes)('answers nothing that %s does not say', (reason) => {
    const { values, notAsked } = closingWith(reason);
    const { takingOver } = closingRules[reason].follows;
    expect(values['takingOver']).toBe(takingOver);
    expect(values).not.toHaveProperty('nnsOffered');
    expect(notAsked).not.toContain('livelihoodOut');
    expect(readClosing(textsOf({ ...values, reason })).ok).toBe(false);
  });

  it('takes the plan as agreed for A and not for B, and does not ask about it then', () => {
    const agreed = (reason: string) => closingWith(reason).values['planAgreed'];
    expect(agreed('a2-studies')).toBe('yes');
    expect(agreed('b1-disability-pension-applied')).toBe('no');
    expect(agreed('work-oriented-measure')).toBeUndefined();
    expect(closingWith('a2-studies').notAsked).toEqual(['planAgreed']);
    expect(closingWith('work-oriented-measure').notAsked).toEqual([]);
  });

  it('offers no occupation or result that would be refused', () => {
    const offered = (reason: string, field: 'occupationOut' | 'result') =>
      closingWith(reason).choices[field]?.map(({ value }) => value);
    expect(offered('a1-employment', 'occupationOut')).toEqual([
      'employment',
      'subsidised-employment',
    ]);
    expect(offered('b1-disability-pension-applied', 'result')).toEqual(['in-measure', 'neither']);
  });

  it('asks for the rest only once a reason is chosen', () => {
    expect(closingWith('').notAsked).toHaveLength(6);
    expect(closingWith(undefined).notAsked).toHaveLength(6);
  });

  it('refuses a code that is none, at its field', () => {
    const read = readClosing(
      textsOf({
        ...closingWith('a1-employment').values,
        reason: 'a1-employment',
        takingOver: 'af',
        nnsOffered: 'no',
        livelihoodOut: 'employment,påhittad',
      }),
    );
    expect(read).toEqual({
      ok: false,
      error: [{ field: 'livelihoodOut', text: closingForm.fields.livelihoodOut.missing }],
    });
  });
});

describe('the form of what is closed with nothing to tell of', () => {
  it('asks for the reason alone', () => {
    expect(Object.keys(stoppingForm.fields)).toEqual(['reason']);
  });
});
