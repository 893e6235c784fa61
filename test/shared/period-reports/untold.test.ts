import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../../shared/period-reports/chapters.ts';
import { isEmptyChapter } from '../../../shared/period-reports/empty-chapter.ts';
import { newReport } from '../../../shared/period-reports/steps.ts';
import type { FigureLine } from '../../../shared/reports/views/view.ts';

type Row = readonly [code: string, text: string];

/** The chapter of the participants, where the reasons to close are all that is known. */
function told(...rows: readonly Row[]) {
  const lines = rows.map(([code, text]): FigureLine => ({ code, label: code, figure: { text } }));
  const table = { code: 'reason', group: 'people', title: 'Avslutade efter orsak', rows: lines };
  const chapters = chaptersOf(
    newReport({ type: 'team', teamId: 'berg' }, '2026-H1'),
    { tables: [{ ...table, group: 'people' }], stories: [], note: '' },
    {},
  );
  const found = chapters.find(({ section }) => section === 'participants');
  if (found === undefined) throw new Error('no such chapter');
  return found;
}

const untold = 'För få för att dela upp utan att någon kan kännas igen: avslutade efter orsak.';

describe('a table of a report', () => {
  it.each([
    ['all of it is dotted out', ['a', '..'], ['b', '..']],
    ['what is not dotted out is nought', ['a', '..'], ['b', '0'], ['c', '..']],
    ['there are too few to say', ['median', 'för få för att säga']],
    ['all stand in one line together', ['a+b', '37'], ['c', '0']],
  ] as const)('is named in a sentence and left out where %s', (_, ...rows) => {
    const chapter = told(...(rows as unknown as readonly Row[]));
    expect([chapter.tables, chapter.untold]).toEqual([[], untold]);
    expect(isEmptyChapter(chapter)).toBe(false);
  });

  it.each([
    ['some of it can be seen', ['a', '7'], ['b', '..'], ['c', '..']],
    ['two lines can be told apart', ['a+b', '9'], ['c', '5']],
    ['it is one line that nothing is merged in', ['a', '9']],
  ] as const)('stands there where %s', (_, ...rows) => {
    const chapter = told(...(rows as unknown as readonly Row[]));
    expect(chapter.tables.map(({ lines }) => lines.length)).toEqual([rows.length]);
    expect(chapter.untold).toBeUndefined();
  });

  it('of nothing but noughts is neither', () => {
    const chapter = told(['a', '0'], ['b', '–']);
    expect([chapter.tables, chapter.untold]).toEqual([[], undefined]);
    expect(isEmptyChapter(chapter)).toBe(true);
  });
});
