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

describe('a share that could only be told of another time', () => {
  const since = 'Sedan starten, till och med ons 31 dec 2025';
  const share = (code: string) => ({
    ...{ code, label: code },
    figure: { text: '41 av 92 (45\u00a0%)', value: 41, of: 92 },
  });
  const steps = { code: 'steps', group: 'way-forward', title: 'Steg framåt' } as const;
  const plans = { code: 'plans', group: 'way-forward', title: 'Planer' } as const;

  it('says so in its sentence, whether the note is of the table or of the line', () => {
    const wanted =
      'Steg framåt på minst en dimension: 41 av 92 (45\u00a0%) av noteringarna (sedan starten, till och med ons 31 dec 2025).';
    const ofTable = { ...steps, note: since, rows: [share('steps-forward')] };
    const ofLine = { ...steps, rows: [{ ...share('steps-forward'), note: since }] };
    expect(draftedFor('livelihood', [ofTable])).toEqual([wanted]);
    expect(draftedFor('livelihood', [ofLine])).toEqual([wanted]);
    expect(
      draftedFor('activities', [{ ...plans, rows: [{ ...share('parallel'), note: since }] }]),
    ).toEqual([
      'Planer med parallella insatser: 41 av 92 (45\u00a0%) (sedan starten, till och med ons 31 dec 2025).',
    ]);
  });

  it('says nothing more of the period itself', () => {
    expect(draftedFor('livelihood', [{ ...steps, rows: [share('steps-forward')] }])).toEqual([
      'Steg framåt på minst en dimension: 41 av 92 (45\u00a0%) av noteringarna.',
    ]);
  });
});
