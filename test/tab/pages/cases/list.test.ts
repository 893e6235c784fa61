import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../../shared/cases/page/view.ts';
import { caseStatuses } from '../../../../shared/codes/case.ts';
import { firstSegment, rowsFound, rowsIn, segments } from '../../../../tab/pages/cases/list.ts';

function row(reference: string, rest: Partial<CaseRow> = {}): CaseRow {
  return {
    reference,
    typeText: 'Nytt ärende',
    status: 'ongoing',
    statusText: 'Pågående',
    whoText: 'Ärendebärare: Handläggare IFO (kommunen)',
    nextText: '',
    alarms: [],
    mine: false,
    ...rest,
  };
}

const referencesOf = (rows: readonly CaseRow[]): string[] => rows.map((one) => one.reference);

describe('the list of cases', () => {
  it('puts every status in exactly one of ongoing, waiting and ended', () => {
    for (const status of caseStatuses) {
      const rows = [row('BER-2026-001', { status })];
      const holding = (['ongoing', 'queued', 'ended'] as const).filter(
        (segment) => rowsIn(rows, segment).length === 1,
      );
      expect(holding, status).toHaveLength(1);
    }
  });

  it('counts what waits for its first meeting among those in the queue', () => {
    const rows = [row('BER-2026-001', { status: 'raised' })];
    expect(rowsIn(rows, 'queued')).toEqual(rows);
  });

  it('leaves ended cases out of one’s own', () => {
    const rows = [
      row('BER-2026-001', { mine: true }),
      row('BER-2025-002', { mine: true, status: 'closed' }),
    ];
    expect(referencesOf(rowsIn(rows, 'mine'))).toEqual(['BER-2026-001']);
  });

  it('opens at one’s own cases, else at the first part that has any', () => {
    expect(firstSegment([row('BER-2026-001', { mine: true })])).toBe('mine');
    expect(firstSegment([row('BER-2026-001', { alarms: ['Ingen ärendebärare'] })])).toBe('alarms');
    expect(firstSegment([row('BER-2026-001', { status: 'closed' })])).toBe('ended');
  });

  it('opens somewhere also when there is nothing', () => {
    expect(segments).toContain(firstSegment([]));
  });

  it.each(['14', '2026-014', 'ber-2026-014', 'BER 2026 014', ' 014 '])(
    'finds BER-2026-014 by %j',
    (search) => {
      const rows = [row('BER-2026-014'), row('BER-2025-003')];
      expect(referencesOf(rowsFound(rows, search))).toEqual(['BER-2026-014']);
    },
  );

  it('finds nothing by a reference that is not there', () => {
    expect(rowsFound([row('BER-2026-014')], 'KRO-2026-014')).toEqual([]);
  });
});
