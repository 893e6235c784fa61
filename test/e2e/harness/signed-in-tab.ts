import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Trouble } from '../../../bot/local/mock-sign-in/teams-page.ts';
import { openPage, type Theme, WIDTHS } from './browser.ts';

/** How Teams has the tab: by whom, where, and what goes wrong. */
export interface InTeams {
  /** `<tenant id>/<object id>` */
  readonly as?: string;
  readonly trouble?: Trouble;
  readonly theme?: Theme;
  readonly width?: number;
  /** What a deep link names. */
  readonly page?: string;
  readonly channel?: string;
  readonly meeting?: string;
  readonly chat?: string;
}

export interface SignedInTab {
  readonly page: Page;
  /** The tab itself. */
  readonly tab: FrameLocator;
  /** Which tokens the tab has asked for: the first, the second, … */
  readonly tokens: readonly number[];
  /** Where the tab is. */
  readonly hash: () => string;
  /** From now on that goes wrong. */
  readonly goWrong: (trouble: Trouble) => Promise<void>;
}

/** The tab in its frame in the page that stands in for Teams (`STAR_SIGNIN=mock`). */
export async function openInTeams(
  browser: Browser,
  server: string,
  { width = WIDTHS.wide, ...how }: InTeams,
): Promise<SignedInTab> {
  const { page } = await openPage(browser, { width, height: 900 });
  const tokens: number[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/teams/token') tokens.push(Number(searchParams.get('nth')));
  });
  const asked = new URLSearchParams(how);
  await page.goto(`${server}/teams/?${asked.toString()}`);
  const tab = page.frameLocator('#tab');
  await tab.locator('h1').first().waitFor();
  return {
    page,
    tab,
    tokens,
    hash: () => new URL(page.frames()[1]?.url() ?? 'about:blank').hash,
    // Not by the form, which would load the tab anew.
    async goWrong(trouble) {
      await page.evaluate((to) => {
        const select = document.querySelector<HTMLSelectElement>('[name=trouble]');
        if (select !== null) select.value = to;
      }, trouble);
    },
  };
}
