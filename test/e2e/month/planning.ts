import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Stage } from '../harness/stage.ts';

/** Step 2: one meeting and a series, with the days their kallelser go out seen before they are saved. */
export function planning(stage: () => Stage): void {
  it('plans one meeting, having shown when its kallelse goes out', async () => {
    const tab = await stage().tab('coordinator', '#/team/ber/meetings');
    await tab.getByRole('link', { name: 'Planera möte' }).click();
    await tab.getByLabel('Dag').fill('2026-12-22');
    await tab.getByLabel('Plats').fill('Kommunhuset i Svenstavik, sammanträdesrum 2');
    await tab.getByText('Kallelsen går ut tis 15 dec 2026 kl. 08.00').waitFor();
    await tab.getByRole('button', { name: 'Planera mötet' }).click();
    await tab.getByRole('link', { name: 'tis 22 dec 2026 kl. 13.00–16.00' }).waitFor();
  });

  it('plans the second Tuesday of every month, passing over the summer break', async () => {
    const tab = await stage().tab('coordinator', '#/team/ber/plan/series');
    await tab.getByLabel('Från och med').fill('2027-05-01');
    await tab.getByLabel('Till och med').fill('2027-09-30');
    await tab
      .getByLabel('Länk till Teamsmötet')
      .fill('https://teams.microsoft.com/l/meetup-join/1');
    await tab.getByText('Kallelsen går ut tis 4 maj 2027 kl. 08.00').waitFor();
    await tab
      .getByText('Teamets uppehåll hoppas över: tors 1 juli 2027–lör 31 juli 2027')
      .waitFor();
    await expect.poll(() => linesOf(tab, 'Hoppas över:')).toContain('tis 13 juli 2027');
    await tab.getByRole('button', { name: 'Planera serien' }).click();

    for (const day of ['tis 11 maj', 'tis 8 juni', 'tis 10 aug', 'tis 14 sep']) {
      await tab.getByRole('link', { name: `${day} 2027 kl. 13.00–16.00`, exact: true }).waitFor();
    }
    expect(await tab.getByRole('link', { name: 'juli 2027' }).count()).toBe(0);
    await tab.getByText('Kallelsen går ut tis 3 aug 2027 kl. 08.00').waitFor();
  });
}

/** The text of the block that a line stands in. */
async function linesOf(tab: Page, line: string): Promise<string> {
  return tab.getByText(line, { exact: true }).locator('..').innerText();
}
