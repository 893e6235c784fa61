import { describe, expect, it } from 'vitest';
import { caseTouchedFrom } from '../../../shared/reports/touched-from.ts';
import { aCase } from '../../builders/case.ts';

/** The same values, their names the other way round: as what another program, or a schema, puts in order. */
function turned<T>(of: T): T {
  return JSON.parse(JSON.stringify(of), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as T;
}

describe('the first day whose figures a write may change', () => {
  const ongoing = () => aCase('BER-2025-001').raisedOn('2025-02-03').receivedOn('2025-02-10');
  const closed = ongoing().closedOn('2026-09-15').build();

  it('is that of what has happened since, however the case was put in order before', () => {
    const before = { ...ongoing().build(), history: closed.history.slice(0, -1) };
    expect(caseTouchedFrom(turned(before), closed)).toBe('2026-09-15');
    expect(caseTouchedFrom(turned(closed), closed)).toBeUndefined();
  });

  it('is that of the raising where anything said before is otherwise', () => {
    const [first, ...rest] = closed.history;
    if (first === undefined) throw new Error('no history');
    const otherwise = { ...closed, history: [{ ...first, by: 'demo/other' }, ...rest] };
    expect(caseTouchedFrom(turned(otherwise), closed)).toBe('2025-02-03');
  });
});
