import path from 'node:path';
import {
  openBrowser,
  openPage,
  THEMES,
  WIDTHS,
  withTheme,
  type Theme,
} from '../e2e/harness/browser.ts';
import { accessibilityFindings } from '../e2e/harness/accessibility.ts';
import { buildTab } from '../tab/fixtures/built-tab.ts';
import { startFixtureServer } from '../tab/fixtures/server.ts';
import { isReady, tabViews } from '../tab/fixtures/views.ts';
import { mkdir } from 'node:fs/promises';

/**
 * `node test/look/tab.ts [folder] [theme|name…]`: every view of the tab at both widths in all three themes (or those
 * named), and what axe finds.
 */
const [folder = 'test-results/tab', ...words] = process.argv.slice(2);
const names = words.filter((word) => !isTheme(word));
const themes = words.some(isTheme) ? words.filter(isTheme) : THEMES;
await mkdir(folder, { recursive: true });
const tab = await buildTab();
const server = await startFixtureServer(tab.folder);
const browser = await openBrowser();
const wanted = tabViews.filter(({ name }) => names.length === 0 || names.includes(name));
for (const view of wanted) {
  for (const width of Object.values(WIDTHS)) {
    for (const theme of themes) {
      const { page, errors } = await openPage(browser, { width, height: 800 });
      await page.addInitScript(
        `localStorage.setItem('star-person', ${JSON.stringify(view.person)})`,
      );
      await page.goto(withTheme(`${server.url}/tab/${view.hash}`, theme));
      await isReady(page);
      await view.then?.(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      const findings = await accessibilityFindings(page);
      for (const problem of [...errors, ...findings])
        console.log(`${view.name} ${width} ${theme}: ${problem}`);
      if (overflow > 0) console.log(`${view.name} ${width} ${theme}: ${overflow} px too wide`);
      await page.screenshot({
        path: path.join(folder, `${view.name}-${width}-${theme}.png`),
        fullPage: true,
      });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
await tab.remove();

function isTheme(word: string): word is Theme {
  return THEMES.some((theme) => theme === word);
}
