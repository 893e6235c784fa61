import { describe, expect, it } from 'vitest';
import { planInput } from '../../../../shared/cases/case-parts.ts';
import { measureForm, planForm } from '../../../../shared/cases/forms/plan-forms.ts';
import { readMeasure, readPlan, verdictIn } from '../../../../shared/cases/forms/read-plan.ts';
import { fkParts } from '../../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../../shared/rules/planning-form.ts';
import { textsOf } from '../../../builders/texts.ts';

const filled = {
  heldOn: '2026-11-30',
  fk: 'absent',
  actors: 'health-care',
  tookPart: 'yes',
  points: 'jointly-planned,own-task',
  nextFollowUp: '2026-12-08',
};
const measure = { code: 'work-trial', provider: 'af', from: '2026-12-14' } as const;
const read = (change: Readonly<Record<string, string>> = {}) =>
  readPlan(textsOf({ ...filled, ...change }), [measure]);

describe('the form of a plan', () => {
  it('gives a plan that the server takes, with the form of the table', () => {
    const made = read();
    expect(made.ok && planInput.parse(made.value.plan)).toMatchObject({
      form: 'multi-party-meeting',
      actors: { fk: 'absent', healthCare: true, socialServices: false },
      individualTookPart: true,
      points: ['jointly-planned', 'own-task'],
      measures: [measure],
    });
    expect(made.ok && made.value.nextFollowUp).toBe('2026-12-08');
  });

  it.each(['heldOn', 'tookPart', 'nextFollowUp'] as const)(
    'gives none without %s, and says so there',
    (field) => {
      expect(read({ [field]: '' })).toEqual({
        ok: false,
        error: [{ field, text: planForm.fields[field].missing }],
      });
    },
  );

  it('asks for the form of the meeting where the table does not say it', () => {
    expect(read({ fk: 'takes-part' })).toEqual({
      ok: false,
      error: [{ field: 'form', text: planForm.fields.form.missing }],
    });
    expect(read({ fk: 'takes-part', form: 'sip', formReason: ' Alla var där ' })).toMatchObject({
      value: { plan: { form: 'sip', formReason: 'Alla var där' } },
    });
  });

  it('says with the table what the meeting was, for all who can take part', () => {
    for (const fk of fkParts)
      for (const healthCare of [true, false])
        for (const socialServices of [true, false]) {
          const actors = [
            ...(healthCare ? ['health-care'] : []),
            ...(socialServices ? ['social-services'] : []),
          ].join(',');
          expect(verdictIn(textsOf({ fk, actors }))).toEqual(
            planningVerdict({ fk, healthCare, socialServices }),
          );
        }
    expect(verdictIn(textsOf({}))).toBeUndefined();
  });

  it('takes along that what looks like a name is none', () => {
    const made = read({
      fk: 'takes-part',
      form: 'sip',
      formReason: 'Björk',
      confirmed: 'possible-name.abc123',
    });
    expect(made).toMatchObject({ ok: true, value: { confirmed: ['possible-name.abc123'] } });
    expect(made.ok && made.value.plan).not.toHaveProperty('confirmed');
  });
});

describe('the form of a measure', () => {
  it('points at the offer of the utbudskarta that it was picked from', () => {
    expect(readMeasure(textsOf({ ...measure, offerId: 'offer-1' }))).toEqual({
      ok: true,
      value: { ...measure, offerId: 'offer-1' },
    });
    expect(readMeasure(textsOf({ ...measure, offerId: '', to: '' }))).toEqual({
      ok: true,
      value: measure,
    });
  });

  it.each(['code', 'provider', 'from'] as const)('is none without %s', (field) => {
    expect(readMeasure(textsOf({ ...measure, [field]: '' }))).toEqual({
      ok: false,
      error: [{ field, text: measureForm.fields[field].missing }],
    });
  });
});
