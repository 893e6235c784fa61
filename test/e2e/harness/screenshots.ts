import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPage, THEMES, WIDTHS, withTheme, type Theme } from './browser.ts';

export interface View {
  readonly name: string;
  readonly url: string;
  /** Waits until the page shows what is to be seen. */
  readonly ready: (page: Page) => Promise<void>;
}

export interface Screenshot {
  readonly view: string;
  readonly theme: Theme;
  readonly width: number;
  readonly file: string;
  /** True when something sticks out to the right: a page never scrolls sideways. */
  readonly overflows: boolean;
  readonly errors: readonly string[];
}

/** Every view at both widths in all three themes, as `<view>-<width>-<theme>.png` in `folder`. */
export async function takeScreenshots(
  browser: Browser,
  views: readonly View[],
  folder: string,
): Promise<Screenshot[]> {
  await mkdir(folder, { recursive: true });
  const taken: Screenshot[] = [];
  for (const view of views) {
    for (const width of Object.values(WIDTHS)) {
      for (const theme of THEMES) {
        const { page, errors } = await openPage(browser, { width });
        await page.goto(withTheme(view.url, theme));
        await view.ready(page);
        const file = path.join(folder, `${view.name}-${width}-${theme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        const overflows = await page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        );
        taken.push({ view: view.name, theme, width, file, overflows, errors: [...errors] });
        await page.close();
      }
    }
  }
  return taken;
}
