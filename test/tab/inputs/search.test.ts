import { describe, expect, it } from 'vitest';
import { rowsWith } from '../../../tab/inputs/search.ts';
import { fkQuestions } from '../fixtures/meetings.ts';

const found = (typed: string) =>
  rowsWith(fkQuestions.rows, typed, ({ searchText }) => searchText).map(
    ({ question }) => question.topicId,
  );

describe('searching the earlier questions to FK', () => {
  it('shows all of them while nothing is typed', () => {
    expect(found(' ')).toEqual(['q2', 'q1']);
  });

  it('finds by all the words typed, in the question, the answer or the meeting', () => {
    expect(found('LÄKARINTYG')).toEqual(['q1']);
    expect(found('nov arbetsträning')).toEqual(['q2']);
    expect(found('läkarintyg arbetsträning')).toEqual([]);
  });
});
