import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { undoableStep } from '../../../../shared/cases/steps/undo-step.ts';
import { aCase, aRaise, aRound, commandOf } from '../../../builders/case.ts';
import { aContext, coordinatorAccount } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';

function undone(
  starCase: StarCase,
  { step = starCase.history.length - 1, by = coordinatorAccount, leads = true } = {},
) {
  const command = commandOf(starCase, { verb: 'undo-step', step });
  return takeStep(starCase, command, aRound({ leads }), aContext(undefined, by));
}

const raised = () => aCase().raisedOn('2026-11-03');
const noted = () => raised().did('2026-11-04', { verb: 'note-waiting', waitingAction: 'care' });
const ongoing = () => raised().receivedOn('2026-11-10');
const handOver = {
  verb: 'hand-over-case',
  caseHolderId: 'employment-officer',
  reason: 'workload',
} as const;

describe('taking the last step back', () => {
  it('leaves the case as if it had not been taken, and keeps that it was', () => {
    const starCase = ongoing().did('2026-11-12', handOver).build();
    const after = value(undone(starCase));
    expect(after.current).toEqual(
      ongoing().build().current.status === 'ongoing' && {
        ...starCase.current,
        caseHolderId: 'ifo-officer',
        tasks:
          starCase.current.status === 'ongoing'
            ? starCase.current.tasks.map((task) => ({ ...task, memberId: 'ifo-officer' }))
            : [],
      },
    );
    expect(after.history).toHaveLength(starCase.history.length + 1);
    expect(after.history.at(-1)).toMatchObject({ type: 'undone', undoes: 2 });
  });

  it('can go on to the one before it, and to no further than the meeting', () => {
    const twice = ongoing()
      .did('2026-11-12', handOver)
      .did('2026-11-13', { ...handOver, caseHolderId: 'labour-market-coordinator' })
      .build();
    const once = value(undone(twice));
    expect(once.current).toMatchObject({ caseHolderId: 'employment-officer' });
    const both = value(undone(once, { step: 2 }));
    expect(both.current).toMatchObject({ caseHolderId: 'ifo-officer' });
    expect(undone(both, { step: 1 })).toEqual({
      ok: false,
      error: { code: 'decided-at-meeting' },
    });
  });

  it('is for the one who took it, or who leads the team', () => {
    const by = 'demo/ifo-officer';
    const starCase = raised()
      .did('2026-11-04', { verb: 'note-waiting', waitingAction: 'care' }, by)
      .build();
    expect(undone(starCase, { by, leads: false }).ok).toBe(true);
    expect(undone(starCase).ok).toBe(true);
    expect(undone(starCase, { by: 'demo/employment-officer', leads: false })).toEqual({
      ok: false,
      error: { code: 'not-your-step' },
    });
  });

  it('is refused from a page that shows another step as the last', () => {
    const starCase = noted()
      .did('2026-11-05', { verb: 'note-waiting', waitingAction: 'care' })
      .build();
    for (const step of [1, 3, 99])
      expect(undone(starCase, { step })).toEqual({ ok: false, error: { code: 'step-built-upon' } });
    const after = value(undone(starCase));
    expect(undone(after)).toEqual({ ok: false, error: { code: 'step-built-upon' } });
    expect(undone(after, { step: 1 }).ok).toBe(true);
  });

  it.each([
    ['raised', raised().build(), 0],
    ['corrected', raised().did('2026-11-04', correction()).build(), 1],
    ['withdrawn', raised().withdrawnOn('2026-11-04').build(), 1],
    ['without consent', ongoing().withoutConsentOn('2026-11-12').build(), 2],
  ])('never undoes that a case was %s', (_, starCase, step) => {
    expect(undone(starCase, { step })).toEqual({ ok: false, error: { code: 'step-stays' } });
  });

  it.each([
    ['queued', raised().queuedOn('2026-11-10').build()],
    ['received', ongoing().build()],
    ['declined', raised().declinedOn('2026-11-10').build()],
    ['followed up', ongoing().followedUpOn('2026-12-08', '2027-01-12').build()],
    ['parked', ongoing().parkedOn('2026-12-08', '2027-01-12').build()],
    ['closed', ongoing().closedOn('2026-12-08').build()],
  ])('leaves what a meeting decided to its agenda: %s', (_, starCase) => {
    expect(undone(starCase)).toEqual({ ok: false, error: { code: 'decided-at-meeting' } });
    expect(undoableStep(starCase)).toBeUndefined();
  });

  it('is offered where it can be taken', () => {
    expect(undoableStep(raised().build())).toBeUndefined();
    expect(undoableStep(noted().build())).toBe(1);
    expect(undoableStep(value(undone(noted().build())))).toBeUndefined();
  });
});

function correction() {
  return { verb: 'correct-case', raise: aRaise({ gender: 'man' }) } as const;
}
