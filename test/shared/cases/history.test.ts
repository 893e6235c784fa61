import { describe, expect, it } from 'vitest';
import { stateAt, stateOfEvents, standingUntil } from '../../../shared/cases/history.ts';
import { aCase } from '../../builders/case.ts';

describe('where a case stood', () => {
  const starCase = aCase()
    .raisedOn('2026-09-01')
    .queuedOn('2026-09-08')
    .receivedOn('2026-10-13')
    .closedOn('2026-12-08')
    .build();
  const on = (day: string) => stateOfEvents(standingUntil(starCase.history, day)).status;

  it('can be asked for any day, the day of a decision included', () => {
    expect(on('2026-09-07')).toBe('raised');
    expect(on('2026-09-08')).toBe('queued');
    expect(on('2026-10-12')).toBe('queued');
    expect(on('2026-10-13')).toBe('ongoing');
    expect(on('2026-12-08')).toBe('closed');
  });

  it('counts the day in Sweden, also on the day the clocks are set', () => {
    const history = [
      {
        type: 'raised',
        at: '2026-10-24T22:30:00.000Z',
        by: 'demo/coordinator',
        rules: '2026',
      } as const,
    ];
    // 00.30 on the 25th, when summer time ends.
    expect(standingUntil(history, '2026-10-24')).toHaveLength(0);
    expect(standingUntil(history, '2026-10-25')).toHaveLength(1);
  });

  it('is as if a decision that was taken back had not been', () => {
    const undone = aCase().raisedOn('2026-09-01').receivedOn('2026-09-08').undoneOn('2026-09-08');
    expect(stateAt(undone.build().history)).toEqual({ status: 'raised' });
  });
});
