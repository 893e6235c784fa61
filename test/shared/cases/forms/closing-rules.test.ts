import { describe, expect, it } from 'vitest';
import type { Closing } from '../../../../shared/cases/case.ts';
import { closingRefusal } from '../../../../shared/cases/forms/closing-rules.ts';
import { presentRefusal } from '../../../../shared/commands/refusals.ts';
import { aClosing } from '../../../builders/case.ts';
import {
  closingReasons,
  closingResults,
  personalReasons,
} from '../../../../shared/codes/closing.ts';

const refused = (change: Partial<Closing>) => closingRefusal(aClosing(change));
const disagree = (...fields: string[]) => ({ code: 'reason-and-outcome-disagree', fields });

describe('a closing', () => {
  it.each<[Partial<Closing>, string[]]>([
    [{ reason: 'a1-employment', occupationOut: 'none' }, ['occupationOut']],
    [{ reason: 'a1-employment', occupationOut: 'studies' }, ['occupationOut']],
    [{ reason: 'a1-employment', result: 'neither' }, ['result']],
    [{ reason: 'a2-studies', occupationOut: 'employment' }, ['occupationOut']],
    [{ reason: 'a3-coordinated-rehabilitation', occupationOut: 'none' }, ['occupationOut']],
    [{ reason: 'a1-employment', personalReason: 'moved' }, ['personalReason']],
    [
      { reason: 'work-oriented-measure', occupationOut: 'none', result: 'neither' },
      ['occupationOut', 'result'],
    ],
  ])('that contradicts itself, %j, is refused at %j', (change, fields) => {
    expect(refused(change)).toEqual(disagree(...fields));
  });

  it.each<Partial<Closing>>([
    { reason: 'a1-employment', occupationOut: 'subsidised-employment', result: 'in-measure' },
    { reason: 'a3-coordinated-rehabilitation', occupationOut: 'other' },
    { reason: 'b2-not-work-oriented', result: 'in-measure' },
    { reason: 'b3-personal', occupationOut: 'employment' },
    { reason: 'work-oriented-measure', result: 'sustainable-plan', planAgreed: false },
  ])('that can be argued for, %j, is taken', (change) => {
    expect(refused(change)).toBeUndefined();
  });

  // “Also when” (handbook §3): with an agreed plan or without, and with a sustainable plan as result.
  const alsoWhen = closingReasons.filter((reason) => reason.startsWith('b'));
  it.each(
    alsoWhen.flatMap((reason) =>
      closingResults.flatMap((result) =>
        [true, false].map((planAgreed) => ({ reason, result, planAgreed })),
      ),
    ),
  )('%j is taken', (change) => {
    expect(alsoWhen).toHaveLength(3);
    expect(refused(change)).toBeUndefined();
  });

  it.each(personalReasons)(
    'for the individual’s own reasons may say which: %s',
    (personalReason) => {
      expect(refused({ reason: 'b3-personal', personalReason })).toBeUndefined();
    },
  );

  it('without consent, or that was a mistake, says nothing but its reason', () => {
    expect(refused({ reason: 'consent-withdrawn' })).toBeUndefined();
    expect(
      refused({ reason: 'consent-withdrawn', livelihoodOut: ['employment'], nnsOffered: true }),
    ).toEqual(disagree('livelihoodOut', 'nnsOffered'));
    expect(refused({ reason: 'consent-withdrawn', personalReason: 'moved' })).toEqual(
      disagree('personalReason'),
    );
    expect(refused({ reason: 'registered-by-mistake', takingOver: 'af' })).toEqual(
      disagree('takingOver'),
    );
  });

  it('is refused at its fields, in words', () => {
    const refusal = {
      code: 'reason-and-outcome-disagree',
      fields: ['occupationOut', 'result'],
    } as const;
    expect(presentRefusal(refusal)).toMatchObject({
      text: 'Det här stämmer inte med avslutsorsaken: sysselsättningen och resultatet. Ändra det, eller välj en annan orsak.',
      fields: ['occupationOut', 'result'],
    });
  });
});
