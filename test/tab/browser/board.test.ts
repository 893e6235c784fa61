import { describe, expect, it } from 'vitest';
import { boardOfCoordinator } from '../fixtures/board.ts';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;
const questions = boardOfCoordinator.rows.map(({ question }) => question);
const [unanswered = '', own = '', passedOn = '', changed = '', settled = ''] = questions;
const press = (name: string | RegExp) => opened.page.getByRole('button', { name }).first().click();

/** The questions that are listed, in their order. */
async function listed(): Promise<readonly string[]> {
  const lines = await opened.page.locator('main li').allInnerTexts();
  return lines.flatMap((text) => questions.filter((one) => text.startsWith(`${one}\n`)));
}

describe('the samordnare’s questions across teams', () => {
  it('have those that wait first, and are searched in their answers as one types', async () => {
    await openAs('demo/samordnare', '#/team/berg/board');
    await expect.poll(listed).toEqual([unanswered, own, passedOn, changed, settled]);
    const search = opened.page.getByRole('searchbox');
    await search.fill('tolkar');
    await expect.poll(listed).toEqual([settled]);
    await search.fill('ÅTAGIT');
    await expect.poll(listed).toEqual([own]);
  });

  it('are asked with or without what they are about, beside what has been decided', async () => {
    await openAs('demo/samordnare', '#/board');
    await press('Ställ en fråga');
    await opened.page.getByLabel('Din fråga').fill('Vem ska stå för tolkarna?');
    await opened.page.getByText('Det finns ett beslut som liknar').waitFor();
    await opened.page.getByLabel('Vad gäller det (valfritt)').selectOption('consent');
    expect(await sentBy(() => press('Ställ frågan'))).toEqual([
      {
        ...{ verb: 'ask-board-question', category: 'consent' },
        question: 'Vem ska stå för tolkarna?',
      },
    ]);
  });

  it('are answered where they stand', async () => {
    await openAs('demo/kansli', '#/board');
    await press(`Svara: ${unanswered}`);
    await opened.page.getByLabel('Ditt svar').fill('Vi ringer dagen före mötet.');
    expect(await sentBy(() => press('Skicka ditt svar'))).toEqual([
      {
        ...{ verb: 'answer-board-question', questionId: 'q1' },
        answer: 'Vi ringer dagen före mötet.',
      },
    ]);
  });

  it('have answers that who wrote them changes, takes back and lets stand again', async () => {
    await openAs('demo/samordnare', '#/board');
    const menuOf = (answer: RegExp) =>
      opened.page.getByRole('button', { name: answer }).first().click();
    const choose = (name: string) => opened.page.getByRole('menuitem', { name }).click();
    const ofAnswer = { questionId: 'q2', answerId: 'a2' };
    await menuOf(/^Fler val för svaret från .* ändrat/);
    await choose('Ändra ditt svar');
    await opened.page
      .getByRole('textbox', { name: 'Ditt svar' })
      .fill('Vi tar dem i den ordning de står.');
    expect(await sentBy(() => press('Spara ändringen'))).toEqual([
      {
        ...{ verb: 'change-board-answer', ...ofAnswer, basedOn: 1 },
        answer: 'Vi tar dem i den ordning de står.',
      },
    ]);
    await menuOf(/^Fler val för svaret från .* ändrat/);
    expect(await sentBy(() => choose('Ta tillbaka svaret'))).toEqual([
      { verb: 'withdraw-board-answer', ...ofAnswer },
    ]);
    await menuOf(/^Fler val för svaret från .* tog tillbaka/);
    expect(await sentBy(() => choose('Låt svaret gälla igen'))).toEqual([
      { verb: 'restore-board-answer', questionId: 'q2', answerId: 'a3' },
    ]);
  });

  it('are changed by who asked until somebody has answered', async () => {
    await openAs('demo/samordnare', '#/board');
    await press(`Fler val för ${changed}`);
    await opened.page.getByRole('menuitem', { name: 'Ändra frågan' }).click();
    await opened.page.getByLabel('Din fråga').fill('Vilka av er möts på distans?');
    expect(await sentBy(() => press('Spara ändringen'))).toEqual([
      {
        ...{ verb: 'change-board-question', questionId: 'q5', basedOn: 1 },
        question: 'Vilka av er möts på distans?',
      },
    ]);
  });

  it('go on to Länsam as they were asked, for the team of the samordnare', async () => {
    await openAs('demo/samordnare', '#/board');
    await press(`Fler val för ${unanswered}`);
    await opened.page.getByRole('menuitem', { name: 'Fråga Länsam' }).click();
    expect(await sentBy(() => press('Skicka frågan'))).toEqual([
      {
        ...{ verb: 'ask-ruling', teamId: 'berg', to: 'county', boardQuestionId: 'q1' },
        question: unanswered,
      },
    ]);
  });
});
