import { describe, expect, it } from 'vitest';
import { types } from '../../../bot/app/documents/stored.ts';
import { boardNews, latestOnBoard } from '../../../shared/board/board-look.ts';
import { boardQuestion } from '../../../shared/board/board-question.ts';
import { presentBoard } from '../../../shared/board/present.ts';
import {
  changeBoardAnswer,
  changeBoardQuestion,
  restoreBoardAnswer,
  settleBoardQuestion,
  withdrawBoardAnswer,
  withdrawBoardQuestion,
} from '../../../shared/board/steps.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import { aFederation } from '../../builders/app.ts';
import {
  aBoardQuestion,
  anUnansweredQuestion,
  aSettledQuestion,
  ofAre,
  ofBerg,
} from '../../builders/board.ts';
import { aContext, coordinatorAccount } from '../../builders/context.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const ctx = aContext('2026-12-01T09:00:00.000Z');
const question = aBoardQuestion('q');
const answer = question.answers[0]!;
const changed = { answer: 'Vi ringer två dagar före.', basedOn: 0 };
const refused = (code: string, facts: object = {}) => ({ ok: false, error: { code, ...facts } });

describe('an answer on the board', () => {
  const after = value(changeBoardAnswer(question, changed, answer, ctx));

  it('is changed, with what stood there kept', () => {
    expect(after.answers).toEqual([
      {
        ...answer,
        text: changed.answer,
        earlier: [{ text: answer.text, until: ctx.now }],
      },
    ]);
    expect(after.history.at(-1)).toMatchObject({ type: 'answer-changed', answerId: 'answer-1' });
    expect(boardQuestion.parse(after)).toEqual(after);
    const same = { answer: answer.text, basedOn: 0 };
    expect(value(changeBoardAnswer(question, same, answer, ctx))).toBe(question);
  });

  it('is not written over where somebody has changed it since the form was opened', () => {
    const [now] = after.answers;
    expect(changeBoardAnswer(after, changed, now!, ctx)).toEqual(refused('board-changed-since'));
  });

  it('names nobody', () => {
    const named = { answer: '850101-1239 behöver stöd', basedOn: 0 };
    expect(changeBoardAnswer(question, named, answer, ctx)).toMatchObject({
      error: guardedAt('answer', 'personal-number') as object,
    });
  });

  it('is taken back and let stand again, and is not changed in between', () => {
    const gone = value(withdrawBoardAnswer(question, answer, ctx));
    const [there] = gone.answers;
    const on = { on: '2026-12-01' };
    expect(there).toMatchObject({ text: answer.text, withdrawnAt: ctx.now });
    expect(changeBoardAnswer(gone, changed, there!, ctx)).toEqual(
      refused('board-answer-is-withdrawn', on),
    );
    expect(withdrawBoardAnswer(gone, there!, ctx)).toEqual(
      refused('board-answer-is-withdrawn', on),
    );
    expect(settleBoardQuestion(gone, ctx)).toEqual(refused('board-question-has-no-answer'));
    expect(value(restoreBoardAnswer(gone, there!, ctx)).answers).toEqual([answer]);
    expect(restoreBoardAnswer(question, answer, ctx)).toEqual(refused('board-answer-is-there'));
  });

  it('that was the only one of a settled question lets it wait again', () => {
    const settled = aSettledQuestion('q');
    expect(value(withdrawBoardAnswer(settled, answer, ctx)).state).toBe('open');
    const two = { ...settled, answers: [answer, { ...answer, id: 'answer-2' }] };
    expect(value(withdrawBoardAnswer(two, answer, ctx)).state).toBe('answered');
  });

  it('has an id, also where it was written before answers had any', () => {
    const old = {
      ...question,
      schemaVersion: 1,
      answers: question.answers.map(({ at, voice, text }) => ({ at, voice, text })),
    };
    const upgrade = types['board-question'].upgrades?.[1];
    expect(boardQuestion.parse({ ...upgrade?.(old), schemaVersion: 2 })).toEqual(question);
  });
});

describe('a question on the board', () => {
  const waiting = anUnansweredQuestion('q');
  const wanted = { question: 'Hur gör ni när två parter uteblir?', basedOn: 0 };

  it('is changed by who asked until somebody has answered', () => {
    const after = value(changeBoardQuestion(waiting, wanted, ctx));
    expect(after).toMatchObject({
      question: wanted.question,
      earlier: [{ text: waiting.question, until: ctx.now }],
    });
    expect(changeBoardQuestion(after, wanted, ctx)).toEqual(refused('board-changed-since'));
    expect(changeBoardQuestion(question, wanted, ctx)).toEqual(
      refused('board-question-is-answered'),
    );
    const back = value(withdrawBoardQuestion(waiting, ctx));
    expect(changeBoardQuestion(back, wanted, ctx)).toEqual(refused('board-question-is-withdrawn'));
    const gone = value(withdrawBoardAnswer(question, answer, ctx));
    expect(value(changeBoardQuestion(gone, wanted, ctx)).question).toBe(wanted.question);
  });
});

describe('what has been changed', () => {
  const since = '2026-11-20T08:00:00.000Z';
  const after = value(changeBoardAnswer(question, changed, answer, ctx));
  const gone = value(withdrawBoardAnswer(question, answer, ctx));
  const shown = (one: typeof question, account: string) => {
    const berg = aTeam().build();
    const are = aTeam()
      .named('STAR Åre', 'ARE')
      .without('coordinator')
      .withMember('coordinator', { account: 'demo/other-coordinator' })
      .build();
    const teams = [berg, are];
    const person = rulingPerson(account, '2026-12-01', aFederation(), teams);
    return presentBoard({ person, teams, questions: [one], rulings: [], newSince: since }).rows[0];
  };

  it('is new to who asked, and what was taken back is not', () => {
    expect(boardNews([question], [ofBerg], since).answers).toBe(0);
    expect(boardNews([after], [ofBerg], since).answers).toBe(1);
    expect(boardNews([gone], [ofBerg], undefined).answers).toBe(0);
    expect(latestOnBoard([after])).toBe(ctx.now);
    expect(boardNews([aBoardQuestion('x', { asker: ofAre })], [ofBerg], since).questions).toBe(0);
  });

  it('says so, and is for who wrote it to change', () => {
    const [row] = shown(after, 'demo/other-coordinator')?.answers ?? [];
    expect(row).toEqual({
      answerId: 'answer-1',
      text: changed.answer,
      byText: 'Samordnaren i STAR Åre · ons 4 nov 2026 · ändrat tis 1 dec 2026',
      basedOn: 1,
      can: { change: true, restore: false },
    });
    const asked = shown(after, coordinatorAccount);
    expect(asked?.isNew).toBe(true);
    expect(asked?.answers[0]?.can).toEqual({ change: false, restore: false });
  });

  it('that was taken back shows nobody what it said, and its question waits for an answer', () => {
    expect(shown(gone, 'demo/other-coordinator')?.answers).toEqual([
      {
        answerId: 'answer-1',
        text: '',
        byText: 'Samordnaren i STAR Åre tog tillbaka sitt svar tis 1 dec 2026',
        basedOn: 0,
        can: { change: false, restore: true },
      },
    ]);
    expect(shown(gone, coordinatorAccount)).toMatchObject({
      isNew: false,
      can: { settle: false, change: true },
    });
  });
});
