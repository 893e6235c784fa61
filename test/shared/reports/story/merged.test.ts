import { describe, expect, it } from 'vitest';
import type { FigureTable } from '../../../../shared/reports/views/view.ts';
import { peopleStory } from '../../../../shared/reports/story/present-people.ts';
import { wayForwardStory } from '../../../../shared/reports/story/present-way-forward.ts';

/** A table as it leaves the team: its lines by code, with their words, merged or not; what has no number is hidden. */
function table(
  code: string,
  lines: readonly (readonly [code: string, label: string, value?: number])[],
): FigureTable {
  const total = lines.reduce((sum, [, , value = 0]) => sum + value, 0);
  return {
    ...{ code, group: 'people', title: code, total: { text: `${total}`, value: total } },
    rows: lines.map(([line, label, value]) => ({
      ...{ code: line, label },
      figure: value === undefined ? { text: '..' } : { text: `${value}`, value },
    })),
  };
}

function told(...tables: readonly FigureTable[]) {
  return { headline: [], ongoingAgainstTarget: { text: '' }, tables };
}

describe('genders that are told merged', () => {
  it('are told and drawn as they are merged, without what would be even', () => {
    const gender = table('gender', [
      ['woman', 'Kvinna', 19],
      ['man+other', 'Man, Annat', 14],
    ]);
    expect(peopleStory(told(gender))).toMatchObject({
      text: 'Aktualiserade: kvinna 19; man, Annat 14.',
      picture: {
        kind: 'stacks',
        parts: ['Kvinna', 'Man, Annat'],
        rows: [{ label: 'Aktualiserade', values: [19, 14] }],
      },
    });
  });

  it('are not told where one of them is hidden', () => {
    const gender = table('gender', [
      ['woman', 'Kvinna'],
      ['man+other', 'Man, Annat', 14],
    ]);
    expect(peopleStory(told(gender))).toBeUndefined();
  });
});

describe('livelihoods that are told merged', () => {
  const before = table('livelihood-in', [
    ['a+b', 'Försörjningsstöd, A-kassa', 8],
    ['c', 'Socialförsäkring', 6],
  ]);

  it('are told and drawn as they are, with nothing said to be nought that may stand in another row', () => {
    const after = table('livelihood-out', [
      ['a+d', 'Försörjningsstöd, Studiestöd', 9],
      ['e', 'Förvärvsarbete', 5],
    ]);
    expect(wayForwardStory(told(before, after))).toMatchObject({
      text: 'Vanligast vid start: försörjningsstöd, A-kassa, 8 av 14. Vanligast vid avslut: försörjningsstöd, Studiestöd, 9 av 14.',
      picture: {
        kind: 'stacks',
        rows: [
          { label: 'Vid start', values: [8, 6, 0, 0] },
          { label: 'Vid avslut', values: [0, 0, 9, 5] },
        ],
      },
    });
  });

  it('are not told where one side has something hidden', () => {
    const after = table('livelihood-out', [
      ['a+d', 'Försörjningsstöd, Studiestöd', 9],
      ['e', 'Förvärvsarbete'],
    ]);
    expect(wayForwardStory(told(before, after))).toBeUndefined();
  });
});
