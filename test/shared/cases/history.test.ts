import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCase, undoCaseDecision } from '../../../shared/cases/decide.ts';
import { historyUntil, stateAt } from '../../../shared/cases/history.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { aCase, aClosing } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { aTeam } from '../../builders/team.ts';

describe('where a case stood', () => {
  const starCase = aCase()
    .raisedOn('2026-09-01')
    .queuedOn('2026-09-08')
    .receivedOn('2026-10-13')
    .closedOn('2026-12-08')
    .build();
  const on = (day: string) => stateAt(historyUntil(starCase.history, day)).status;

  it('can be asked for any day, the day of a decision included', () => {
    expect(on('2026-09-07')).toBe('raised');
    expect(on('2026-09-08')).toBe('queued');
    expect(on('2026-10-12')).toBe('queued');
    expect(on('2026-10-13')).toBe('ongoing');
    expect(on('2026-12-08')).toBe('closed');
  });

  it('counts the day in Sweden, also on the day the clocks are set', () => {
    const history = [
      { type: 'raised', at: '2026-10-24T22:30:00.000Z', by: 'demo/coordinator' } as const,
    ];
    // 00.30 on the 25th, when summer time ends.
    expect(historyUntil(history, '2026-10-24')).toHaveLength(0);
    expect(historyUntil(history, '2026-10-25')).toHaveLength(1);
  });

  it('is as if a decision that was taken back had not been', () => {
    const undone = aCase().raisedOn('2026-09-01').receivedOn('2026-09-08').undoneOn('2026-09-08');
    expect(stateAt(undone.build().history)).toEqual({ status: 'raised' });
  });
});

describe('any course of decisions', () => {
  const team = aTeam().build();
  const step = fc.constantFrom(
    { outcome: 'received', caseHolderId: 'ifo-officer' } as const,
    { outcome: 'queued' } as const,
    { outcome: 'declined', criterion: 'working-age' } as const,
    { outcome: 'answered' } as const,
    { outcome: 'follow-up', on: '2030-01-08' } as const,
    { outcome: 'closed', closing: aClosing() } as const,
    'undo' as const,
  );

  it('leaves the case where its history folds to, and never loses an event', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let starCase: StarCase = aCase().raisedOn('2026-09-01').build();
        steps.forEach((decision, n) => {
          const day = addDays('2026-09-02', Math.floor(n / 2));
          const ctx = aContext(`${day}T12:00:00.000Z`);
          const result =
            decision === 'undo'
              ? undoCaseDecision(starCase, { meetingId: day }, ctx)
              : decideCase(starCase, decision, { team, meetingId: day }, ctx);
          if (!result.ok) return;
          expect(result.value.history.slice(0, -1)).toEqual(starCase.history);
          starCase = result.value;
          expect(starCase.current).toEqual(stateAt(starCase.history));
          expect(starCase.state).toBe(starCase.current.status);
        });
      }),
    );
  });
});
