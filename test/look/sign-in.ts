import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { demoAccount } from '../../bot/local/demo/people.ts';
import { type Trouble, troubles } from '../../bot/local/mock-sign-in/teams-page.ts';
import { openBrowser, THEMES, WIDTHS } from '../e2e/harness/browser.ts';
import { startTestServer } from '../e2e/harness/server.ts';
import { openInTeams } from '../e2e/harness/signed-in-tab.ts';

/** `node test/look/sign-in.ts [folder]`: what is said to who does not come in, at both widths in all three themes. */
const [folder = 'test-results/sign-in'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const server = await startTestServer({ env: { STAR_SIGNIN: 'mock' } });
const browser = await openBrowser();
for (const trouble of Object.keys(troubles) as Trouble[])
  for (const [name, width] of Object.entries(WIDTHS))
    for (const theme of THEMES) {
      const as = demoAccount('coordinator');
      const { page } = await openInTeams(browser, server.url, { as, trouble, theme, width });
      await page.waitForTimeout(300);
      await page
        .locator('#tab')
        .screenshot({ path: path.join(folder, `${trouble}-${name}-${theme}.png`) });
      await page.close();
    }
await browser.close();
await server.stop();
await server.removeData();
