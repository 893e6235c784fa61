import { describe, expect, it } from 'vitest';
import {
  starCase as storedCase,
  type NewCase,
  type StarCase,
} from '../../../../shared/cases/case.ts';
import type { CaseAround } from '../../../../shared/cases/around.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { aCase, aRaise, aRound, commandOf, type RaiseNew } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { inQueueOrder } from '../../../../shared/cases/queue-order.ts';
import { rankingRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const later = '2026-09-03T12:00:00.000Z';
const raised = () => aCase().raisedOn('2026-09-01').prioritised('social-assistance');

function corrected(
  starCase: StarCase,
  change: Partial<RaiseNew>,
  around: Partial<CaseAround> = {},
  at = later,
) {
  const command = commandOf(starCase, { verb: 'correct-case', raise: aRaise(change) });
  return takeStep(starCase, command, aRound(around), aContext(at));
}

function newCase(starCase: StarCase): NewCase {
  if (starCase.type !== 'new') throw new Error('not a new case');
  return starCase;
}

describe('correcting a raised case', () => {
  it('keeps its reference, when it was raised and by whom; the history names what changed', () => {
    const before = raised().build();
    const after = value(corrected(before, { gender: 'man', ageBand: '16-29', processLevel: 2 }));
    expect(after).toMatchObject({
      id: before.id,
      raisedAt: before.raisedAt,
      raisedBy: 'ifo-officer',
      gender: 'man',
      ageBand: '16-29',
      processLevel: 2,
      current: { status: 'raised' },
    });
    expect(after.history.at(-1)).toMatchObject({
      type: 'corrected',
      rules: '2026',
      fields: ['gender', 'ageBand', 'priorityGroups', 'processLevel'],
    });
    expect(storedCase.safeParse(after).success).toBe(true);
  });

  it('takes away what the new form leaves out', () => {
    const after = newCase(value(corrected(raised().atLevel(2).build(), {})));
    expect('processLevel' in after).toBe(false);
  });

  it('gives it the party and, where the groups are ranked, the place in the queue that follow from the new answers', () => {
    const first = raised().build();
    const after = value(
      corrected(first, { referrer: 'psychiatry', priorityGroups: ['sickness-benefit'] }),
    );
    expect(after.raisingParty).toBe('region');
    const other = aCase('BER-2026-001')
      .raisedOn('2026-09-02')
      .prioritised('activity-compensation')
      .build();
    expect(inQueueOrder([first, other], rankingRules)[0]).toBe(other);
    expect(inQueueOrder([after, other], rankingRules)[0]).toBe(after);
    expect(value(corrected(after, { referrer: 'self' })).raisingParty).toBe('municipality');
  });

  it('that changes nothing leaves the case as it was', () => {
    const before = raised().build();
    expect(value(corrected(before, { priorityGroups: ['social-assistance'] }))).toBe(before);
  });

  it('keeps the line about the wait', () => {
    const noted = raised()
      .did('2026-09-02', { verb: 'note-waiting', waitingAction: 'care' })
      .build();
    expect(value(corrected(noted, { gender: 'man' })).current).toEqual({
      status: 'raised',
      waiting: { action: 'care' },
    });
  });
});

describe('the gate of a correction', () => {
  it('is that of raising: a consent that is signed, and criteria', () => {
    const { consent } = aRaise();
    const tomorrow = { ...consent, signedOn: '2026-09-04' };
    expect(corrected(raised().build(), { consent: tomorrow })).toEqual({
      ok: false,
      error: { code: 'consent-in-future' },
    });
    expect(corrected(raised().build(), { criteria: [] })).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['criteria'] },
    });
  });

  it('lets FK be named only where FK may raise', () => {
    const team = aTeam().build();
    expect(corrected(raised().build(), { referrer: 'fk' }, { team })).toEqual({
      ok: false,
      error: { code: 'fk-may-not-raise' },
    });
    expect(corrected(raised().build(), { referrer: 'fk' }).ok).toBe(true);
  });

  it("does not let FK's own case become somebody else's", () => {
    const ofFk = aCase().raisedOn('2026-09-01').by('fk').build();
    expect(corrected(ofFk, { referrer: 'ifo' })).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['referrer'] },
    });
  });

  it('judges by the rules of the day it was raised', () => {
    const inDecember = aCase().raisedOn('2025-12-30').build();
    const young = { priorityGroups: ['young' as const], ageBand: '16-29' as const };
    expect(corrected(inDecember, young, {}, '2026-01-02T09:00:00.000Z')).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['priorityGroups'] },
    });
  });

  it('is not shut by a pause that began after it was raised', () => {
    const team = aTeam().withIntakePaused('2026-09-02').build();
    expect(corrected(raised().build(), { gender: 'man' }, { team }).ok).toBe(true);
  });

  it('points back only at a case that has ended, and not at itself', () => {
    const previous = aCase('BER-2025-003').raisedOn('2025-03-04').declinedOn('2025-03-11').build();
    const change = { previous: previous.id };
    expect(corrected(raised().build(), change, { previous }).ok).toBe(true);
    expect(corrected(raised().build(), change)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'case' },
    });
    const self = raised().build();
    expect(corrected(self, { previous: self.id }, { previous: self })).toEqual({
      ok: false,
      error: { code: 'previous-not-closed' },
    });
  });
});

describe('a case the team has decided about', () => {
  it.each([
    ['queued', raised().queuedOn('2026-09-02').build()],
    ['ongoing', raised().receivedOn('2026-09-02').build()],
    ['declined', raised().declinedOn('2026-09-02').build()],
    ['withdrawn', raised().withdrawnOn('2026-09-02').build()],
    ['closed', raised().receivedOn('2026-09-02').closedOn('2026-09-03').build()],
  ])('and that is %s cannot be corrected', (status, starCase) => {
    expect(corrected(starCase, { gender: 'man' })).toEqual({
      ok: false,
      error: { code: 'case-is', status },
    });
  });

  it('can be again when the decision was taken back', () => {
    const undone = raised().queuedOn('2026-09-02').undoneOn('2026-09-02').build();
    expect(corrected(undone, { gender: 'man' }).ok).toBe(true);
  });
});
