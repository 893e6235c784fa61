import { describe, expect, it } from 'vitest';
import { rulings } from '../fixtures/rulings.ts';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();
const { openAs } = opened;
const [waiting, interpreter, consent, replaced] = rulings.rows.map(({ question }) => question);

/** The questions that are listed, in their order. */
async function listed(): Promise<readonly string[]> {
  const questions = rulings.rows.map(({ question }) => question);
  const lines = await opened.page.locator('main li').allInnerTexts();
  return lines.flatMap((text) => questions.filter((one) => text.startsWith(`${one}\n`)));
}

describe('the register of rulings', () => {
  it('shows what waits and what holds, and what no longer does when it is asked for', async () => {
    await openAs('demo/af', '#/team/berg/rulings');
    await expect.poll(listed).toEqual([waiting, interpreter, consent]);
    await opened.page.getByLabel('Visa även beslut som inte gäller längre').check();
    await expect.poll(listed).toEqual([waiting, interpreter, consent, replaced]);
  });

  it('is searched as one types, in other forms of a word and without å, ä and ö', async () => {
    await openAs('demo/af', '#/team/berg/rulings');
    const search = opened.page.getByRole('searchbox');
    await search.fill('tolkar');
    await expect.poll(listed).toEqual([interpreter]);
    await search.fill('arbetsprovning');
    await expect.poll(listed).toEqual([waiting]);
    await search.fill('');
    await opened.page.getByRole('button', { name: 'Länsam', exact: true }).click();
    await expect.poll(listed).toEqual([consent]);
  });

  it('shows what is alike beside a question that is being written, and sends nothing of it', async () => {
    await openAs('demo/samordnare', '#/team/berg/rulings');
    const asked: string[] = [];
    opened.page.on('request', (request) =>
      asked.push(`${request.url()} ${request.postData() ?? ''}`),
    );
    await opened.page.getByRole('button', { name: 'Ställ en fråga' }).click();
    await opened.page.getByLabel('Frågan').fill('Vem ska stå för tolkarna?');
    const alike = opened.page.getByText('Det finns ett beslut som liknar');
    await alike.waitFor();
    await opened.page.getByLabel('Frågan').fill('Psykiatrin saknar ersättare.');
    await alike.waitFor({ state: 'detached' });
    expect(opened.server.commands).toEqual([]);
    expect(asked.filter((one) => /tolkarna|Psykiatrin/.test(decodeURIComponent(one)))).toEqual([]);
  });
});
