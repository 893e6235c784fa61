import type { Browser, Page } from 'playwright-core';
import type { Command } from '../../../shared/commands/command.ts';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { openBrowser, openPage, WIDTHS } from '../../e2e/harness/browser.ts';
import { startFixtureServer, type FixtureServer } from '../fixtures/server.ts';
import { isReady } from '../fixtures/views.ts';

/** The built tab in a side panel of Chromium, on the fixtures' server. */
export interface OpenedTab {
  readonly page: Page;
  readonly server: FixtureServer;
  /** What went wrong in the page since this test began. */
  readonly errors: readonly string[];
  /**
   * With nothing kept from before. The tab is loaded for another person only, since that costs more than all the rest;
   * the same person comes by another page, where everything of the last one is gone.
   */
  readonly openAs: (person: string, hash: string) => Promise<void>;
  /**
   * What is sent by what is done in `act`, without the ids, and without the meeting's place: that goes by itself whenever a
   * row is opened, and may arrive a while after it.
   */
  readonly sentBy: (act: () => Promise<void>) => Promise<unknown[]>;
}

/** Shown to anybody and fetched from nowhere. */
const elsewhere = { hash: '#/villkor', heading: 'Villkor' };
/** Of the tab's origin, without the tab. */
const blank = '/blank';

function isMeant({ verb }: Command): boolean {
  return verb !== 'move-now';
}

export function openedTab(): OpenedTab {
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  let errorsBefore = 0;
  let inIt: string | undefined;

  beforeAll(async () => {
    server = await startFixtureServer(inject('tabFolder'));
    browser = await openBrowser();
    ({ page, errors } = await openPage(browser, { width: WIDTHS.panel, height: 800 }));
    await page.route(`**${blank}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '' }),
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(() => {
    errorsBefore = errors.length;
  });

  function forget(person: string): Promise<void> {
    return page.evaluate((name) => {
      localStorage.clear();
      sessionStorage.clear();
      localStorage.setItem('star-person', name);
    }, person);
  }

  async function load(person: string, hash: string): Promise<void> {
    await page.goto(`${server.url}${blank}`);
    await forget(person);
    await page.goto(`${server.url}/tab/${hash}`);
    inIt = person;
  }

  async function turn(person: string, hash: string): Promise<void> {
    const heading = page.getByRole('heading', { level: 1, name: elsewhere.heading, exact: true });
    await page.evaluate((to) => void (location.hash = to), elsewhere.hash);
    await heading.waitFor();
    await forget(person);
    await page.evaluate((to) => void (location.hash = to), hash);
    await heading.waitFor({ state: 'detached' });
  }

  return {
    get page() {
      return page;
    },
    get server() {
      return server;
    },
    get errors() {
      return errors.slice(errorsBefore);
    },
    async openAs(person, hash) {
      await (person === inIt ? turn : load)(person, hash);
      await isReady(page);
    },
    async sentBy(act) {
      const before = server.commands.length;
      const sent = (): readonly Command[] =>
        server.commands
          .slice(before)
          .map((posted) => (posted as { readonly command: Command }).command)
          .filter(isMeant);
      const answered = page.waitForResponse(
        (answer) =>
          answer.url().endsWith('/api/commands') &&
          isMeant((answer.request().postDataJSON() as { readonly command: Command }).command),
      );
      await act();
      await (await answered).finished();
      // Where the page goes once it is done it has gone: otherwise it would leave what the next test has opened.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      await expect.poll(() => sent().length).toBeGreaterThan(0);
      return [...sent()];
    },
  };
}
