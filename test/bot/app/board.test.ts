import { describe, expect, it } from 'vitest';
import { board } from '../../../bot/app/board/board.ts';
import { home } from '../../../bot/app/home/home.ts';
import { rulings } from '../../../bot/app/rulings/rulings.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { aBoardQuestion, anUnansweredQuestion, ofAre } from '../../builders/board.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';

const lead = 'demo/process-lead';
const question = 'Hur gör ni när en part uteblir?';

async function asked(app: TestApp): Promise<string> {
  const done = await app.run({ verb: 'ask-board-question', question }, coordinatorAccount);
  return value(done).ids['questionId'] ?? '';
}

const rowsFor = async (app: TestApp, account: string) => value(await board(app, account)).rows;
const newsFor = async (app: TestApp) =>
  value(await home(app, coordinatorAccount, 'berg')).tasks.find(({ page }) => page === 'board')
    ?.title;

describe('a question across teams', () => {
  it('is answered by another and settled by who asked; both stay', async () => {
    const app = await anAppWithTeam();
    const questionId = await asked(app);
    const answer = 'Vi ringer dagen före mötet.';
    value(await app.run({ verb: 'answer-board-question', questionId, answer }, officeAccount));
    const settle = { verb: 'settle-board-question', questionId } as const;
    expect(await app.run(settle, officeAccount)).toMatchObject({
      error: { reason: 'only-who-asked-or-leads' },
    });
    value(await app.run(settle, coordinatorAccount));
    const [row] = await rowsFor(app, lead);
    expect(row).toMatchObject({ question, answers: [{ text: answer }], can: { reopen: true } });
  });

  it('has answers that only who has the seat they were written from changes and takes back', async () => {
    const app = await anAppWithTeam();
    const questionId = await asked(app);
    const said = { verb: 'answer-board-question', questionId, answer: 'Vi ringer.' } as const;
    const ofAnswer = {
      questionId,
      answerId: value(await app.run(said, officeAccount)).ids['answerId'] ?? '',
    };
    const verb = 'change-board-answer' as const;
    const change = { verb, ...ofAnswer, basedOn: 0, answer: 'Vi skriver.' };
    const back = { verb: 'withdraw-board-answer', ...ofAnswer } as const;
    const notTheirs = { error: { reason: 'only-who-answered-board' } };
    expect(await app.run(change, coordinatorAccount)).toMatchObject(notTheirs);
    expect(await app.run(back, coordinatorAccount)).toMatchObject(notTheirs);
    value(await app.run(change, officeAccount));
    // Somebody else on the kansli had it open.
    const late = { ...change, answer: 'Vi mejlar.' };
    expect(await app.run(late, officeAccount)).toMatchObject({
      error: { code: 'board-changed-since' },
    });
    expect((await rowsFor(app, coordinatorAccount))[0]?.answers).toMatchObject([
      { text: 'Vi skriver.', byText: expect.stringContaining('ändrat') as string },
    ]);
    value(await app.run(back, officeAccount));
    expect((await rowsFor(app, coordinatorAccount))[0]?.answers).toMatchObject([{ text: '' }]);
    expect(await app.run({ ...change, answerId: 'nowhere' }, coordinatorAccount)).toMatchObject({
      error: { code: 'not-found', what: 'board-answer' },
    });
  });

  it('is taken back by who asked alone, is on no page then, and is theirs to open again', async () => {
    const app = await anAppWithTeam();
    const questionId = await asked(app);
    const withdraw = { verb: 'withdraw-board-question', questionId } as const;
    const reopen = { verb: 'reopen-board-question', questionId } as const;
    const onlyAsker = { error: { reason: 'only-who-asked-board' } };
    expect(await app.run(withdraw, lead)).toMatchObject(onlyAsker);
    value(await app.run(withdraw, coordinatorAccount));
    expect(await rowsFor(app, lead)).toEqual([]);
    expect(await app.run(reopen, lead)).toMatchObject(onlyAsker);
    value(await app.run(reopen, coordinatorAccount));
    expect(await rowsFor(app, lead)).toHaveLength(1);
  });

  it('is for the samordnare and those who support them, and others are told so', async () => {
    const app = await anAppWithTeam();
    const denied = { error: { code: 'denied', reason: 'only-board' } };
    expect(await board(app, 'demo/employment-officer')).toMatchObject(denied);
    expect(await board(app, 'demo/county')).toMatchObject(denied);
    const ask = { verb: 'ask-board-question', question } as const;
    expect(await app.run(ask, 'demo/employment-officer')).toMatchObject(denied);
  });

  it('is not there where nobody has asked it', async () => {
    const app = await anAppWithTeam();
    const settle = { verb: 'settle-board-question', questionId: 'nowhere' } as const;
    expect(await app.run(settle, lead)).toMatchObject({
      error: { code: 'not-found', what: 'board-question' },
    });
  });
});

describe('a question that goes on to Länsam', () => {
  const ask = (boardQuestionId: string, to: 'county' | 'steering-group' = 'county') =>
    ({ verb: 'ask-ruling', teamId: 'berg', to, question, boardQuestionId }) as const;

  it('waits there, each says of the other, and the decision comes back', async () => {
    const app = await anAppWithTeam();
    const questionId = await asked(app);
    const { rulingId = '' } = value(await app.run(ask(questionId), coordinatorAccount)).ids;
    expect((await app.all('federation', 'ruling'))[0]).toMatchObject({
      ...{ level: 'county', boardQuestionId: questionId },
    });
    expect((await app.all('federation', 'board-question'))[0]).toMatchObject({ rulingId });
    const decided = { decision: 'Samordnaren meddelar parten.', from: '2026-12-01' } as const;
    value(await app.run({ verb: 'decide-ruling', rulingId, ...decided }, officeAccount));
    const [row] = await rowsFor(app, lead);
    expect(row?.county?.decision).toBe(decided.decision);
    expect(value(await rulings(app, coordinatorAccount)).rows[0]?.fromBoard).toBe(true);
  });

  it('goes once, to Länsam and to nobody else, by a samordnare', async () => {
    const app = await anAppWithTeam();
    const questionId = await asked(app);
    expect(await app.run(ask(questionId, 'steering-group'), coordinatorAccount)).toMatchObject({
      error: { code: 'invalid', fields: ['to'] },
    });
    expect(await app.run(ask(questionId), 'demo/employment-officer')).toMatchObject({
      error: { reason: 'only-board' },
    });
    expect(await app.run(ask('nowhere'), coordinatorAccount)).toMatchObject({
      error: { code: 'not-found' },
    });
    value(await app.run(ask(questionId), coordinatorAccount));
    expect(await app.run(ask(questionId), coordinatorAccount)).toMatchObject({
      error: { code: 'board-question-is-with-county' },
    });
    expect(await app.all('federation', 'ruling')).toHaveLength(1);
  });
});

describe('what is new on the board', () => {
  it('stands on the samordnare’s first page until they have looked', async () => {
    const app = await anAppWithTeam();
    await app.given(
      'federation',
      anUnansweredQuestion('a', { asker: ofAre }),
      anUnansweredQuestion('b', { asker: ofAre }),
    );
    expect(await newsFor(app)).toBe('2 nya frågor sedan du tittade');
    const rows = await rowsFor(app, coordinatorAccount);
    expect(rows.map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(await newsFor(app)).toBeUndefined();
    expect((await rowsFor(app, coordinatorAccount))[0]?.isNew).toBe(true);
  });

  it('is each reader’s own, and is kept without saying whose it is', async () => {
    const app = await anAppWithTeam();
    await app.given('federation', aBoardQuestion('a', { asker: ofAre }));
    await rowsFor(app, officeAccount);
    expect(await newsFor(app)).toBe('1 ny fråga sedan du tittade');
    const looks = await app.all('federation', 'board-look');
    expect(JSON.stringify(looks)).not.toContain('demo/');
    expect(looks).toHaveLength(1);
  });
});
