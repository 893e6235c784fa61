import { describe, expect, it } from 'vitest';
import { progressNote } from '../../../shared/cases/case-progress.ts';
import type { ProgressRow } from '../../../shared/cases/follow/view.ts';
import { progressDimensions } from '../../../shared/codes/following.ts';
import {
  progressOf,
  usualStage,
  withLevel,
  type ProgressForm,
} from '../../../tab/steps/progress-form.ts';

const answered = progressDimensions.reduce<ProgressForm>(
  (form, dimension) => withLevel(form, dimension, '3'),
  {},
);
const row = (level?: number): ProgressRow => ({
  dimension: 'occupation',
  label: 'Sysselsättning',
  text: '',
  movement: 'none',
  ...(level === undefined ? {} : { level }),
});

describe('the form of progress', () => {
  it('gives what the server takes once all four have an answer', () => {
    expect(progressNote.parse(progressOf(answered, 'during'))).toEqual({
      stage: 'during',
      levels: {
        'working-ability': 3,
        occupation: 3,
        livelihood: 3,
        'functional-impairment': 3,
      },
    });
  });

  it.each(progressDimensions)('gives nothing without %s', (dimension) => {
    const others = progressDimensions
      .filter((one) => one !== dimension)
      .reduce<ProgressForm>((form, one) => withLevel(form, one, '5'), {});
    expect(progressOf(others, 'during')).toBeUndefined();
  });

  it('takes only the levels and the dimensions there are', () => {
    expect(withLevel({}, 'occupation', '6')).toEqual({});
    expect(withLevel({}, 'humör', '3')).toEqual({});
    expect(progressOf(answered, 'halvvägs')).toBeUndefined();
  });

  it('takes the first time for the start and every later one for under way', () => {
    expect(usualStage([row(), row()])).toBe('start');
    expect(usualStage([row(2), row()])).toBe('during');
  });
});
