import { describe, expect, it } from 'vitest';
import { boardQuestion } from '../../../shared/board/board-question.ts';
import {
  answerBoardQuestion,
  askBoardQuestion,
  passOnBoardQuestion,
  reopenBoardQuestion,
  settleBoardQuestion,
  withdrawBoardQuestion,
} from '../../../shared/board/steps.ts';
import {
  aBoardQuestion,
  anUnansweredQuestion,
  aSettledQuestion,
  ofAre,
  ofBerg,
} from '../../builders/board.ts';
import { aContext } from '../../builders/context.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { value } from '../../builders/meeting.ts';

const ctx = aContext('2026-12-01T09:00:00.000Z');
const refused = (code: string, facts: object = {}) => ({
  ok: false,
  error: { code, ...facts },
});
const withdrawn = anUnansweredQuestion('q', { state: 'withdrawn' });

describe('a question across teams', () => {
  it('is asked by a seat, with or without what it is about, and waits', () => {
    const question = 'Hur gör ni när en part uteblir?';
    const asked = value(askBoardQuestion({ question, category: 'roles' }, ofBerg, ctx));
    expect(asked).toMatchObject({ state: 'open', asker: ofBerg, question, category: 'roles' });
    expect(boardQuestion.parse(asked)).toEqual(asked);
    expect(value(askBoardQuestion({ question }, ofBerg, ctx))).not.toHaveProperty('category');
  });

  it('is answered by several, also when it is settled, each as the seat that says it', () => {
    const open = value(answerBoardQuestion(aBoardQuestion('q'), { answer: 'Ja.' }, ofBerg, ctx));
    expect(open.answers.map(({ voice }) => voice)).toEqual([ofAre, ofBerg]);
    expect(boardQuestion.parse(open)).toEqual(open);
    const later = answerBoardQuestion(aSettledQuestion('q'), { answer: 'Nej.' }, ofAre, ctx);
    expect(value(later)).toMatchObject({ state: 'answered', answers: [{}, { text: 'Nej.' }] });
  });

  it('names nobody, and nor does an answer to it', () => {
    const text = '850101-1239 behöver stöd';
    expect(askBoardQuestion({ question: text }, ofBerg, ctx)).toMatchObject({
      error: guardedAt('question', 'personal-number') as object,
    });
    expect(answerBoardQuestion(aBoardQuestion('q'), { answer: text }, ofAre, ctx)).toMatchObject({
      error: guardedAt('answer', 'personal-number') as object,
    });
  });

  it('is settled once it has an answer, and opened again', () => {
    const settled = value(settleBoardQuestion(aBoardQuestion('q'), ctx));
    expect(settled.state).toBe('answered');
    expect(settleBoardQuestion(settled, ctx)).toEqual(
      refused('board-question-is-settled', { on: '2026-12-01' }),
    );
    expect(value(reopenBoardQuestion(settled, ctx)).state).toBe('open');
    expect(reopenBoardQuestion(aBoardQuestion('q'), ctx)).toEqual(
      refused('board-question-is-open'),
    );
    expect(settleBoardQuestion(anUnansweredQuestion('q'), ctx)).toEqual(
      refused('board-question-has-no-answer'),
    );
  });

  it('is taken back while it waits, and then takes no answer until it is opened again', () => {
    const back = value(withdrawBoardQuestion(aBoardQuestion('q'), ctx));
    expect(back.state).toBe('withdrawn');
    const gone = refused('board-question-is-withdrawn');
    expect(answerBoardQuestion(back, { answer: 'Ja.' }, ofAre, ctx)).toEqual(gone);
    expect(settleBoardQuestion(withdrawn, ctx)).toEqual(gone);
    expect(withdrawBoardQuestion(withdrawn, ctx)).toEqual(gone);
    expect(passOnBoardQuestion(withdrawn, 'r1', ctx)).toEqual(gone);
    expect(value(reopenBoardQuestion(back, ctx)).state).toBe('open');
    expect(withdrawBoardQuestion(aSettledQuestion('q'), ctx)).toEqual(
      refused('board-question-is-settled', { on: '2026-11-05' }),
    );
  });

  it('is passed on to Länsam once, is not taken back then, and may be settled by its answer', () => {
    const passed = value(passOnBoardQuestion(anUnansweredQuestion('q'), 'r1', ctx));
    expect(passed).toMatchObject({ state: 'open', rulingId: 'r1' });
    const there = refused('board-question-is-with-county', { on: '2026-12-01' });
    expect(passOnBoardQuestion(passed, 'r2', ctx)).toEqual(there);
    expect(withdrawBoardQuestion(passed, ctx)).toEqual(there);
    expect(value(settleBoardQuestion(passed, ctx)).state).toBe('answered');
    expect(passOnBoardQuestion(aSettledQuestion('q'), 'r1', ctx)).toEqual(
      refused('board-question-is-settled', { on: '2026-11-05' }),
    );
  });
});
