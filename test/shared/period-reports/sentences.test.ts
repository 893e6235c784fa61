import { describe, expect, it } from 'vitest';
import { draftedFor } from '../../../shared/period-reports/present-sentences.ts';
import type { FigureLine } from '../../../shared/reports/views/view.ts';

type Row = readonly [code: string, label: string, count: number | undefined];

/** What is drafted of the referrers alone. */
function drafted(...rows: readonly Row[]): readonly string[] {
  const lines: readonly FigureLine[] = rows.map(([code, label, value]) => ({
    ...{ code, label },
    figure: value === undefined ? { text: '..' } : { text: String(value), value },
  }));
  const table = { code: 'referrer', group: 'people', title: 'Aktualiserade av', rows: lines };
  return draftedFor('participants', [{ ...table, group: 'people' }]);
}

describe('who raised the most', () => {
  it('is said of the two that are most', () => {
    expect(drafted(['ifo', 'IFO', 9], ['af', 'AF', 5], ['fk', 'FK', 12])).toEqual([
      'Flest aktualiserades av: FK (12); IFO (9).',
    ]);
  });

  it('is not said where all are told together', () => {
    expect(drafted(['ifo+af+fk', 'IFO, AF, FK', 37])).toEqual([]);
    expect(drafted(['ifo+af+fk', 'IFO, AF, FK', 37], ['self', 'Individen själv', 0])).toEqual([]);
  });

  it('is not said where one that is not told could be more', () => {
    expect(drafted(['ifo', 'IFO', 9], ['af', 'AF', undefined])).toEqual([]);
  });
});
