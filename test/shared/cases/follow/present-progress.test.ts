import { describe, expect, it } from 'vitest';
import { presentProgress } from '../../../../shared/cases/follow/present-progress.ts';
import type { ProgressLevel, ProgressStage } from '../../../../shared/codes/following.ts';
import { aCase, type Step } from '../../../builders/case.ts';

const note = (stage: ProgressStage, ...levels: readonly ProgressLevel[]): Step => {
  const [working = 3, occupation = 3, livelihood = 3, impairment = 3] = levels;
  return {
    verb: 'note-progress',
    stage,
    workingAbility: working,
    occupation,
    livelihood,
    functionalImpairment: impairment,
  };
};
const ongoing = () => aCase().raisedOn('2026-09-01').receivedOn('2026-09-08');

describe('the steps of an individual', () => {
  it('have a row for every dimension before anything is noted', () => {
    const rows = presentProgress(ongoing().build());
    expect(rows.map(({ label, text, movement }) => [label, text, movement])).toEqual([
      ['Arbetsförmåga', 'Inte registrerat', 'none'],
      ['Sysselsättning', 'Inte registrerat', 'none'],
      ['Försörjning', 'Inte registrerat', 'none'],
      ['Funktionsnedsättning', 'Inte registrerat', 'none'],
    ]);
  });

  it('show where the individual stood at the start', () => {
    const started = ongoing()
      .did('2026-09-15', note('start', 1, 2, 3, 4))
      .build();
    expect(presentProgress(started).map(({ level, text }) => [level, text])).toEqual([
      [1, '1 Ingen'],
      [2, '2 Enstaka aktiviteter'],
      [3, '3 Till hälften egen'],
      [4, '4 Hindrar lite'],
    ]);
  });

  it('show the way from the first note to the last', () => {
    const moved = ongoing()
      .did('2026-09-15', note('start', 1, 2, 3, 4))
      .did('2026-10-20', note('during', 5, 5, 5, 5))
      .did('2026-11-10', note('during', 2, 2, 2, 5))
      .build();
    expect(presentProgress(moved).map(({ text, movement }) => [text, movement])).toEqual([
      ['1 Ingen → 2 Liten', 'forward'],
      ['2 Enstaka aktiviteter', 'same'],
      ['3 Till hälften egen → 2 Till en mindre del egen', 'back'],
      ['4 Hindrar lite → 5 Hindrar inte', 'forward'],
    ]);
    expect([...new Set(presentProgress(moved).map(({ when }) => when))]).toEqual([
      'Registrerat under tiden, tis 10 nov 2026',
    ]);
  });

  it('do not count what was taken back', () => {
    const undone = ongoing()
      .did('2026-09-15', note('start', 1))
      .did('2026-10-20', note('during', 5))
      .did('2026-10-20', { verb: 'undo-step', step: 3 })
      .build();
    expect(presentProgress(undone)[0]?.text).toBe('1 Ingen');
  });

  it('go on to the note at the end, after the closing', () => {
    const ended = ongoing()
      .did('2026-09-15', note('start', 1))
      .closedOn('2026-11-10')
      .did('2026-11-12', note('end', 4))
      .build();
    expect(presentProgress(ended)[0]?.text).toBe('1 Ingen → 4 Stor');
  });
});
