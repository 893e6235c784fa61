import path from 'node:path';
import { openBrowser, openPage, THEMES, WIDTHS, withTheme } from '../e2e/harness/browser.ts';
import { servedFormsPage } from './forms/built-page.ts';

/**
 * `npm run look:forms [folder]`: one page with every kind of field in tab and card, every described form and every error
 * text there is, and its pictures at both widths in all three themes.
 */
const [folder = 'test-results/forms'] = process.argv.slice(2);
const served = await servedFormsPage(folder);
const browser = await openBrowser();
for (const width of Object.values(WIDTHS))
  for (const theme of THEMES) {
    const { page, errors } = await openPage(browser, { width, height: 800 });
    await page.goto(withTheme(served.address, theme));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const file = path.join(folder, `forms-${width}-${theme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log([file, ...errors].join('\n  ! '));
    await page.close();
  }
await browser.close();
await served.close();
