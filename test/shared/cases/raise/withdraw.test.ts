import { describe, expect, it } from 'vitest';
import { starCase as storedCase, type StarCase } from '../../../../shared/cases/case.ts';
import { raiseCase } from '../../../../shared/cases/raise/raise.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { aCase, aRound, commandOf, type Step } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const ctx = aContext('2026-12-08T13:30:00.000Z');

function taken(starCase: StarCase, step: Step) {
  return takeStep(starCase, commandOf(starCase, step), aRound(), ctx);
}

const raised = () => aCase().raisedOn('2026-11-03');
const cases: Readonly<Record<string, StarCase>> = {
  raised: raised().build(),
  queued: raised().queuedOn('2026-11-10').build(),
  ongoing: raised().receivedOn('2026-11-10').build(),
  declined: raised().declinedOn('2026-11-10').build(),
  withdrawn: raised().withdrawnOn('2026-11-10').build(),
  closed: raised().receivedOn('2026-11-10').closedOn('2026-12-01').build(),
};
const consultation = value(
  raiseCase(
    aTeam().build(),
    { type: 'consultation' },
    { reference: 'BER-2026-002', member: aTeam().build().members[0]!, meetingId: 'december' },
    ctx,
  ),
);

describe('withdrawing a case', () => {
  const withdraw = { verb: 'withdraw-case', reason: 'individual-declines' } as const;

  it('ends one that the team has not decided about, with the reason', () => {
    const after = value(taken(cases['raised']!, withdraw));
    expect(after.current).toEqual({ status: 'withdrawn', at: ctx.now, why: 'individual-declines' });
    expect(after.state).toBe('withdrawn');
    expect(storedCase.safeParse(after).success).toBe(true);
    expect(value(taken(consultation, withdraw)).state).toBe('withdrawn');
  });

  it.each(['queued', 'ongoing', 'declined', 'withdrawn', 'closed'])(
    'is too late for one that is %s',
    (status) => {
      expect(taken(cases[status]!, withdraw)).toEqual({
        ok: false,
        error: { code: 'case-is', status },
      });
    },
  );
});

describe('a consent that is withdrawn', () => {
  const withdraw = { verb: 'withdraw-consent', on: '2026-12-08', sure: true } as const;

  it.each(['raised', 'queued'])('ends a %s case as withdrawn', (status) => {
    expect(value(taken(cases[status]!, withdraw)).current).toEqual({
      status: 'withdrawn',
      at: ctx.now,
      why: 'consent-withdrawn',
    });
  });

  it('closes an ongoing case at once, and asks nothing more', () => {
    const after = value(taken(cases['ongoing']!, withdraw));
    expect(after.current).toMatchObject({
      status: 'closed',
      at: ctx.now,
      receivedAt: '2026-11-10T11:00:00.000Z',
      closing: { reason: 'consent-withdrawn', livelihoodOut: [], nnsOffered: false },
    });
    expect(storedCase.safeParse(after).success).toBe(true);
  });

  it.each(['declined', 'withdrawn', 'closed'])('stops nothing in one that is %s', (status) => {
    expect(taken(cases[status]!, withdraw)).toEqual({
      ok: false,
      error: { code: 'case-is', status },
    });
  });

  it('is no question in a consultation, which is about nobody', () => {
    expect(taken(consultation, withdraw)).toEqual({
      ok: false,
      error: { code: 'outcome-not-for-item' },
    });
  });

  it('was withdrawn today or before, and not before it was given', () => {
    const invalid = { ok: false, error: { code: 'invalid', fields: ['on'] } };
    expect(taken(cases['ongoing']!, { ...withdraw, on: '2026-12-09' })).toEqual(invalid);
    expect(taken(cases['ongoing']!, { ...withdraw, on: '2020-01-01' })).toEqual(invalid);
    expect(taken(cases['ongoing']!, { ...withdraw, on: '2020-01-02' }).ok).toBe(true);
  });

  it('takes every free text of the case with it, and leaves what was done as codes', () => {
    const told = raised()
      .did('2026-11-04', {
        verb: 'note-waiting',
        waitingAction: 'care',
        text: 'Väntar på läkarintyg',
      })
      .receivedOn('2026-11-10')
      .build();
    const written = ['Väntar på läkarintyg', 'Känd sedan tidigare'];
    for (const text of written) expect(JSON.stringify(told)).toContain(text);
    const after = value(taken(told, withdraw));
    for (const text of written) expect(JSON.stringify(after)).not.toContain(text);
    expect(after.history.map(({ type }) => type)).toEqual([
      'raised',
      'waiting-noted',
      'received',
      'consent-withdrawn',
    ]);
    expect(after.history[1]).toMatchObject({ note: { action: 'care' } });
  });
});
