import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closingForm,
  closingWith,
  readClosing,
  stoppingForm,
} from '../../../../shared/cases/forms/closing-form.ts';
import { closingRefusal, closingRules } from '../../../../shared/cases/forms/closing-rules.ts';
import {
  closingReasons,
  isOutcomeless,
  outcomelessReasons,
  personalReasons,
} from '../../../../shared/codes/closing.ts';
import { textsOf } from '../../../builders/texts.ts';

const outcomes = closingReasons.filter((reason) => !isOutcomeless(reason));

/** Answers what the reason leaves open with whatever the form offers there. */
const answered = fc
  .record({
    reason: fc.constantFrom(...closingReasons),
    pick: fc.nat(),
    takingOver: fc.constantFrom('none', 'af', 'fk', 'region', 'municipality'),
    yesNo: fc.constantFrom('yes', 'no'),
    personalReason: fc.constantFrom(...personalReasons),
  })
  .map(({ reason, pick, takingOver, yesNo, personalReason }) => {
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
      personalReason,
      livelihoodOut: 'social-assistance',
      ...values,
      reason,
    });
  });

describe('the closing form', () => {
  it('is no closing before a reason is chosen, and says so at every field', () => {
    expect(readClosing(textsOf({}))).toEqual({
      ok: false,
      error: Object.entries(closingForm.fields)
        .filter(([field]) => field !== 'personalReason')
        .map(([field, { missing }]) => ({ field, text: missing })),
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

  it('takes the plan as agreed for work, studies and rehabilitation, and asks about it otherwise', () => {
    const agreed = (reason: string) => closingWith(reason).values['planAgreed'];
    expect(agreed('a2-studies')).toBe('yes');
    expect(agreed('b1-disability-pension-applied')).toBeUndefined();
    expect(agreed('work-oriented-measure')).toBeUndefined();
    expect(closingWith('a2-studies').notAsked).toEqual(['personalReason', 'planAgreed']);
    expect(closingWith('work-oriented-measure').notAsked).toEqual(['personalReason']);
    expect(closingWith('b3-personal').notAsked).toEqual([]);
  });

  it('offers no occupation or result that would be refused', () => {
    const offered = (reason: string, field: 'occupationOut' | 'result') =>
      closingWith(reason).choices[field]?.map(({ value }) => value);
    expect(offered('a1-employment', 'occupationOut')).toEqual([
      'employment',
      'subsidised-employment',
    ]);
    expect(offered('b1-disability-pension-applied', 'result')).toEqual([
      'in-measure',
      'sustainable-plan',
      'neither',
    ]);
  });

  it('asks for the rest only once a reason is chosen', () => {
    expect(closingWith('').notAsked).toHaveLength(7);
    expect(closingWith(undefined).notAsked).toHaveLength(7);
  });

  it('asks what the individual’s own reason was, and keeps it apart', () => {
    const filled = {
      reason: 'b3-personal',
      planAgreed: 'yes',
      occupationOut: 'none',
      result: 'sustainable-plan',
      takingOver: 'none',
      nnsOffered: 'no',
      livelihoodOut: 'social-assistance',
    };
    const why = (personalReason: string) => readClosing(textsOf({ ...filled, personalReason }));
    expect(why('declined-offer')).toMatchObject({ value: { personalReason: 'declined-offer' } });
    expect(why('')).toEqual({
      ok: false,
      error: [{ field: 'personalReason', text: closingForm.fields.personalReason.missing }],
    });
    // A card from before it was asked.
    const before = readClosing(textsOf(filled));
    expect(before.ok && 'personalReason' in before.value).toBe(false);
    // A card asks it of every reason.
    const other = readClosing(
      textsOf({ ...filled, reason: 'b2-not-work-oriented', personalReason: 'moved' }),
    );
    expect(other.ok && 'personalReason' in other.value).toBe(false);
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
