import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser, openPage, WIDTHS } from '../../e2e/harness/browser.ts';
import { buildTab, type BuiltTab } from '../fixtures/built-tab.ts';
import { startFixtureServer, type FixtureServer } from '../fixtures/server.ts';
import { isReady } from '../fixtures/views.ts';

/** The built tab in a side panel of Chromium, on the fixtures' server; a new page for every test. */
export interface OpenedTab {
  readonly page: Page;
  readonly server: FixtureServer;
  openAs(person: string, hash: string): Promise<void>;
}

export function openedTab(): OpenedTab {
  let tab: BuiltTab;
  let server: FixtureServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    tab = await buildTab();
    server = await startFixtureServer(tab.folder);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await tab.remove();
  });
  beforeEach(async () => {
    ({ page } = await openPage(browser, { width: WIDTHS.panel, height: 800 }));
  });
  afterEach(() => page.close());

  return {
    get page() {
      return page;
    },
    get server() {
      return server;
    },
    async openAs(person, hash) {
      await page.addInitScript(`localStorage.setItem('star-person', ${JSON.stringify(person)})`);
      await page.goto(`${server.url}/tab/${hash}`);
      await isReady(page);
    },
  };
}
