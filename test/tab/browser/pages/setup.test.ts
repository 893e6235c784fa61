import { describe, expect, it } from 'vitest';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const first = 'demo/forst';
const nameOf = /^Samordningsförbundets namn/;
const name = 'Samordningsförbundet i Härjedalen';
const reason = 'Det finns redan ett samordningsförbund här.';

/** Presses »Fortsätt«, is refused, and waits until the tab has asked who one is now. */
async function refused(): Promise<void> {
  const { page, server } = opened;
  server.refuseNext(422, { code: 'exists', text: reason });
  const readAnew = page.waitForResponse((answer) => answer.url().endsWith('/api/me'));
  await opened.sentBy(() => page.getByRole('button', { name: 'Fortsätt', exact: true }).click());
  await (await readAnew).finished();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

describe('the first set-up', () => {
  it('keeps the form and the reason when somebody else has come first, until one goes', async () => {
    const { page, server } = opened;
    server.become(first, { setupNeeded: true });
    await opened.openAs(first, '#/setup');
    // The tab has been told before who one was then.
    await page.reload();
    await page.getByLabel(nameOf).fill(name);
    // Somebody else founds it between the two.
    server.become(first, { setupNeeded: false });
    await refused();
    expect(await page.getByText(reason).count()).toBe(1);
    expect(await page.getByLabel(nameOf).inputValue()).toBe(name);
    await page.evaluate(() => void (location.hash = '#/villkor'));
    await page.getByRole('heading', { level: 1, name: 'Villkor' }).waitFor();
    await page.evaluate(() => void (location.hash = '#/setup'));
    await expect.poll(() => page.getByText('Kom igång').count()).toBe(0);
    expect(new URL(page.url()).hash).not.toContain('setup');
  });

  it('goes on to the next step when what was refused is mended', async () => {
    const { page, server } = opened;
    server.become(first, { setupNeeded: true });
    await opened.openAs(first, '#/setup');
    // The tab has been told before who one was then.
    await page.reload();
    await page.getByLabel(nameOf).fill('Förbundet 19121212-1212');
    await refused();
    expect(await page.getByText(reason).count()).toBe(1);
    await page.getByLabel(nameOf).fill(name);
    server.become(first, { setupNeeded: false, mayChangeFederation: true });
    await opened.sentBy(() => page.getByRole('button', { name: 'Fortsätt', exact: true }).click());
    await page
      .getByRole('combobox', { name: /^Kommun/ })
      .or(page.getByLabel(/^Kommun/))
      .first()
      .waitFor();
  });
});
