import { describe, expect, it } from 'vitest';
import { decisionForms, readDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import { itemDecision } from '../../../../shared/cases/item-decision.ts';
import type { Outcome } from '../../../../shared/codes/agenda.ts';
import type { Form } from '../../../../shared/forms/form.ts';
import { textsOf } from '../../../builders/texts.ts';

const filled: Readonly<Record<Outcome, Readonly<Record<string, string>>>> = {
  received: { caseHolderId: 'ifo-officer', overrideReason: '', nextFollowUp: '2027-01-12' },
  queued: {},
  declined: { criterion: 'working-age' },
  answered: {},
  'follow-up': { on: '2027-01-12' },
  parked: { cause: 'decision', on: '2027-01-12' },
  closed: {
    reason: 'a1-employment',
    planAgreed: 'yes',
    livelihoodOut: 'employment',
    occupationOut: 'employment',
    result: 'sustainable-plan',
    takingOver: 'none',
    nnsOffered: 'no',
  },
};

const outcomes = Object.keys(decisionForms) as Outcome[];

describe('the decisions of a meeting', () => {
  it.each(outcomes)('%s is read into what the server takes', (outcome) => {
    const read = readDecision(outcome, textsOf(filled[outcome]));
    expect(read.ok && itemDecision.parse(read.value.decision).outcome).toBe(outcome);
  });

  it.each(outcomes)('%s says at every field that is empty what is missing', (outcome) => {
    const { fields }: Form = decisionForms[outcome];
    const required = Object.entries(fields).filter(([, field]) => !('optional' in field));
    const read = readDecision(outcome, textsOf({}));
    expect(read.ok ? [] : read.error).toEqual(
      required.map(([field, { missing }]) => ({ field, text: missing })),
    );
  });

  it('take along that what looks like a name is none, beside the decision', () => {
    const texts = textsOf({
      ...filled.received,
      overrideReason: 'Björk',
      confirmed: 'possible-name.abc123',
    });
    expect(readDecision('received', texts)).toEqual({
      ok: true,
      value: {
        decision: {
          outcome: 'received',
          caseHolderId: 'ifo-officer',
          overrideReason: 'Björk',
          nextFollowUp: '2027-01-12',
        },
        confirmed: ['possible-name.abc123'],
      },
    });
  });
});
