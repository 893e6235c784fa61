import { afterEach, describe, expect, it } from 'vitest';
import { momentMs } from '../../../tab/inputs/meant.ts';
import { text } from '../../../tab/text/text.ts';
import { openedTab } from './opened-tab.ts';

const opened = openedTab();
const coordinator = 'demo/samordnare';
const queueCode = '**/assets/QueuePage-*.js';
const ownPage = '**/tab/';

afterEach(() => opened.page.unrouteAll());

/** To the queue, whose code does not come: in a tab of its own each time, since code that is here stays. */
async function toQueue(): Promise<void> {
  await opened.openAs('demo/af', '#/team/berg/meetings');
  await opened.openAs(coordinator, '#/team/berg/meetings');
  await opened.page.route(queueCode, (route) => route.abort());
  await opened.page.evaluate(() => void (location.hash = '#/team/berg/queue'));
}

const queue = () => opened.page.getByRole('heading', { level: 1, name: 'Kö' }).waitFor();

describe('a page whose code does not come', () => {
  it('says so in Swedish, stays while nobody answers, and is there when one tries again and the server does', async () => {
    const { page } = opened;
    await toQueue();
    const offline = page.getByRole('heading', { level: 1, name: text.state.offlineTitle });
    const retry = page.getByRole('button', { name: text.state.retry });
    await offline.waitFor();
    await page.route(ownPage, (route) => route.abort());
    await retry.click();
    await offline.waitFor();
    await page.unrouteAll();
    await retry.click();
    await queue();
  });

  it('says that it is to be read in anew where the server has another version since', async () => {
    const { page } = opened;
    await page.route(ownPage, async (route) => {
      const body = '<!doctype html><script type="module" src="./assets/index-another.js"></script>';
      await (route.request().isNavigationRequest()
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body }));
    });
    await toQueue();
    await page.getByRole('heading', { level: 1, name: text.state.outdatedTitle }).waitFor();
    await page.unroute(queueCode);
    await page.getByRole('button', { name: text.state.reload }).click();
    await queue();
    expect(new URL(page.url()).hash).toBe('#/team/berg/queue');
  });
});

describe('a form whose code is still on its way', () => {
  const decisions = '**/assets/OutcomeForm-*.js';
  const decide = () => opened.page.getByRole('button', { name: /^Låt ärendet vila BER-2026-001/ });
  const cause = () => opened.page.getByText('Vad väntar ärendet på?');

  async function toMeeting(): Promise<void> {
    await opened.openAs('demo/af', '#/team/berg/meetings');
    await opened.openAs(coordinator, '#/team/berg/meeting/open');
  }

  it('opens when it has come for who has pressed before', async () => {
    const { page } = opened;
    let letIt = (): void => undefined;
    const held = new Promise<void>((go) => {
      letIt = go;
    });
    await page.route(decisions, async (route) => {
      await held;
      await route.continue();
    });
    await toMeeting();
    await decide().click();
    await page.getByRole('status').getByText(text.state.loading).waitFor();
    expect(await cause().count()).toBe(0);
    letIt();
    await cause().waitFor();
  });

  it('says in its place that it has not come, and opens for who tries again', async () => {
    const { page } = opened;
    await page.route(decisions, (route) => route.abort());
    await toMeeting();
    await decide().click();
    await page.getByText(text.state.notFetched).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: text.state.retry }).click();
    await page.getByText(text.state.notFetched).waitFor({ state: 'detached' });
    // What has just come up by itself is not pressed at once.
    await page.waitForTimeout(momentMs);
    await decide().click();
    await cause().waitFor();
  });
});
